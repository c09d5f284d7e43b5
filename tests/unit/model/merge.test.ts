import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { Facts, Observation, ParcelSighting, Source } from '../../../src/model/observation.ts';
import { mergeObservation, type OrderRecord, OrderRecordSchema } from '../../../src/model/record.ts';
import { settleOrder } from '../../../src/model/settle.ts';
import { thinRecord } from '../../../src/model/thin.ts';

const MINUTE = 60_000;
const NOON = Date.parse('2026-11-22T12:00:00Z');
const orderId = '8200000000000001';

const saw = (source: Source, minutes: number, facts: Facts, parcels: Partial<ParcelSighting>[] = []): Observation => ({
  orderId,
  source,
  seenAt: NOON + minutes * MINUTE,
  facts,
  parcels: parcels.map((parcel, position) => ({
    number: null,
    originNumber: null,
    isHidden: false,
    carrier: null,
    service: null,
    events: null,
    position,
    count: parcels.length,
    ...parcel,
  })),
});
const recordOf = (...seen: Observation[]): OrderRecord => {
  const [first, ...rest] = seen;
  if (!first) throw new Error('nothing seen');
  return rest.reduce(mergeObservation, mergeObservation(null, first));
};
const known = (...seen: Observation[]) => settleOrder(recordOf(...seen), 'UTC');
const on = (text: string): Day => text as Day;
const scan = (day: string) => ({ at: on(day), code: 'AE_SC_INBOUND', text: '' });

describe('what is known of an order', () => {
  it('gathers what each page said', () => {
    const order = known(
      saw('list-dom', 0, { status: 'shipped', store: 'Lamp Corner' }),
      saw('detail-dom', 5, { shippedOn: on('2026-11-01'), guaranteeOn: on('2026-12-20') }),
      saw('tracking-dom', 9, {}, [{ number: 'RB123456785CN' }]),
    );
    expect(order).toMatchObject({
      status: 'shipped',
      store: 'Lamp Corner',
      shippedOn: '2026-11-01',
      clocks: [{ kind: 'guarantee', on: '2026-12-20', source: 'printed' }],
      parcels: [{ number: 'RB123456785CN' }],
      lastSeenAt: NOON + 9 * MINUTE,
    });
  });

  it('believes the answer rather than the words drawn from it at the same time', () => {
    expect(known(saw('list-answer', 0, { status: 'shipped' }), saw('list-dom', 0, { status: 'unknown' })).status).toBe('shipped');
  });

  it('believes the order page for some minutes after, since the list lags', () => {
    const detail = saw('detail-dom', 0, { status: 'cancelled' });
    expect(known(detail, saw('list-dom', 3, { status: 'processing' })).status).toBe('cancelled');
    expect(known(detail, saw('list-dom', 60, { status: 'shipped' })).status).toBe('shipped');
  });

  it('keeps a known status when a later page could not be read', () => {
    expect(
      known(saw('list-dom', 0, { status: 'shipped' }), saw('list-dom', 900, { store: 'x' }), saw('detail-dom', 990, { status: 'unknown' })).status,
    ).toBe('shipped');
  });

  it('acts on the earlier day when two pages print the same deadline a day apart', () => {
    const order = known(saw('detail-dom', 60, { guaranteeOn: on('2026-09-04') }), saw('tracking-dom', 0, { guaranteeOn: on('2026-09-03') }));
    expect(order.clocks).toEqual([{ kind: 'guarantee', on: '2026-09-03', source: 'printed' }]);
  });

  it('follows an extension read on one page although the other still holds the old day', () => {
    const order = known(saw('tracking-dom', 0, { guaranteeOn: on('2026-09-03') }), saw('detail-dom', 60, { guaranteeOn: on('2026-09-18') }));
    expect(order.clocks[0]?.on).toBe('2026-09-18');
  });
});

