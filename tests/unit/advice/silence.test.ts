import { describe, expect, it } from 'vitest';
import { judgeOn, notesOn, parcel, plus, scan, warningsOn } from './orders.ts';

const clocks = [{ kind: 'guarantee' as const, on: plus(90), source: 'printed' as const }];
const silent = { parcels: [parcel({ events: [] })], clocks };
const wrote = (days: number) => [{ kind: 'wrote' as const, on: plus(days), until: null, by: 'buyer' as const }];

describe('a silent parcel', () => {
  it('T01: says calmly when to look again', () => {
    expect(judgeOn(plus(4), silent).notes.find(({ id }) => id === 'T01')?.lookAgainOn).toBe(plus(10));
  });

  it('counts the days of silence', () => expect(judgeOn(plus(12), silent).warnings[0]?.what.count).toBe(12));

  it("is silent too when only the sender's own notice was seen", () => {
    const notice = parcel({ events: [scan(plus(1), 'AE_GWMS_ACCEPT'), scan(plus(0), 'AE_ORDER_PAID')] });
    expect(warningsOn(plus(10), { ...silent, parcels: [notice] })).toEqual(['T02 warn']);
  });

  it('is not silent after a scan, while what nobody understands ends no silence and makes it unsure: T02', () => {
    const seen = (code: string) => ({ ...silent, parcels: [parcel({ events: [scan(plus(2), code)] })] });
    expect(warningsOn(plus(12), seen('AE_GOT'))).toEqual([]);
    expect(warningsOn(plus(12), seen('AE_SOMETHING_NEW'))).toEqual(['T02 note']);
    expect(judgeOn(plus(12), seen('AE_SOMETHING_NEW')).warnings[0]).toMatchObject({ confidence: 'guess' });
  });

  it('is no dispute in unknown words: they may be good news', () => {
    const events = [scan(plus(40), 'AE_SOMETHING_NEW'), scan(plus(3))];
    expect(warningsOn(plus(41), { ...silent, parcels: [parcel({ events })] })).toEqual(['T11 note']);
  });

  it('T04, T05: asks what the unknown words mean, before anybody disputes over them', () => {
    const seen = [scan(plus(2), 'AE_SOMETHING_NEW')];
    const said = (days: number, events: typeof seen) =>
      judgeOn(plus(days), { ...silent, parcels: [parcel({ events })] }).warnings.map(({ id, level, action, letter }) => [
        id,
        level,
        action?.key,
        letter,
      ]);
    expect(said(31, seen)).toEqual([['T04', 'note', 'advice.unsure.action', 'L1']]);
    expect(said(22, [...seen, scan(plus(1), 'AE_GWMS_ACCEPT')])[0]).toEqual(['T05', 'note', 'advice.unsure.action', 'L1']);
  });

  it.each([
    ['a month of silence', silent, 30, 26],
    ['three weeks after a mere notice', { ...silent, parcels: [parcel({ events: [scan(plus(1), 'AE_GWMS_ACCEPT')] })] }, 21, 17],
    ['the last days of protection', { ...silent, clocks: [{ kind: 'guarantee' as const, on: plus(24), source: 'printed' as const }] }, 21, 17],
  ])('T02: names the day of the dispute once it is too late to write and wait, before %s', (_, order, disputeOn, from) => {
    const asked = (days: number) => judgeOn(plus(days), order, { reminderDays: 4 }).warnings.find(({ id }) => id === 'T02');
    expect(asked(from - 1)?.action?.key).toBe('advice.T02.action');
    for (const days of [from, disputeOn - 1]) {
      expect(asked(days)).toMatchObject({ level: 'warn', action: { key: 'advice.T02.soon', values: { on: { day: plus(disputeOn) } } } });
      expect([asked(days)?.letter, asked(days)?.lookAgainOn]).toEqual([null, plus(disputeOn)]);
    }
  });

  it('is not called silent while no tracking page was read', () => {
    expect(warningsOn(plus(40), { ...silent, parcels: [parcel({ events: null })] })).toEqual([]);
    expect(warningsOn(plus(40), { ...silent, parcels: [] })).toEqual([]);
  });

  it('asks for a look, and alarms nobody, when tracking was last read too early', () => {
    const stale = { ...silent, parcels: [parcel({ events: [], eventsSeenOn: plus(3) })] };
    const { warnings } = judgeOn(plus(12), stale);
    expect(warnings.map(({ id, level, confidence, what }) => [id, level, confidence, what.key])).toEqual([
      ['T02', 'note', 'guess', 'advice.T02.stale'],
    ]);
  });

  it.each([
    ['T02: still asks to write while the last look is older than the days of T04', 31, 29, 'warn', 'advice.T02.what'],
    ['T04: goes by a look of a week ago', 37, 30, 'warn', 'advice.T04.what'],
    ['T02: asks for a look once the last one is over a week old', 38, 30, 'note', 'advice.T02.stale'],
  ] as const)('%s', (_, today, seen, level, key) => {
    const { warnings } = judgeOn(plus(today), { ...silent, parcels: [parcel({ events: [], eventsSeenOn: plus(seen) })] });
    expect(warnings.map((warning) => [warning.level, warning.what.key])).toEqual([[level, key]]);
  });

  it('is nothing to warn of when the day of shipping is unknown', () => {
    expect(warningsOn(plus(40), { ...silent, shippedOn: null })).toEqual([]);
  });

  it('T02: asks for the number where there is none, with the letter for that', () => {
    const [first] = judgeOn(plus(12), { ...silent, parcels: [parcel({ number: null, events: [] })] }).warnings;
    expect([first?.id, first?.action?.key, first?.letter]).toEqual(['T02', 'advice.T02.askNumber', 'L5']);
    const [hidden] = judgeOn(plus(12), { ...silent, parcels: [parcel({ number: null, isHidden: true, events: [] })] }).warnings;
    expect([hidden?.id, hidden?.action?.key, hidden?.letter]).toEqual(['T02', 'advice.T02.action', 'L1']);
  });

  it('T03: asks for a look when nobody looked since the five days were over', () => {
    const unseen = { ...silent, marks: wrote(10), parcels: [parcel({ events: [], eventsSeenOn: plus(12) })] };
    expect(judgeOn(plus(15), unseen).warnings.map(({ id, level, what }) => [id, level, what.key])).toEqual([['T03', 'note', 'advice.T02.stale']]);
  });
});

