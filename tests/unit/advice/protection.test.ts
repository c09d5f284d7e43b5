import { describe, expect, it } from 'vitest';
import type { Order } from '../../../src/model/order.ts';
import { day, judgeOn, moving, notesOn, order, parcel, plus, scan, warningsOn } from './orders.ts';

const DEADLINE = 50;
/** 20:30 UTC is the same day in each of these. */
const ZONES = ['Europe/Madrid', 'America/Los_Angeles', 'America/Sao_Paulo'];

describe.each(ZONES)('printed protection, in %s', (zone) => {
  it.each([
    ['P01: over a week left is calm', -8, []],
    ['P02: a week left', -7, ['P02 warn']],
    ['P02: four days left', -4, ['P02 warn']],
    ['P03: three days left', -3, ['P03 warn']],
    ['P03: two days left', -2, ['P03 warn']],
    ['P04: one day left', -1, ['P04 urgent']],
    ['P04: the last day itself', 0, ['P04 urgent']],
    ['P05: the day after', 1, ['P05 warn']],
    ['P05: the last day to dispute', 15, ['P05 warn']],
    ['P06: after that', 16, ['P06 note']],
  ])('%s', (_, days, expected) => expect(warningsOn(plus(DEADLINE + days), {}, { zone })).toEqual(expected));
});

describe('the deadline', () => {
  it('is the earliest printed one of guarantee and protection', () => {
    const clocks = [
      { kind: 'protection' as const, on: day('2026-05-15'), source: 'printed' as const },
      { kind: 'guarantee' as const, on: day('2026-05-01'), source: 'printed' as const },
      { kind: 'dispute' as const, on: day('2026-04-01'), source: 'printed' as const },
    ];
    expect(judgeOn(plus(10), { clocks }).deadline).toEqual({ kind: 'guarantee', on: '2026-05-01', source: 'printed', daysLeft: 51 });
  });

  it('is counted in California when the buyer is behind it: the earlier reading counts', () => {
    const night = judgeOn(plus(DEADLINE - 1), {}, { zone: 'Pacific/Honolulu' });
    expect(night.deadline?.daysLeft).toBe(1);
  });

  it('P11: is estimated 60 days after shipping where none is printed, says so, and never raises more than a warning', () => {
    const noDate = { clocks: [] };
    expect(judgeOn(plus(20), noDate).deadline).toMatchObject({ on: plus(60), source: 'estimated', daysLeft: 40 });
    expect(notesOn(plus(20), noDate)).toContain('P11');
    for (const days of [53, 57, 59, 60, 61]) {
      const { warnings } = judgeOn(plus(days), noDate);
      expect(warnings.map(({ level, confidence }) => [level, confidence])).toEqual([['warn', 'guess']]);
      expect(warnings[0]?.action?.key).toBe('advice.P11.action');
    }
  });

  it('P11: asks for no page that was read already', () => {
    const noDate = { clocks: [], shippedOn: null, parcels: [], orderedOn: plus(0) };
    const action = (pagesRead: ('detail' | 'tracking')[]) => judgeOn(plus(40), { ...noDate, pagesRead }).warnings.map(({ action }) => action?.key);
    expect(action([])).toEqual(['advice.P11.action']);
    expect(action(['detail'])).toEqual(['advice.P11.action']);
    expect(action(['detail', 'tracking'])).toEqual(['advice.P11.read']);
  });

  it('P11: is counted from the order where nothing else is known, with its alarm, and never falls silent', () => {
    const noDate = { clocks: [], shippedOn: null, parcels: [], orderedOn: plus(0) };
    expect(judgeOn(plus(20), noDate)).toMatchObject({
      deadline: { on: plus(60), source: 'estimated' },
      isChecked: false,
      turnsOn: plus(30),
      level: 'note',
    });
    for (const days of [30, 45, 60, 61, 100, 300]) expect(warningsOn(plus(days), noDate)).toEqual(['P11 warn']);
    expect(warningsOn(plus(100), { ...noDate, status: 'processing' })).not.toContain('P11 warn');
  });

  it('P11: is a note while neither date nor shipping is known', () => {
    const judgement = judgeOn(plus(20), { clocks: [], shippedOn: null, parcels: [] });
    expect(judgement.deadline).toBeNull();
    expect(judgement.warnings.map(({ level, what }) => `${level} ${what.key}`)).toEqual(['note advice.P11.unknown']);
  });

  it('counts from the first scan of the last parcel where no shipping day is printed', () => {
    const parcels = [parcel({ events: [scan(plus(9)), scan(plus(4))] }), parcel({ events: [scan(plus(8)), scan(plus(6))] })];
    expect(judgeOn(plus(20), { clocks: [], shippedOn: null, parcels }).deadline?.on).toBe(plus(66));
  });

  it('counts from the first notice where nothing else tells of shipping, never from order or payment', () => {
    const unsaid = (...codes: string[]) =>
      judgeOn(plus(20), { clocks: [], shippedOn: null, parcels: [parcel({ events: codes.map((code, day) => scan(plus(day), code)) })] }).deadline
        ?.on ?? null;
    expect(unsaid('AE_ORDER_PLACED', 'AE_ORDER_PAID', 'AE_ORDER_SHIPPED', 'AE_GWMS_ACCEPT')).toBe(plus(62));
    expect(unsaid('AE_ORDER_PLACED', 'AE_ORDER_PAID', 'AE_CONSIGN')).toBe(plus(62));
    expect(unsaid('AE_CONSIGN', 'AE_PU_PICKUP_SUCCESS')).toBe(plus(61));
    expect(unsaid('AE_ORDER_PLACED', 'AE_ORDER_PAID')).toBeNull();
  });

  it('is not counted from events that a page has folded to the newest few', () => {
    const folded = parcel({ events: [{ at: plus(9), code: null, text: 'Arrived at sorting center' }] });
    expect(judgeOn(plus(20), { clocks: [], shippedOn: null, parcels: [folded] }).deadline).toBeNull();
  });

  it('follows the dispute date that a page prints', () => {
    const printed = [...order().clocks, { kind: 'dispute' as const, on: plus(DEADLINE + 40), source: 'printed' as const }];
    expect(warningsOn(plus(DEADLINE + 40), { clocks: printed })).toEqual(['P05 warn']);
    expect(warningsOn(plus(DEADLINE + 41), { clocks: printed })).toEqual(['P06 note']);
  });
});

