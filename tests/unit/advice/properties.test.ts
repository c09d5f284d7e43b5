import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeOrder } from '../../../src/advice/judge.ts';
import { CODES_BY_STAGE } from '../../../src/journey/codes.ts';
import { addDays, type Day } from '../../../src/model/day.ts';
import { type Judgement, LEVELS, type Stage } from '../../../src/model/judgement.ts';
import { type Corrections, NO_CORRECTIONS } from '../../../src/model/mark.ts';
import { type Observation, SOURCES } from '../../../src/model/observation.ts';
import type { Order } from '../../../src/model/order.ts';
import { mergeObservation, type OrderRecord } from '../../../src/model/record.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { settleOrder } from '../../../src/model/settle.ts';
import { anyOrder, CODES, marked, NUMBERS, TOLD_BY } from './any-order.ts';
import { judgeOn, plus, SHIPPED, scan } from './orders.ts';

const rank = ({ level }: Judgement): number => LEVELS.indexOf(level);
const IN_DESTINATION: readonly Stage[] = ['destination', 'out-for-delivery', 'pick-up', 'failed', 'delivered'];
const DESTINATION_CODES = CODES_BY_STAGE.filter(([stage]) => IN_DESTINATION.includes(stage)).flatMap(([, codes]) =>
  codes.map((code) => `AE_${code}`),
);