describe('several parcels', () => {
  const two = {
    clocks,
    parcels: [parcel({ number: 'RB123456785CN', events: [scan(plus(11), 'AE_LH_ARRIVE')] }), parcel({ number: 'RB123456799CN', events: [] })],
  };
  it('T02: the silent one is told of, by its number', () => {
    const [first] = judgeOn(plus(12), two).warnings;
    expect([first?.id, first?.why[0]]).toEqual(['T02', { key: 'advice.about.number', values: { number: 'RB123456799CN' } }]);
  });
  it('T02: or by its place', () => {
    const [first] = judgeOn(plus(12), { ...two, parcels: [...two.parcels.slice(0, 1), parcel({ number: null, events: [] })] }).warnings;
    expect(first?.why[0]).toEqual({ key: 'advice.about.place', values: { position: 2, of: 2 } });
  });
  it('T11: of two lost ones the one that is silent longest is told of', () => {
    const lost = [9, 5, 7].map((days, place) => parcel({ number: `RB12345678${place}CN`, events: [scan(plus(days))] }));
    const found = judgeOn(plus(40), { clocks, parcels: lost }).warnings.find(({ id }) => id === 'T11');
    expect([found?.what.count, found?.why[0]?.values]).toEqual([35, { number: 'RB123456781CN' }]);
  });
  it('D01: one that is silent is reason enough for a dispute', () => {
    expect(judgeOn(plus(12), two).notes.find(({ id }) => id === 'D01')?.what.key).toBe('advice.D01.yes');
  });
});

describe('what the price says', () => {
  const costing = (amount: number, currency: string | null) => ({
    parcels: [parcel({ number: 'SYAE003456789', events: [] })],
    total: { amount, currency },
  });
  it.each([
    ['T07: 4 euros', 4, 'EUR', 'T07'],
    ['T08: 5 euros', 5, 'EUR', 'T08'],
    ['T07: 20 reais', 20, 'BRL', 'T07'],
    ['T08: 40 zloty', 30, 'PLN', 'T08'],
  ])('%s', (_, amount, currency, id) => expect(notesOn(plus(2), costing(amount, currency))).toContain(id));

  it.each(['XYZ', null])('is not known of the currency %s: no rule of prices speaks', (currency) => {
    const ids = (days: number) => [...notesOn(plus(days), costing(3, currency)), ...warningsOn(plus(days), costing(3, currency))].join(' ');
    expect(ids(2)).not.toMatch(/T0[678]|D08/);
    expect(ids(10)).toContain('T02');
  });

  it('T07 D08: cheap silent goods warn of nothing before protection ends, unless the buyer does not want to wait', () => {
    const cheap = { ...costing(3, 'USD'), clocks: [{ kind: 'guarantee' as const, on: plus(60), source: 'printed' as const }] };
    for (const days of [10, 30, 50]) expect(warningsOn(plus(days), cheap)).toEqual([]);
    expect(warningsOn(plus(57), cheap)).toEqual(['P03 warn', 'T04 warn']);
    expect(warningsOn(plus(30), cheap, { isFair: false })).toEqual(['T04 warn']);
  });

  it('T06 T07: have no price where none was read, and no day without a deadline', () => {
    expect(warningsOn(plus(8), silent)).toEqual([]);
    expect(notesOn(plus(2), { ...costing(3, 'USD'), clocks: [], shippedOn: plus(0), total: { amount: 3, currency: 'USD' } })).toContain('T07');
  });

  it('D08: is not for goods that are tracked', () => {
    expect(notesOn(plus(5), { total: { amount: 3, currency: 'USD' } })).not.toContain('D08');
  });
});

