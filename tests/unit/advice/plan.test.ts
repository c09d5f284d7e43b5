import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/model/mark.ts';
import { type Order, STATUSES } from '../../../src/model/order.ts';
import { judgeOn, order, orderFrom, parcel, plus, SHIPPED, scan } from './orders.ts';
import { RULE_ROWS } from './rule-rows.ts';

const silent = { parcels: [parcel({ events: [] })] };
const marked = (kind: Mark['kind'], days: number): Pick<Order, 'marks'> => ({ marks: [{ kind, on: plus(days), until: null, by: 'buyer' }] });
const planOn = (days: number, change: Parameters<typeof judgeOn>[1] = {}) => judgeOn(plus(days), change).plan.map(({ on, id }) => `${id} ${on}`);

describe('the plan', () => {
  it('of a moving parcel names each day on which something falls due, and none in the past', () => {
    const end = [`P04 ${plus(49)}`, `P01 ${plus(50)}`, `P04 ${plus(51)}`, `P05 ${plus(65)}`];
    expect(planOn(5)).toEqual([`P02 ${plus(43)}`, `P03 ${plus(47)}`, ...end]);
    expect(planOn(47)).toEqual(end);
    expect(planOn(50)).toEqual([`P04 ${plus(51)}`, `P05 ${plus(65)}`]);
    expect(planOn(65)).toEqual([]);
  });

  it('of a silent one: write, dispute, end of protection, last day to dispute', () => {
    expect(planOn(2, silent)).toEqual([`T02 ${plus(10)}`, `T03 ${plus(15)}`, `P01 ${plus(50)}`, `P05 ${plus(65)}`]);
  });

  it('gives the seller five days from whenever the buyer writes, and names the same day as T02 for looking again', () => {
    const lookOn = (days: number) => judgeOn(plus(days), silent).warnings.find(({ id }) => id === 'T02')?.lookAgainOn;
    for (let days = 10; days < 30; days++) {
      if (days < 25) expect(planOn(days, silent)[0]).toBe(`T03 ${plus(days + 5)}`);
      // From then on the dispute falls due before an answer would.
      expect(lookOn(days)).toBe(plus(days < 26 ? days + 5 : 30));
    }
  });

  it('of a parcel that moves: try on the last day, and open the dispute once the form has to take it', () => {
    const keys = judgeOn(plus(45)).plan.map(({ id, on, text }) => `${id} ${on} ${text.key}`);
    expect(keys).toEqual([
      `P03 ${plus(47)} advice.P03.plan`,
      `P04 ${plus(49)} advice.P04.planTry`,
      `P01 ${plus(50)} advice.P01.plan`,
      `P04 ${plus(51)} advice.P04.planRefused`,
      `P05 ${plus(65)} advice.P05.plan`,
    ]);
    const [last] = judgeOn(plus(49)).warnings;
    expect([last?.id, last?.action]).toEqual(['P04', { key: 'advice.P04.try', values: { from: { day: plus(51) }, last: { day: plus(65) } } }]);
  });

  it('counts the dispute from the day of writing once that is marked', () => {
    expect(planOn(13, { ...silent, ...marked('wrote', 12) })).toEqual([`T03 ${plus(17)}`, `P01 ${plus(50)}`, `P05 ${plus(65)}`]);
  });

  it('holds no step that is due already, and nothing to extend once a dispute is', () => {
    expect(planOn(30, silent)).toEqual([`P01 ${plus(50)}`, `P05 ${plus(65)}`]);
    expect(planOn(16, silent)).toEqual([`T03 ${plus(21)}`, `P01 ${plus(50)}`, `P05 ${plus(65)}`]);
  });

  it.each([
    ['T05', 'AE_GWMS_ACCEPT', 1, 21],
    ['T09', 'AE_LH_DEPART', 5, 40],
    ['T13', 'AE_RT_OUT', 5, 11],
  ])('%s: asks for a dispute, so that there is nothing to extend', (id, code, scanned, days) => {
    const stuck = { parcels: [parcel({ events: [scan(plus(scanned), code)] })] };
    expect(judgeOn(plus(days), stuck).warnings.map((warning) => warning.id)).toContain(id);
    expect(planOn(days, stuck)).toEqual([`P01 ${plus(50)}`, `P05 ${plus(65)}`]);
  });

  it('keeps up protection first where that ends before the silence falls due', () => {
    const soon = { ...silent, clocks: [{ kind: 'guarantee' as const, on: plus(14), source: 'printed' as const }] };
    expect(planOn(2, soon)).toEqual([
      `P02 ${plus(10)}`,
      `P03 ${plus(11)}`,
      `P04 ${plus(13)}`,
      `P01 ${plus(14)}`,
      `T03 ${plus(15)}`,
      `P05 ${plus(29)}`,
    ]);
  });

  it('of cheap silent goods: wait, unless the buyer does not want to', () => {
    const cheap = { ...silent, parcels: [parcel({ number: 'SYAE003456789', events: [] })], total: { amount: 3, currency: 'USD' } };
    const [p02, p03, p04, p01, , p05] = planOn(5);
    expect(planOn(5, cheap)).toEqual([p02, p03, p04, p01, p05]);
    const plansOf = (change: typeof cheap & Partial<Pick<Order, 'marks'>>) =>
      judgeOn(plus(5), change, { isFair: false }).plan.map(({ on, id }) => `${id} ${on}`);
    expect(plansOf(cheap)).toEqual([`T04 ${plus(30)}`, p01, p05]);
    expect(plansOf({ ...cheap, ...marked('wrote', 4) })).toEqual([`T03 ${plus(11)}`, p01, p05]);
  });

  it('of a dispute: the days of the seller and of AliExpress, and the end of protection', () => {
    expect(planOn(21, { ...silent, ...marked('dispute', 20) })).toEqual([`D06 ${plus(25)}`, `D06 ${plus(32)}`, `P01 ${plus(50)}`]);
  });

  it('of an agreed return: its last day', () => {
    expect(planOn(21, { ...silent, ...marked('accepted', 20) })).toContain(`D07 ${plus(30)}`);
  });

  it('of an order that is not sent yet: the day to ask', () => {
    const paid = { status: 'processing' as const, paidOn: plus(0), shippedOn: null, clocks: [], parcels: [] };
    expect(planOn(3, paid)).toEqual([`P10 ${plus(7)}`]);
    expect(planOn(7, paid)).toEqual([]);
  });

  it('of an estimate says so', () => {
    const [first, ...rest] = judgeOn(plus(5), { clocks: [] }).plan;
    expect([first?.id, first?.text.key]).toEqual(['P02', 'advice.P11.action']);
    expect(rest.map(({ text }) => text.key)).toEqual(['advice.P01.planEstimate', 'advice.P05.plan']);
  });

  it('says of each step what to do', () => {
    const plans = RULE_ROWS.flatMap(({ order, rows }) =>
      [0, ...rows.map(([days]) => days)].flatMap((days) => judgeOn(plus(days), orderFrom(order, SHIPPED)).plan),
    );
    expect([...new Set(plans.map(({ id, text }) => `${id} ${text.key}`))].sort()).toEqual([
      'D06 advice.D06.plan',
      'D06 advice.D06.planPlatform',
      'D07 advice.D07.plan',
      'D10 advice.D10.plan',
      'P01 advice.P01.plan',
      'P01 advice.P01.planEstimate',
      'P02 advice.P02.plan',
      'P02 advice.P11.action',
      'P03 advice.P03.plan',
      'P04 advice.P04.plan',
      'P04 advice.P04.planRefused',
      'P04 advice.P04.planTry',
      'P05 advice.P05.plan',
      'P10 advice.P10.plan',
      'P11 advice.P11.action',
      'P12 advice.P05.plan',
      'T02 advice.T02.plan',
      'T03 advice.T03.plan',
      'T04 advice.T04.plan',
    ]);
  });

  it('is empty once the buyer has it', () => expect(planOn(20, marked('arrived', 20))).toEqual([]));

  it('comes true: on the day of a step its rule speaks', () => {
    for (const { on, id } of judgeOn(SHIPPED, silent).plan) {
      const { warnings, deadline } = judgeOn(on, id === 'T03' ? { ...silent, ...marked('wrote', 10) } : silent);
      if (id === 'P01') expect(deadline?.on).toBe(on);
      else expect(warnings.map((warning) => warning.id)).toContain(id);
    }
  });
});

