import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOrder } from '../../../src/advice/judge.ts';
import { addDays } from '../../../src/model/day.ts';
import { type Judgement, LEVELS } from '../../../src/model/judgement.ts';
import type { Observation, Source } from '../../../src/model/observation.ts';
import type { Order } from '../../../src/model/order.ts';
import { mergeObservation, type OrderRecord } from '../../../src/model/record.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { settleOrder } from '../../../src/model/settle.ts';
import { judgeOn, orderFrom, plus, SHIPPED, scan } from './orders.ts';
import type { PlainOrder } from './rule-rows.ts';

const CODES = ['AE_GWMS_ACCEPT', 'AE_SC_INBOUND_SUCCESS', 'AE_LH_DEPART', 'AE_LH_HO_OUT', 'AE_LH_ARRIVE', 'AE_GTMS_ACCEPT', 'AE_SOMETHING_NEW'];
const NUMBERS = [
  'RB123456785CN',
  'RB123456784CN',
  'LB123456785CN',
  'LP00123456789012',
  '7712345690128',
  '8200000000000001',
  'ABCDE0000000',
  'XQ77-A9',
  null,
];

const anyOrder: fc.Arbitrary<PlainOrder> = fc.record({
  number: fc.constantFrom(...NUMBERS),
  events: fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(...CODES)), { maxLength: 4 }),
  guarantee: fc.constantFrom(null, 20, 50, 90),
  dollars: fc.constantFrom(3, 7, 30),
  service: fc.constantFrom('AliExpress standard shipping', 'AliExpress Premium Shipping', 'Some Line'),
});
const rank = ({ level }: Judgement): number => LEVELS.indexOf(level);

describe('judgements', () => {
  it('never become milder by time alone before the deadline', () => {
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: 13, max: 80 }), fc.integer({ min: 1, max: 30 }), (plain, days, more) => {
        const known = orderFrom(plain, SHIPPED);
        const [now, then] = [judgeOn(plus(days), known), judgeOn(plus(days + more), known)];
        fc.pre((then.deadline?.daysLeft ?? 0) >= 0);
        expect(rank(then)).toBeGreaterThanOrEqual(rank(now));
      }),
    );
  });

  it('never warn more of a number once it was scanned in its country of arrival', () => {
    const numberRules = ({ warnings }: Judgement): string[] => warnings.map(({ id }) => id).filter((id) => id.startsWith('N'));
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: 13, max: 40 }), (plain, days) => {
        const before = orderFrom(plain, SHIPPED);
        const after: Order = {
          ...before,
          parcels: before.parcels.map((parcel) => ({ ...parcel, events: [scan(plus(13), 'AE_GTMS_ACCEPT'), ...(parcel.events ?? [])] })),
        };
        const told = numberRules(judgeOn(plus(days), before));
        for (const id of numberRules(judgeOn(plus(days), after))) expect(told).toContain(id);
      }),
    );
  });

  it('have a deadline, a plan and a level for whatever an order holds', () => {
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: 0, max: 300 }), (plain, days) => {
        const { deadline, plan, level, warnings } = judgeOn(plus(days), orderFrom(plain, SHIPPED));
        expect(deadline).not.toBeNull();
        expect(level).toBe(warnings[0]?.level ?? 'info');
        for (const { on } of plan) expect(on > plus(days)).toBe(true);
      }),
    );
  });
});

const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    source: fc.constantFrom<Source>('list-answer', 'detail-answer', 'tracking-answer', 'tracking-dom'),
    days: fc.integer({ min: 0, max: 40 }),
    status: fc.constantFrom(undefined, 'shipped' as const, 'in-dispute' as const, 'completed' as const),
    until: fc.constantFrom(undefined, 40, 41, 55),
    number: fc.constantFrom(...NUMBERS),
    events: fc.constantFrom<readonly string[] | null>(null, [], ['AE_GWMS_ACCEPT'], ['AE_LH_DEPART']),
  })
  .map(({ source, days, status, until, number, events }) => ({
    orderId: '8200000000000001',
    source,
    seenAt: Date.parse(`${plus(days)}T12:00:00Z`),
    facts: { shippedOn: SHIPPED, ...(status && { status }), ...(until !== undefined && { guaranteeOn: plus(until) }) },
    parcels: [
      {
        number,
        originNumber: null,
        isHidden: false,
        carrier: null,
        service: null,
        events: events?.map((code) => scan(plus(days), code)) ?? null,
        position: 0,
        count: 1,
      },
    ],
  }));

it('any order of the same observations gives the same judgement', () => {
  const judged = (seen: readonly Observation[]): Judgement => {
    const record = seen.reduce<OrderRecord | null>(mergeObservation, null);
    if (!record) throw new Error('nothing was seen');
    return judgeOrder(settleOrder(record, 'UTC'), DEFAULT_SETTINGS, { now: Date.parse(`${addDays(SHIPPED, 44)}T12:00:00Z`), zone: 'UTC' });
  };
  fc.assert(
    fc.property(
      fc
        .array(anyObservation, { minLength: 1, maxLength: 8 })
        .chain((seen) => fc.tuple(fc.constant(seen), fc.shuffledSubarray(seen, { minLength: seen.length }))),
      ([seen, shuffled]) => {
        expect(judged(shuffled)).toEqual(judged(seen));
      },
    ),
  );
});
