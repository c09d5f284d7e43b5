import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LONGEST_ANSWER } from '../../../../src/aliexpress/wire/envelope.ts';
import { type AnswerReading, readAnswer } from '../../../../src/aliexpress/wire/read-answer.ts';
import { type Observation, ObservationSchema } from '../../../../src/model/observation.ts';
import { AT, LANGUAGES, textOfFixture } from '../fixture.ts';

const LIST = 'mtop.aliexpress.trade.buyer.order.list';
const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
const TRACKING = 'mtop.ae.ld.querydetail';
const ID = '8212000000000011';
const FIXTURES = LANGUAGES.flatMap((language) => ['order-list', 'order-detail', 'querydetail'].map((name) => `2026-09-${name}-${language}.json`));

const read = (text: string): AnswerReading => readAnswer(text, AT, { orderId: ID });
const answer = (api: string, data: unknown, ret: unknown = ['SUCCESS::调用成功']): string => JSON.stringify({ api, v: '1.0', ret, data });
function observationsOf(text: string): Observation[] {
  const reading = read(text);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.observations;
}

describe('readAnswer', () => {
  it.each(FIXTURES)('reads every order of %s, and nothing personal', (name) => {
    const reading = read(textOfFixture(name));
    expect(reading).toMatchObject({ cardsSeen: name.includes('list') ? 3 : 1, cardsRead: name.includes('list') ? 3 : 1 });
    for (const observation of observationsOf(textOfFixture(name))) expect(v.parse(ObservationSchema, observation)).toEqual(observation);
    expect(JSON.stringify(reading)).not.toMatch(/Nobody|Nowhere/);
  });

  it.each([
    ...[' mtopjsonp1({json})', 'mtopjsonp12({json});\n', 'lib.mtop.cb$1( {json} )', '/**/ mtopjsonp1({json});', '\ufeff{json}'],
    'typeof mtopjsonp1 === "function" && mtopjsonp1({json});',
  ])('takes a callback or a mark before and around it: %j', (shape) => {
    const json = textOfFixture('2026-09-order-list-en.json');
    expect(read(shape.replace('{json}', () => json))).toEqual(read(json));
  });

  it('tells page and strategies', () => {
    expect(read(textOfFixture('2026-09-order-list-en.json'))).toMatchObject({
      page: 'answer:order.list',
      by: { orderId: { 'order-id': 3 }, status: { code: 2, words: 1 } },
    });
    expect(read(textOfFixture('2026-09-order-detail-en.json'))).toMatchObject({ page: 'answer:order.detail' });
    expect(read(textOfFixture('2026-09-querydetail-en.json'))).toMatchObject({ page: 'answer:querydetail' });
  });

  const whole = textOfFixture('2026-09-order-list-en.json');
  it.each([
    ['too-long', null, `${whole.slice(0, -3)},"padding":"${'x'.repeat(LONGEST_ANSWER)}"}`],
    ['not-json', null, '<html><body><h1>502 Bad Gateway</h1></body></html>'],
    ['not-json', null, whole.slice(0, whole.length / 2)],
    ['not-json', null, `mtopjsonp1(${whole.slice(0, 500)}`],
    ['not-json', null, ''],
    ['not-json', null, '[]'],
    ['not-json', null, '['.repeat(100_000)],
    ['login', LIST, answer(LIST, {}, ['FAIL_SYS_SESSION_EXPIRED::Session expired'])],
    ['stale', LIST, answer(LIST, {}, ['FAIL_SYS_TOKEN_EMPTY::x'])],
    ['stale', TRACKING, answer(TRACKING, {}, ['FAIL_SYS_TOKEN_EXOIRED::x'])],
    ['failed', DETAIL, answer(DETAIL, {}, ['FAIL_SYS_ILLEGAL_ACCESS::x'])],
    ['failed', TRACKING, answer(TRACKING, {}, ['FAIL_SYS_TRAFFIC_LIMIT::x'])],
    ['captcha', LIST, answer(LIST, {}, ['FAIL_SYS_USER_VALIDATE::x'])],
    ['captcha', null, JSON.stringify({ ret: ['RGV587_ERROR::SM'] })],
    ['other-api', 'mtop.aliexpress.cart.count', answer('mtop.aliexpress.cart.count', { count: 3 })],
    ['other-api', 'mtop.aliexpress.trade.buyer.order.operation', answer('mtop.aliexpress.trade.buyer.order.operation', {})],
    ['changed', null, '{}'],
    ['changed', LIST, answer(LIST, {})],
    ['changed', LIST, answer(LIST, { data: {} })],
    ['changed', LIST, answer(LIST, { data: { x_1: { tag: 'x', fields: { orderId: ID } } } })],
    ['changed', LIST, JSON.stringify({ api: LIST, data: { data: {} } })],
    ['changed', DETAIL, answer(DETAIL, { data: {}, global: {} })],
    ['changed', DETAIL, answer(DETAIL, { data: { a: { tag: 'detail_order_status_block', fields: { title: 'Completed' } } } })],
    ['changed', TRACKING, answer(TRACKING, {})],
    ['changed', TRACKING, answer(TRACKING, { module: { trackingDetailLineList: 'x' } })],
  ])('tells why there is nothing to read: %s of %s', (problem, api, text) => {
    expect(read(text)).toEqual({ problem, api });
  });

  it('reads an empty list as a list without orders', () => {
    const text = answer(LIST, { data: { pc_om_list_body_1: { tag: 'pc_om_list_body', fields: { hasMore: 'false' } } } });
    expect(read(text)).toMatchObject({ cardsSeen: 0, cardsRead: 0, observations: [] });
  });

  it('sees an order without id, and reads the others', () => {
    const text = whole.replaceAll('8212000000000022', '');
    expect(read(text)).toMatchObject({ cardsSeen: 3, cardsRead: 2 });
  });

  it('keeps the order of the page', () => {
    const ids = observationsOf(whole).map(({ orderId }) => orderId);
    expect(ids).toEqual(['8212000000000011', '8212000000000022', '8212000000000033']);
    expect(observationsOf(whole.replace('"hierarchy"', '"somethingElse"')).map(({ orderId }) => orderId)).toEqual(ids.toReversed());
  });

  it('keeps every digit of an id that is a bare number beyond 2^53', () => {
    const data = answer(DETAIL, {
      data: { a: { tag: 'detail_simple_order_info_component', fields: { tradeOrderId: 'ID', orderCreatTime: 'Jul 15, 2026' } } },
    });
    expect(observationsOf(data.replace('"ID"', '9912345678901234567'))[0]?.orderId).toBe('9912345678901234567');
  });

  it('changes no digits within texts', () => {
    const title = String.raw`Lamp \" , 9912345678901234567, {\\`;
    const text = whole.replaceAll('Ceramic Mug', () => title);
    expect(observationsOf(text)[2]?.facts.items).toEqual([{ title: 'Lamp " , 9912345678901234567, {\\', quantity: 1 }]);
  });

  it('does not read a tracking answer of which nobody knows the order', () => {
    const text = textOfFixture('2026-09-querydetail-en.json');
    expect(readAnswer(text, AT)).toEqual({ problem: 'changed', api: TRACKING });
    expect(readAnswer(text, AT, { orderId: 'x' })).toEqual({ problem: 'changed', api: TRACKING });
  });

  it('takes no more orders than a page can hold', () => {
    const blocks = Array.from({ length: 1_000 }, (_, index) => [
      `pc_om_list_order_${8212000000000000 + index}`,
      { tag: 'pc_om_list_order', fields: {} },
    ]);
    expect(read(answer(LIST, { data: Object.fromEntries(blocks) }))).toMatchObject({ cardsSeen: 200, cardsRead: 200 });
  });

  it('never throws, and observes nothing that the model does not take', () => {
    const damaged = fc.tuple(fc.constantFrom(...FIXTURES), fc.nat(), fc.jsonValue({ maxDepth: 2 })).map(([name, place, value]) => {
      const tree: unknown = JSON.parse(textOfFixture(name));
      const places = placesIn(tree);
      places[place % places.length]?.(value);
      return JSON.stringify(tree);
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged), (text) => {
        const reading = read(text);
        if ('problem' in reading) return;
        for (const observation of reading.observations) expect(v.is(ObservationSchema, observation), JSON.stringify(observation)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

/** For every place in a JSON tree, what puts another value there. */
function placesIn(node: unknown): ((value: unknown) => void)[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) => [(value: unknown) => Object.assign(node, { [key]: value }), ...placesIn(inner)]);
}