describe('disputes that end before protection, by a printed day', () => {
  const clocks = [
    { kind: 'guarantee' as const, on: plus(DEADLINE), source: 'printed' as const },
    { kind: 'dispute' as const, on: plus(40), source: 'printed' as const },
  ];
  const saidOn = (days: number, change: Partial<Order> = {}) =>
    judgeOn(plus(days), { clocks, ...change }).warnings.map(({ id, level, what, action, letter }) =>
      [id, level, what.key, action?.key, letter].join(' ').replaceAll('advice.', ''),
    );

  it.each([
    [32, []],
    [33, ['P02 warn P02.disputesEnd P03.disputesEnd L2']],
    [36, ['P02 warn P02.disputesEnd P03.disputesEnd L2']],
    [37, ['P03 warn P02.disputesEnd P03.disputesEnd L2']],
    [38, ['P03 warn P02.disputesEnd P03.disputesEnd L2']],
    [39, ['P04 urgent P02.disputesEnd P04.disputesEnd L2']],
    [40, ['P04 urgent P02.disputesEnd P04.disputesEnd L2']],
    [41, ['P04 urgent P04.disputesOver P04.tryDispute L2']],
    [50, ['P04 urgent P04.disputesOver P04.tryDispute L2']],
  ])('P02, P03, P04: are what the buyer is told of, on day %i', (days, expected) => expect(saidOn(days)).toEqual(expected));

  it.each([
    [40, 'certain', 'P02.disputesEnd'],
    [41, 'likely', 'P04.disputesOver'],
  ])('P04: name the day and why, on day %i', (days, confidence, what) => {
    expect(judgeOn(plus(days), { clocks }).warnings[0]).toMatchObject({
      confidence,
      what: { key: `advice.${what}`, values: { on: { day: plus(40) } } },
      why: [{ key: 'advice.P02.why' }],
    });
  });

  it('P06: comes when protection is over, too', () => expect(warningsOn(plus(51), { clocks })).toEqual(['P06 note']));

  it('are no nearer for a buyer who had protection extended or asked for that', () => {
    for (const kind of ['extended', 'wrote'] as const) {
      const marks = [{ kind, on: plus(33), until: null, by: 'buyer' as const }];
      expect(saidOn(34, { marks })).toEqual(['P02 warn P02.disputesEnd P03.disputesEnd L2']);
    }
  });

  it('are printed, so that even beside an estimate the last call is urgent', () => {
    const alone = clocks.filter(({ kind }) => kind === 'dispute');
    expect(saidOn(39, { clocks: alone })).toEqual(['P04 urgent P02.disputesEnd P04.disputesEnd L2']);
  });

  it('D01, D08, T09: count back from that day', () => {
    expect(judgeOn(plus(20), { clocks }).notes.find(({ id }) => id === 'D01')?.lookAgainOn).toBe(plus(40));
    const cheap = { clocks, parcels: [parcel({ number: 'SYAE003456789', events: [] })], total: { amount: 3, currency: 'USD' } };
    expect([36, 37].map((days) => notesOn(plus(days), cheap).includes('D08'))).toEqual([true, false]);
    const exported = { clocks, parcels: [parcel({ events: [scan(plus(5), 'AE_LH_DEPART')] })] };
    expect([29, 30].map((days) => warningsOn(plus(days), exported))).toEqual([[], ['T09 warn']]);
  });

  it('are in the plan, earliest first', () => {
    expect(judgeOn(plus(20), { clocks }).plan.map(({ id, on }) => `${id} ${on}`)).toEqual([
      `P02 ${plus(33)}`,
      `P03 ${plus(37)}`,
      `P04 ${plus(39)}`,
      `P05 ${plus(40)}`,
      `P01 ${plus(50)}`,
    ]);
  });
});