describe('judgements', () => {
  it('never become milder by time alone before the deadline, unless a look has grown old meanwhile', () => {
    // After eight days nobody can be sure of a silence any more (T21).
    const isOldOn = (seenOn: Day | null | undefined, day: Day): boolean => seenOn != null && addDays(seenOn, 8) <= day;
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: TOLD_BY, max: 88 }), fc.integer({ min: 1, max: 30 }), (order, days, more) => {
        const [now, then] = [judgeOn(plus(days), order), judgeOn(plus(days + more), order)];
        fc.pre((then.deadline?.daysLeft ?? 0) >= 0);
        fc.pre(order.parcels.every(({ eventsSeenOn }) => isOldOn(eventsSeenOn, plus(days)) === isOldOn(eventsSeenOn, plus(days + more))));
        expect(rank(then)).toBeGreaterThanOrEqual(rank(now));
      }),
      { numRuns: 1000 },
    );
  });

  it('become no alarm any more once no dispute is taken, whatever time goes by', () => {
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: 106, max: 150 }), fc.integer({ min: 1, max: 300 }), (order, days, more) => {
        fc.pre(order.clocks.every(({ on }) => on <= plus(90)) && order.status === 'shipped');
        expect(rank(judgeOn(plus(days + more), order))).toBeLessThanOrEqual(rank(judgeOn(plus(days), order)));
      }),
    );
  });

  it('never warn more of a number once it was scanned in its country of arrival', () => {
    const numberRules = ({ warnings }: Judgement): string[] => warnings.map(({ id }) => id).filter((id) => id.startsWith('N'));
    fc.assert(
      fc.property(anyOrder, fc.nat(), fc.constantFrom(...DESTINATION_CODES), fc.integer({ min: TOLD_BY, max: 70 }), (before, place, code, days) => {
        fc.pre(before.parcels.length > 0);
        const scanned = place % before.parcels.length;
        const after: Order = {
          ...before,
          parcels: before.parcels.map((parcel, at) =>
            at === scanned ? { ...parcel, events: [scan(plus(TOLD_BY), code), ...(parcel.events ?? [])] } : parcel,
          ),
        };
        const told = numberRules(judgeOn(plus(days), before));
        const left = numberRules(judgeOn(plus(days), after));
        for (const id of new Set(left))
          expect(left.filter((each) => each === id).length).toBeLessThanOrEqual(told.filter((each) => each === id).length);
      }),
      { numRuns: 300 },
    );
  });

  it('never raise a guess, an estimate or a mere form to the highest level', () => {
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: TOLD_BY, max: 130 }), (order, days) => {
        const { warnings, deadline } = judgeOn(plus(days), order);
        for (const { id, level, confidence } of warnings) {
          if (level === 'urgent') expect([id, confidence === 'guess']).toEqual(['P04', false]);
          if (confidence === 'guess' && level === 'warn') expect([id.slice(0, 2), deadline?.source]).toEqual(['P0', 'estimated']);
        }
      }),
    );
  });

  it('have a deadline, a level, a plan of days to come, and with each warning what to do and when to look again', () => {
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: TOLD_BY, max: 300 }), (order, days) => {
        const { deadline, plan, level, warnings } = judgeOn(plus(days), order);
        expect(deadline).not.toBeNull();
        expect(level).toBe(warnings[0]?.level ?? 'info');
        for (const { on } of plan) expect(on > plus(days)).toBe(true);
        for (const { action, lookAgainOn } of warnings) {
          expect(action).not.toBeNull();
          expect((lookAgainOn ?? '') >= plus(days)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('turn only on the days that they name', () => {
    fc.assert(
      fc.property(anyOrder, fc.integer({ min: TOLD_BY, max: 200 }), (order, days) => {
        const said = (on: number) => judgeOn(plus(on), order);
        const ids = ({ warnings, notes }: Judgement) =>
          [...warnings, ...notes].map(({ id, level, what, action }) => [id, level, what.key, action?.key].join(' '));
        const { turnsOn, ...now } = said(days);
        if (turnsOn !== null) expect(turnsOn > plus(days)).toBe(true);
        if (turnsOn === null || turnsOn > plus(days + 1)) expect(ids(said(days + 1))).toEqual(ids({ turnsOn, ...now }));
      }),
      { numRuns: 300 },
    );
  });
});

const anySighting = fc.record({
  number: fc.constantFrom(...NUMBERS),
  originNumber: fc.constantFrom(null, null, 'LP00123456789012'),
  isHidden: fc.boolean(),
  carrier: fc.constantFrom(null, 'J&T Express'),
  service: fc.constantFrom(null, 'AliExpress standard shipping'),
  codes: fc.option(fc.array(fc.constantFrom(...CODES), { maxLength: 3 })),
});

const anyObservation: fc.Arbitrary<Observation> = fc
  .record({
    source: fc.constantFrom(...SOURCES),
    days: fc.integer({ min: 0, max: 40 }),
    status: fc.constantFrom(undefined, 'shipped' as const, 'in-dispute' as const, 'completed' as const, 'refunded' as const, 'unknown' as const),
    guarantee: fc.constantFrom(undefined, 40, 41, 55),
    protection: fc.constantFrom(undefined, undefined, 45, 60),
    unread: fc.constantFrom(undefined, { guaranteeOn: 'bald' }),
    total: fc.constantFrom(undefined, 3, 30),
    parcels: fc.array(anySighting, { maxLength: 2 }),
  })
  .map(({ source, days, status, guarantee, protection, unread, total, parcels }) => ({
    orderId: '8200000000000001',
    source,
    seenAt: Date.parse(`${plus(days)}T12:00:00Z`),
    facts: {
      shippedOn: SHIPPED,
      ...(status && { status }),
      ...(guarantee !== undefined && { guaranteeOn: plus(guarantee) }),
      ...(protection !== undefined && { protectionOn: plus(protection) }),
      ...(total !== undefined && { total: { amount: total, currency: 'USD' } }),
    },
    parcels: parcels.map(({ codes, ...parcel }, position) => ({
      ...parcel,
      events: codes?.map((code) => scan(plus(days), code)) ?? null,
      position,
      count: parcels.length,
    })),
    ...(unread && { unread }),
  }));

const anyCorrections: fc.Arbitrary<Corrections | null> = fc.constantFrom(
  null,
  { ...NO_CORRECTIONS, shippedOn: plus(4) },
  { ...NO_CORRECTIONS, numbers: [{ was: 'RB123456784CN', is: 'RB123456785CN' }] },
  { ...NO_CORRECTIONS, trackedAt: [{ number: '7712345690128', where: 'Posti', on: plus(9) }] },
);
const MARKS = [marked('wrote', 12), marked('dispute', 20), marked('answered', 22), marked('extended', 30)];

describe('the same observations, marks and corrections', () => {
  /** `saidAfter`: how many observations come before the buyer says it. */
  const judged = (seen: readonly Observation[], marks: Order['marks'], corrections: Corrections | null, saidAfter: number): Judgement => {
    const said = (record: OrderRecord): OrderRecord => ({ ...record, marks: [...marks], corrections });
    const record = seen.reduce<OrderRecord | null>((known, each, at) => {
      const merged = mergeObservation(known, each);
      return at === saidAfter % seen.length ? said(merged) : merged;
    }, null);
    if (!record) throw new Error('nothing was seen');
    return judgeOrder(settleOrder(record, 'UTC'), DEFAULT_SETTINGS, { now: Date.parse(`${addDays(SHIPPED, 44)}T12:00:00Z`), zone: 'UTC' });
  };
  const anySeen = fc.array(anyObservation, { minLength: 1, maxLength: 8 });
  const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
  const anyTwoOrders = fc
    .tuple(anySeen, fc.subarray(MARKS), anyCorrections)
    .chain(([seen, marks, corrections]) =>
      fc.tuple(
        fc.constant(seen),
        fc.constant(marks),
        fc.constant(corrections),
        shuffled(seen),
        shuffled(marks),
        fc.subarray(seen),
        fc.nat(),
        fc.nat(),
      ),
    );

  it('give the same judgement in any order, read once or again', () => {
    fc.assert(
      fc.property(anyTwoOrders, ([seen, marks, corrections, seenOtherwise, marksOtherwise, again, saidAfter, saidThen]) => {
        expect(judged([...seenOtherwise, ...again], marksOtherwise, corrections, saidThen)).toEqual(judged(seen, marks, corrections, saidAfter));
      }),
      { numRuns: 400 },
    );
  });
});