describe('T15: late', () => {
  it('points to the coupon once the page promises one', () => {
    const late = { promisedOn: plus(20), compensationOn: plus(22) };
    const actionOn = (days: number) => judgeOn(plus(days), late).warnings.find(({ id }) => id === 'T15')?.action?.key;
    expect([21, 22, 23].map(actionOn)).toEqual(['advice.T15.action', 'advice.T15.action', 'advice.T15.coupon']);
    expect(judgeOn(plus(10), late).plan).toContainEqual({ on: plus(23), id: 'T15', text: { key: 'advice.T15.plan' } });
  });

  it('is told calmly of an order that nobody looked at since', () => {
    const unseen = { promisedOn: plus(20), lastSeenAt: Date.parse(`${plus(18)}T12:00:00Z`) };
    expect(warningsOn(plus(23), unseen)).toEqual([]);
    expect(judgeOn(plus(23), unseen).notes.find(({ id }) => id === 'T15')).toMatchObject({
      confidence: 'guess',
      what: { key: 'advice.T15.unseen', values: { on: { day: plus(20) } } },
      why: [{ key: 'advice.T15.whyPromised' }],
      action: { key: 'advice.T02.look' },
    });
  });
});

describe('parcels of one order', () => {
  const registered = (days: readonly number[]) => parcel({ number: 'RB123456799CN', events: days.map((day) => scan(plus(day))) });
  const letter = parcel({ number: 'LB123456785CN', events: [] });
  const local = parcel({ number: '7712345690128', events: [scan(plus(5), 'AE_LH_DEPART')] });

  it('N03: a letter without tracking is silent without blame, and says nothing for the parcel beside it', () => {
    expect(warningsOn(plus(30), { clocks, parcels: [letter] })).toEqual(['N03 note']);
    expect(warningsOn(plus(12), { clocks, parcels: [letter, registered([])] })).toEqual(['T02 warn', 'N03 note']);
    expect(warningsOn(plus(30), { clocks, parcels: [letter, registered([])] })).toEqual(['T04 warn', 'N03 note']);
    expect(warningsOn(plus(30), { clocks, parcels: [letter, registered([5])] })).toEqual(['T11 warn', 'N03 note']);
  });

  it('N03: a letter that is scanned in its own country is not lost, and no dispute is explained of it', () => {
    const scanned = parcel({ number: 'LB123456785CN', events: [scan(plus(5))] });
    expect(warningsOn(plus(40), { clocks, parcels: [scanned] })).toEqual(['N03 note']);
    for (const each of [scanned, letter]) expect(notesOn(plus(40), { clocks, parcels: [each] })).toEqual(['P01', 'D01']);
    const planOf = (each: typeof letter): string[] => judgeOn(plus(30), { clocks, parcels: [each] }).plan.map(({ id }) => id);
    expect(planOf(letter)).toEqual(['P02', 'P03', 'P04', 'P01', 'P05']);
    // What was scanned may be refused on the last day: then it is tried again on the day after the end.
    expect(planOf(scanned)).toEqual(['P02', 'P03', 'P04', 'P01', 'P04', 'P05']);
  });

  it('N03: once such a letter was scanned beyond its country, its silence counts', () => {
    const beyond = parcel({ number: 'LB123456785CN', events: [scan(plus(5), 'AE_LH_HO_OUT')] });
    expect(warningsOn(plus(26), { clocks, parcels: [beyond] })).toEqual(['T11 warn']);
  });

  it('T14: a parcel that is out of sight says nothing for the one beside it', () => {
    expect(warningsOn(plus(40), { clocks, parcels: [local] })).toEqual(['N10 note']);
    expect(warningsOn(plus(40), { clocks, parcels: [local, registered([5])] })).toEqual(['T11 warn', 'N10 note']);
    const exported = parcel({ number: 'RB123456799CN', events: [scan(plus(5), 'AE_LH_DEPART')] });
    expect(warningsOn(plus(40), { clocks, parcels: [local, exported] })).toEqual(['T09 note', 'N10 note']);
  });

  it('T17: protection ends for a parcel at the counter, too, and for the one beside it', () => {
    const waiting = parcel({ events: [scan(plus(42), 'AE_GSTA_INFORM_BUYER')] });
    const printed = [{ kind: 'guarantee' as const, on: plus(50), source: 'printed' as const }];
    expect(warningsOn(plus(43), { clocks: printed, parcels: [waiting] })).toEqual(['P02 warn', 'T17 warn']);
    expect(warningsOn(plus(43), { clocks: printed, parcels: [waiting, registered([42])] })).toEqual(['P02 warn', 'T17 warn']);
    expect(warningsOn(plus(66), { clocks: printed, parcels: [waiting] })).toEqual(['P06 note']);
  });
});
