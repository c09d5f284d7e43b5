import { describe, expect, it } from 'vitest';
import { type AnswerRequest, answer } from '../../world/answers.ts';
import { CAST, PERSONAL } from '../../world/cast.ts';
import { ORDERS, orderNamed } from '../../world/orders.ts';
import type { Viewer } from '../../world/viewer.ts';
import { LANGUAGES, wordsOf } from '../../world/words/languages.ts';

const LIST = 'mtop.aliexpress.trade.buyer.order.list';
const DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
const TRACKING = 'mtop.ae.ld.querydetail';
const viewer: Viewer = { now: Date.parse('2026-10-05T12:00:00Z'), offsetMinutes: 0, words: wordsOf('en', '2026') };

const textOf = (api: string, data: object, more: Partial<AnswerRequest> = {}, by = viewer): string =>
  answer({ api, data: { ...data }, callback: null, fault: 'none', ...more }, by) ?? '';
/** The parts of an answer that carry a key, wherever they stand. */
function findAll(value: unknown, key: string): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? [inner] : findAll(inner, key)));
}
const valuesIn = (text: string, key: string): unknown[] => findAll(JSON.parse(text), key);

describe('the answers', () => {
  it.each(CAST)('tell of $name the same on every page', (order) => {
    const tracking = textOf(TRACKING, { tradeOrderId: order.id });
    const detail = textOf(DETAIL, { tradeOrderId: order.id });
    const promise = /Refund if no delivery before [A-Z][a-z]{2} \d{1,2}, 2026/;
    expect(promise.exec(tracking)?.[0]).toBe(promise.exec(detail)?.[0]);
    expect(promise.test(tracking)).toBe(order.guaranteeOn !== null);
    for (const events of valuesIn(tracking, 'detailList')) {
      const times = findAll(events, 'time').map(Number);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(times[0]).toBeLessThanOrEqual(viewer.now);
    }
    expect(valuesIn(detail, 'orderShipTime').length > 0).toBe(order.shippedOn !== null);
  });

  it('list every order once over all pages, in the order of `hierarchy`, without number and last day', () => {
    const pages = [1, 2, 3, 4, 5].map((pageIndex) => textOf(LIST, { statusTab: 'all', pageIndex }));
    const keys = pages.flatMap((page) => findAll(JSON.parse(page), 'pc_om_list_body_2001').filter(Array.isArray)).flat();
    expect(keys).toEqual(ORDERS.map((order) => `pc_om_list_order_${order.id}`));
    expect(pages.map((page) => valuesIn(page, 'hasMore')[0])).toEqual([true, true, true, true, false]);
    expect(pages.join('')).not.toMatch(/Refund|LP00618294073516/);
  });

  it('count days in the zone of the buyer', () => {
    const data = { tradeOrderId: orderNamed('one-day-left').id };
    const late = { ...viewer, now: Date.parse('2026-10-05T23:30:00Z') };
    expect(textOf(TRACKING, data, {}, late)).toContain('before Oct 6, 2026');
    expect(textOf(TRACKING, data, {}, { ...late, offsetMinutes: 120 })).toContain('before Oct 7, 2026');
  });

  it('carry scalars as text in a callback and as themselves in JSON', () => {
    const order = { tradeOrderId: orderNamed('hidden-number').id };
    expect(textOf(TRACKING, order)).toContain('"blockMailNo":true');
    expect(textOf(TRACKING, order, { callback: 'mtopjsonp2' })).toMatch(/^ mtopjsonp2\(\{.*"blockMailNo":"true".*\}\)$/s);
  });

  it('carry something personal, as the real ones do, outside of the list', () => {
    const order = { tradeOrderId: orderNamed('healthy-cainiao').id };
    expect(textOf(DETAIL, order)).toContain(PERSONAL);
    expect(textOf(TRACKING, order)).toContain(PERSONAL);
  });

  it.each(LANGUAGES)('print a day in %s that its months know', (language) => {
    const words = wordsOf(language, '2026');
    const text = textOf(DETAIL, { tradeOrderId: orderNamed('healthy-cainiao').id }, {}, { ...viewer, words });
    const [day] = valuesIn(text, 'orderShipTime');
    expect(String(day)).toContain(words.months[8]);
    expect(String(day)).toMatch(/\b27\b/);
    expect(String(day)).toContain('2026');
  });
});