describe('parcels', () => {
  it('N21: a number that changed on the way is one parcel with an earlier number', () => {
    const order = known(saw('tracking-dom', 0, {}, [{ number: 'LP00123456789012' }]), saw('tracking-dom', 9_000, {}, [{ number: '520000000001' }]));
    expect(order.parcels).toMatchObject([{ number: '520000000001', earlierNumbers: ['LP00123456789012'] }]);
  });

  it('stay two when the page shows two', () => {
    const order = known(saw('tracking-answer', 0, {}, [{ number: 'LP00123456789012' }, { number: 'RB123456785CN' }]));
    expect(order.parcels.map(({ number }) => number)).toEqual(['LP00123456789012', 'RB123456785CN']);
  });

  it('are recognised over sources by any number that they share', () => {
    const order = known(
      saw('tracking-answer', 0, {}, [{ number: '520000000001', originNumber: 'LP00123456789012' }, { number: 'RB123456785CN' }]),
      saw('popover-dom', -900, {}, [{ number: 'LP00123456789012' }]),
    );
    expect(order.parcels).toHaveLength(2);
  });

  it('stay two when the popover shows one of them later', () => {
    const two = saw('tracking-answer', 0, {}, [{ number: 'LP00123456789012' }, { number: 'RB123456785CN' }]);
    expect(known(two, saw('popover-dom', 900, {}, [{ number: 'RB123456785CN' }])).parcels).toHaveLength(2);
  });

  it('N20: a number that the answer holds back is hidden, though the page shows just none', () => {
    const order = known(saw('tracking-answer', 0, {}, [{ isHidden: true }]), saw('tracking-dom', 900, {}, [{}]));
    expect(order.parcels).toMatchObject([{ number: null, isHidden: true }]);
  });

  it('keep their events when a later page shows none', () => {
    const order = known(
      saw('tracking-answer', 0, {}, [{ number: 'RB123456785CN', events: [scan('2026-11-20')] }]),
      saw('tracking-answer', 9_000, {}, [{ number: 'RB123456785CN', events: [] }]),
    );
    expect(order.parcels[0]).toMatchObject({ events: [scan('2026-11-20')], eventsSeenOn: '2026-11-22' });
  });
});

const anyObservation = fc
  .record({
    source: fc.constantFrom<Source>('list-dom', 'list-answer', 'detail-dom', 'tracking-answer', 'tracking-dom'),
    minutes: fc.integer({ min: 0, max: 30 }),
    facts: fc.record(
      {
        status: fc.constantFrom('shipped' as const, 'completed' as const, 'unknown' as const),
        store: fc.constantFrom('a', 'b'),
        guaranteeOn: fc.constantFrom(on('2026-12-01'), on('2026-12-02'), on('2026-12-20')),
      },
      { requiredKeys: [] },
    ),
    parcels: fc.array(
      fc.record({
        number: fc.constantFrom(null, 'RB123456785CN', 'LP00123456789012', '520000000001'),
        originNumber: fc.constantFrom(null, 'LP00123456789012'),
        events: fc.constantFrom<ParcelSighting['events'][]>(null, [], [scan('2026-11-20')]),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ source, minutes, facts, parcels }) => saw(source, minutes, facts, parcels));

describe('merging', () => {
  it('does not depend on the order in which things were seen', () => {
    fc.assert(
      fc.property(
        fc
          .array(anyObservation, { minLength: 1, maxLength: 8 })
          .chain((seen) => fc.tuple(fc.constant(seen), fc.shuffledSubarray(seen, { minLength: seen.length }))),
        ([seen, shuffled]) => {
          expect(known(...shuffled)).toEqual(known(...seen));
        },
      ),
    );
  });

  it('is known the same where what tells nothing new holds its parcels together', () => {
    const [number, originNumber] = ['RB123456785CN', 'LP00123456789012'];
    const record = recordOf(
      saw('tracking-dom', 0, {}, [{ number: '520000000001', originNumber }]),
      saw('tracking-answer', 0, {}, [{ number, originNumber }]),
      saw('list-dom', 0, {}, [{ number, originNumber }]),
      saw('list-dom', 12, {}, [{}, { number: '520000000001' }]),
      saw('list-dom', 0, {}),
    );
    expect(settleOrder(thinRecord(record), 'UTC')).toEqual(settleOrder(record, 'UTC'));
  });

  it('is known the same from a record that was thinned', () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { minLength: 1, maxLength: 8 }), (seen) => {
        const record = recordOf(...seen);
        expect(settleOrder(thinRecord(record), 'UTC')).toEqual(settleOrder(record, 'UTC'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('always makes a record that can be read back', () => {
    fc.assert(
      fc.property(fc.array(anyObservation, { minLength: 1, maxLength: 8 }), (seen) => {
        const record = recordOf(...seen);
        expect(v.parse(OrderRecordSchema, JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });
});
