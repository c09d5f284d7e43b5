import { describe, expect, it } from 'vitest';
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

  it('P11: is nothing at all while neither date nor shipping is known', () => {
    const judgement = judgeOn(plus(20), { clocks: [], shippedOn: null, parcels: [] });
    expect(judgement.deadline).toBeNull();
    expect(judgement.warnings).toEqual([]);
    expect(judgement.notes.map(({ what }) => what.key)).toEqual(['advice.P11.unknown']);
  });

  it('counts from the first scan of the last parcel where no shipping day is printed', () => {
    const parcels = [parcel({ events: [scan(plus(9)), scan(plus(4))] }), parcel({ events: [scan(plus(8)), scan(plus(6))] })];
    expect(judgeOn(plus(20), { clocks: [], shippedOn: null, parcels }).deadline?.on).toBe(plus(66));
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

describe('who is warned', () => {
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
    expect(warningsOn(plus(DEADLINE - 1), { parcels: [delivered] })).toEqual(['T16 note']);
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