describe('the next turn', () => {
  const lives: Partial<Order>[] = [
    ...STATUSES.flatMap((status) => [
      { status, parcels: [parcel()] },
      { status, parcels: [parcel()], clocks: [] },
      { status, parcels: [parcel({ events: [] })], promisedOn: plus(30) },
      { status, parcels: [parcel({ number: '520000000001', events: [], service: 'AliExpress standard shipping' })], clocks: [] },
    ]),
    ...RULE_ROWS.map(({ order }) => orderFrom(order, SHIPPED)),
    { ...silent, marks: [{ kind: 'muted', on: plus(5), until: plus(40), by: 'buyer' }] },
    { parcels: [parcel({ events: [], eventsSeenOn: plus(8) })], lastSeenAt: Date.parse(`${plus(8)}T12:00:00Z`), promisedOn: plus(20) },
    { parcels: [parcel({ events: [scan(plus(5))], eventsSeenOn: plus(8) }), parcel({ number: null, events: [] })] },
  ];
  /** All that a judgement says, without what is merely counted from today. */
  const sayings = (days: number, life: Partial<Order>) => {
    const { warnings, notes, plan } = judgeOn(plus(days), life);
    return JSON.stringify([
      [...warnings, ...notes].map(({ id, level, what, action }) => [id, level, what.key, action?.key]),
      plan.map(({ id, on }) => [id, on]),
    ]);
  };
  it.each(lives)('of life %# is the first day on which anything else is said', (life) => {
    for (let days = 0; days < 90; days += 1) {
      const { turnsOn } = judgeOn(plus(days), life);
      if (sayings(days + 1, life) !== sayings(days, life)) expect(turnsOn).toBe(plus(days + 1));
    }
  });
  it('of a moving order is its first step', () => expect(judgeOn(plus(20), order()).turnsOn).toBe(plus(24)));
});
