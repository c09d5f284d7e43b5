/** Orders of all kinds, for what must hold of every order: any parcels, scans, numbers, dates, prices and marks that can stand together. */
import fc from 'fast-check';
import * as v from 'valibot';
import { CODES_BY_STAGE } from '../../../src/journey/codes.ts';
import type { Mark, MarkKind } from '../../../src/model/mark.ts';
import { CLOCK_KINDS, type Order, OrderSchema, type Parcel, ParcelSchema } from '../../../src/model/order.ts';
import { plus, SHIPPED } from './orders.ts';

/** All that happens before this day has happened: from then on time alone goes by. */
export const TOLD_BY = 13;

/** One code of each stage and one that nobody knows. */
export const CODES = [...new Map(CODES_BY_STAGE.map(([stage, [code]]) => [stage, `AE_${code}`])).values(), 'AE_SOMETHING_NEW'];
export const NUMBERS = [
  'RB123456785CN',
  'RB123456784CN',
  'LB123456785CN',
  'LP00123456789012',
  'UA123456785YP',
  '7712345690128',
  '8200000000000001',
  'ABCDE0000000',
  'XQ77-A9',
  null,
];

const past = fc.integer({ min: 0, max: TOLD_BY - 1 });

export const anyParcel: fc.Arbitrary<Parcel> = fc
  .record({
    number: fc.constantFrom(...NUMBERS),
    originNumber: fc.constantFrom(null, null, null, 'LP00123456789012'),
    isHidden: fc.constantFrom(false, false, false, true),
    service: fc.constantFrom(null, 'AliExpress standard shipping', 'AliExpress Premium Shipping'),
    events: fc.option(fc.array(fc.tuple(past, fc.constantFrom(...CODES)), { maxLength: 5 }), { freq: 6 }),
    trackedAt: fc.constantFrom(null, null, null, 'Posti'),
    seen: fc.constantFrom(null, null, 14, 30),
  })
  .map(({ events, seen, ...rest }) =>
    v.parse(ParcelSchema, {
      ...rest,
      events: events && [...events].sort(([a], [b]) => b - a).map(([day, code]) => ({ at: plus(day), code })),
      eventsSeenOn: seen && plus(seen),
    }),
  );

export const marked = (kind: MarkKind, days: number): Mark => ({ kind, on: plus(days), until: null, by: 'buyer' });

export const anyOrder: fc.Arbitrary<Order> = fc
  .record({
    status: fc.constantFrom(
      'shipped' as const,
      'shipped' as const,
      'shipped' as const,
      'unknown' as const,
      'delivered' as const,
      'in-dispute' as const,
    ),
    parcels: fc.array(anyParcel, { maxLength: 3 }),
    clocks: fc.constantFrom([], [20, null, null], [50, null, null], [50, 65, null], [90, null, 60], [null, 75, 120]),
    total: fc.constantFrom(null, 3, 7, 30),
    promisedOn: fc.constantFrom(null, null, 25),
    compensationOn: fc.constantFrom(null, null, 30),
    disputeLeftOn: fc.constantFrom(null, null, null, 10),
    marks: fc.uniqueArray(
      fc.tuple(fc.constantFrom('wrote' as const, 'answered' as const, 'dispute' as const, 'extended' as const, 'arrived' as const), past),
      {
        maxLength: 2,
        selector: ([kind]) => kind,
      },
    ),
  })
  .map(({ clocks, total, marks, ...rest }) => {
    const dayOrNull = (days: number | null) => days && plus(days);
    return v.parse(OrderSchema, {
      ...rest,
      orderId: '8200000000000001',
      paidOn: plus(-2),
      shippedOn: SHIPPED,
      clocks: clocks.flatMap((days, kind) => (days === null ? [] : [{ kind: CLOCK_KINDS[kind], on: plus(days) }])),
      total: total && { amount: total, currency: 'USD' },
      promisedOn: dayOrNull(rest.promisedOn),
      compensationOn: dayOrNull(rest.compensationOn),
      disputeLeftOn: dayOrNull(rest.disputeLeftOn),
      marks: marks.map(([kind, days]) => marked(kind, days)),
    });
  });
