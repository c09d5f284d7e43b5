import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/aliexpress/dom/read-page.ts';
import { readAnswer } from '../../../src/aliexpress/wire/read-answer.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { AT, DETAIL_URL, LANGUAGES, LIST_URL, pageOfFixture, TRACKING_URL, textOfFixture } from './fixture.ts';

const ORDER = '8212000000000011';

/** What both ways can tell: only answers name the types of buttons. */
function fromAnswer(name: string): Observation[] {
  const reading = readAnswer(textOfFixture(name), AT, { orderId: ORDER });
  if ('problem' in reading) throw new Error(`${name}: ${reading.problem}`);
  for (const { facts } of reading.observations) delete facts.buttons;
  return reading.observations;
}

describe.each(LANGUAGES)('the same order, from a page in %s and from its answer', (language) => {
  it('has equal facts on the list', () => {
    const read = readPage(pageOfFixture(`2026-09-list-${language}.html`), LIST_URL, AT).observations;
    const heard = fromAnswer(`2026-09-order-list-${language}.json`);
    expect(read.map(({ orderId }) => orderId)).toEqual([ORDER, '8212000000000022', '8212000000000033']);
    expect(heard.map(({ orderId }) => orderId)).toEqual(read.map(({ orderId }) => orderId));
    // The card of several items shows pictures only.
    const several = heard[1];
    expect(several?.facts.items).toHaveLength(2);
    delete several?.facts.items;
    expect(read.map(({ facts }) => facts)).toEqual(heard.map(({ facts }) => facts));
  });

  it('has equal facts on its own page', () => {
    const [read] = readPage(pageOfFixture(`2026-09-detail-${language}.html`), DETAIL_URL, AT).observations;
    const [heard] = fromAnswer(`2026-09-order-detail-${language}.json`);
    expect(read?.orderId).toBe(heard?.orderId);
    expect(read?.facts).toEqual(heard?.facts);
    expect(read?.facts).toMatchObject({
      status: 'shipped',
      orderedOn: '2026-07-15',
      paidOn: '2026-07-15',
      shippedOn: '2026-07-16',
      promisedOn: '2026-08-03',
      guaranteeOn: '2026-09-04',
      compensationOn: '2026-08-03',
      store: 'Lamp Corner Store',
      items: [{ title: 'Wooden Desk Lamp 12W, dimmable "Oak"', quantity: 2 }],
    });
  });

  it('has equal facts and events on its tracking page', () => {
    const [read] = readPage(pageOfFixture(`2026-09-tracking-${language}.html`), TRACKING_URL, AT).observations;
    const [heard] = fromAnswer(`2026-09-querydetail-${language}.json`);
    expect(read?.facts).toEqual(heard?.facts);
    expect(read?.facts).toEqual({ promisedOn: '2026-08-03', guaranteeOn: '2026-09-04', compensationOn: '2026-08-03' });
    // Only the answer has the first-leg number and the codes.
    const heardAsRead = heard?.parcels.map((parcel) => ({
      ...parcel,
      originNumber: null,
      events: parcel.events?.map((event) => ({ ...event, code: null })) ?? null,
    }));
    expect(read?.parcels).toEqual(heardAsRead);
    expect(read?.parcels[0]?.events?.map(({ at }) => at)).toEqual(['2026-07-28', '2026-07-26', '2026-07-17']);
  });
});
