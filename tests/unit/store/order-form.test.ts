import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parcelsOf } from '../../../src/aliexpress/parcels.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Observation, ParcelSighting, Source } from '../../../src/model/observation.ts';
import { mergeObservation, type OrderRecord } from '../../../src/model/record.ts';
import { lengthen, shorten } from '../../../src/store/order-form.ts';
import { packOrders } from '../../../src/store/orders.ts';

const ID = '8200000000000001';
const NOON = Date.parse('2026-11-22T12:00:00Z');
const day = (text: string) => text as Day;
const anyParcel: fc.Arbitrary<ParcelSighting> = fc.record({
  number: fc.constantFrom(null, 'RB123456785CN', 'LP00123456789012'),
  originNumber: fc.constantFrom(null, 'LP00123456789012'),
  isHidden: fc.boolean(),
  carrier: fc.constantFrom(null, 'Cainiao'),
  service: fc.constant(null),
  events: fc.constantFrom(null, [], [{ at: day('2026-11-20'), code: null, text: 'Packed' }]),
  position: fc.integer({ min: 0, max: 1 }),
  count: fc.integer({ min: 1, max: 2 }),
});
const anyObservation: fc.Arbitrary<Observation> = fc.record(
  {
    orderId: fc.constant(ID),
    source: fc.constantFrom<Source>('list-dom', 'list-answer', 'detail-dom', 'tracking-answer'),
    seenAt: fc.integer({ min: 0, max: 9 }).map((minutes) => NOON + minutes * 60_000),
    facts: fc.record(
      {
        status: fc.constantFrom('shipped' as const, 'completed' as const),
        store: fc.constantFrom('Oak', 'Elm'),
        guaranteeOn: fc.constantFrom(day('2026-12-01'), day('2026-12-20')),
      },
      { requiredKeys: [] },
    ),
    parcels: fc.array(anyParcel, { maxLength: 2 }),
    unread: fc.constantFrom<Record<string, string>>({}, { promisedOn: 'soon' }),
  },
  { requiredKeys: ['orderId', 'source', 'seenAt', 'facts', 'parcels'] },
);
const anyRecord = fc
  .array(anyObservation, { minLength: 1, maxLength: 8 })
  .map((seen) => seen.reduce<OrderRecord | null>(mergeObservation, null) as OrderRecord);

describe('the form in which an order is stored', () => {
  it('is the whole record again when it is read, and so is a record that leaves nothing out', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(lengthen(JSON.parse(JSON.stringify(shorten(record))))).toEqual({
          orderId: ID,
          lastSeenAt: record.lastSeenAt,
          sightings: record.sightings,
        });
        expect(lengthen(record)).toEqual(record);
      }),
    );
  });

  it('takes at most half the room of the record', () => {
    const facts = { status: 'shipped', store: 'Oak', guaranteeOn: day('2026-12-01'), orderedOn: day('2026-10-01') } as const;
    const parcels = parcelsOf([{ number: 'RB123456785CN', isHidden: false }]);
    const record = mergeObservation(null, { orderId: ID, source: 'list-answer', seenAt: NOON, facts, parcels });
    expect(JSON.stringify(packOrders([record])).length).toBeLessThan(JSON.stringify(record).length / 2);
  });
});