describe('who is warned', () => {
  it('P02: of what is lost, that it is disputed on the first day on which that is possible', () => {
    const lost = {
      clocks: [{ kind: 'guarantee' as const, on: plus(15), source: 'printed' as const }],
      parcels: [parcel({ events: [scan(plus(8), 'AE_GTMS_LOST')] })],
    };
    const action = (days: number) => judgeOn(plus(days), lost).warnings.find(({ id }) => id === 'P02')?.action;
    expect(action(10)).toEqual({ key: 'advice.P02.disputeFrom', values: { on: { day: plus(11) } } });
    expect(action(11)?.key).toBe('advice.P02.dispute');
  });

  it.each(['completed', 'cancelled', 'refunded', 'closed'] as const)('P09: nobody about an order that is %s', (status) => {
    const judgement = judgeOn(plus(DEADLINE - 1), { status });
    expect([judgement.isOpen, judgement.warnings, judgement.notes.map(({ id }) => id), judgement.plan, judgement.turnsOn]).toEqual([
      false,
      [],
      ['P09'],
      [],
      null,
    ]);
  });

  it('nobody whose parcels have all been delivered', () => {
    const delivered = parcel({ events: [scan(plus(20), 'AE_GTMS_SIGNED')] });
    expect(warningsOn(plus(DEADLINE - 8), { parcels: [delivered] })).toEqual([]);
    expect(warningsOn(plus(DEADLINE - 1), { parcels: [delivered] })).toEqual([]);
    expect(warningsOn(plus(DEADLINE - 1), { parcels: [delivered, parcel({ events: moving(plus(DEADLINE - 2)) })] })).toEqual(['P04 urgent']);
  });

  it('also those whose status nobody could read', () => {
    expect(warningsOn(plus(DEADLINE - 1), { status: 'unknown' })).toEqual(['P04 urgent']);
  });

  it('everybody earlier who asks for it', () => {
    expect(warningsOn(plus(DEADLINE - 12), {}, { reminderDays: 12 })).toEqual(['P02 warn']);
    expect(warningsOn(plus(DEADLINE - 13), {}, { reminderDays: 12 })).toEqual([]);
  });
});
