import { describe, expect, it } from 'vitest';
import { judgeOn, notesOn, parcel, plus, scan, warningsOn } from './orders.ts';

const silent = { parcels: [parcel({ events: [] })], clocks: [{ kind: 'guarantee' as const, on: plus(90), source: 'printed' as const }] };

describe('a silent parcel', () => {
  it.each([
    ['T01: the first days are normal', 0, []],
    ['T01: nine days are normal', 9, []],
    ['T02: ten days: write to the seller', 10, ['T02 warn']],
    ['T02: 29 days', 29, ['T02 warn']],
    ['T04: 30 days: dispute', 30, ['T04 warn']],
    ['T04: 60 days', 60, ['T04 warn']],
  ])('%s', (_, days, expected) => expect(warningsOn(plus(days), silent)).toEqual(expected));

  it('T01 says calmly when to look again', () => {
    const note = judgeOn(plus(4), silent).notes.find(({ id }) => id === 'T01');
    expect(note?.lookAgainOn).toBe(plus(10));
  });

  it('counts the days of silence', () => expect(judgeOn(plus(12), silent).warnings[0]?.what.count).toBe(12));

  it("is silent too when only the sender's own notice was seen", () => {
    const notice = parcel({ events: [scan(plus(1), 'AE_GWMS_ACCEPT'), scan(plus(0), 'AE_ORDER_PAID')] });
    expect(warningsOn(plus(10), { ...silent, parcels: [notice] })).toEqual(['T02 warn']);
  });

  it('is not silent after a scan, even one that nobody has described', () => {
    const scanned = parcel({ events: [scan(plus(2), 'AE_SOMETHING_NEW')] });
    expect(warningsOn(plus(12), { ...silent, parcels: [scanned] })).toEqual([]);
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

  it('is nothing to warn of when the day of shipping is unknown', () => {
    expect(warningsOn(plus(40), { ...silent, shippedOn: null })).toEqual([]);
  });
});

describe('T15: late', () => {
  const moving = { clocks: silent.clocks };
  it('by the promised date on the page', () => {
    expect(warningsOn(plus(20), { ...moving, promisedOn: plus(20) })).toEqual([]);
    expect(warningsOn(plus(21), { ...moving, promisedOn: plus(20) })).toEqual(['T15 note']);
    expect(judgeOn(plus(23), { ...moving, promisedOn: plus(20) }).warnings[0]?.what.count).toBe(3);
  });

  it.each([
    ['AliExpress standard shipping', 45],
    ['AliExpress Selection Standard', 45],
    ['AliExpress Premium Shipping', 14],
  ])('by the usual time of %s', (service, days) => {
    const parcels = [parcel({ service })];
    expect(warningsOn(plus(days), { ...moving, parcels })).toEqual([]);
    expect(warningsOn(plus(days + 1), { ...moving, parcels })).toEqual(['T15 note']);
  });

  it('never for a service of unknown usual time', () => {
    expect(warningsOn(plus(80), { ...moving, parcels: [parcel({ service: 'Some Line' })] })).toEqual([]);
  });
});

describe('D01: may I open a dispute?', () => {
  const saysOn = (days: number, change: Parameters<typeof judgeOn>[1]) => judgeOn(plus(days), change).notes.find(({ id }) => id === 'D01')?.what;
  it.each([
    ['not before day 11', 10, silent, 'advice.D01.notYet', plus(11)],
    ['from day 11 for a silent parcel', 11, silent, 'advice.D01.yes', plus(105)],
    ['likely refused while it moves', 20, {}, 'advice.D01.early', plus(50)],
    ['from three days before the deadline, moving or not', 47, {}, 'advice.D01.yes', plus(65)],
    ['until the last day', 65, {}, 'advice.D01.yes', plus(65)],
  ])('%s', (_, days, change, key, on) => expect(saysOn(days, change)).toEqual({ key, values: { on: { day: on } } }));
  it('no more after that', () => expect(notesOn(plus(66))).not.toContain('D01'));
});
