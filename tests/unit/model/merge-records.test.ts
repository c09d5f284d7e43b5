import { describe, expect, it } from 'vitest';
import { dayAt } from '../../../src/model/day.ts';
import { mergeRecords } from '../../../src/model/merge-records.ts';
import type { Facts, Observation, ParcelSighting, Source } from '../../../src/model/observation.ts';
import { mergeObservation, type OrderRecord } from '../../../src/model/record.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');
const orderId = '8200000000000001';
const day = (days: number) => dayAt(NOON + days * 86_400_000, 'UTC');
const PARCEL: ParcelSighting = {
  number: 'RB123456785CN',
  originNumber: null,
  isHidden: false,
  carrier: null,
  service: null,
  events: [{ at: day(-2), code: 'AE_SC_INBOUND', text: '' }],
  position: 0,
  count: 1,
};
const saw = (source: Source, minutes: number, facts: Facts, rest: Partial<Observation> = {}): Observation => ({
  orderId,
  source,
  seenAt: NOON + minutes * 60_000,
  facts,
  parcels: [],
  ...rest,
});
const EARLIER = [
  saw('detail-dom', 0, { status: 'shipped', guaranteeOn: day(9), store: 'Lamp Corner' }),
  saw('detail-dom', 5, { guaranteeOn: day(20) }, { unread: { promisedOn: 'soon' } }),
  saw('tracking-dom', 6, {}, { parcels: [PARCEL] }),
  saw('tracking-dom', 7, {}, { parcels: [{ ...PARCEL, events: null, carrier: 'Cainiao' }] }),
  saw('popover-dom', 8, {}),
];
const LATER = [saw('detail-dom', 60, { status: 'in-dispute', guaranteeOn: day(40) }), saw('list-dom', 61, { total: { amount: 5, currency: 'EUR' } })];
const recordOf = (seen: Observation[]): OrderRecord =>
  seen.reduce<OrderRecord | null>((record, each) => mergeObservation(record, each), null) as OrderRecord;

describe('two records of one order', () => {
  it.each([
    ['the earlier one was set aside', LATER, EARLIER],
    ['the later one was set aside', EARLIER, LATER],
  ])('become what it would be had one record seen it all: %s', (_, own, aside) => {
    expect(mergeRecords(recordOf(own), recordOf(aside))).toEqual(recordOf([...EARLIER, ...LATER]));
  });

  it('keep the later mark of each kind', () => {
    const record = recordOf(EARLIER);
    const mark = (kind: 'wrote' | 'muted', days: number) => ({ kind, on: day(days), until: null, by: 'buyer' as const });
    const { marks } = mergeRecords({ ...record, marks: [mark('wrote', -3)] }, { ...record, marks: [mark('wrote', -1), mark('muted', -5)] });
    expect(marks).toEqual([mark('wrote', -1), mark('muted', -5)]);
  });
});
