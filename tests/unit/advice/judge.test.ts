import { describe, expect, it } from 'vitest';
import { judgeOn, orderFrom, parcel, plus, SHIPPED, scan } from './orders.ts';

const silent = { parcels: [parcel({ events: [] })] };
const muted = (until: number | null) => ({
  marks: [{ kind: 'muted' as const, on: plus(5), until: until === null ? null : plus(until), by: 'buyer' as const }],
});

describe('a judgement', () => {
  it.each([
    [5, 'info'],
    [12, 'warn'],
    [49, 'urgent'],
  ])('on day %i has the level of its worst warning: %s', (days, level) => expect(judgeOn(plus(days), silent).level).toBe(level));

  it.each([
    ['counts from shipping to the last look', { events: [] }, 12],
    ['to an earlier look', { events: [], eventsSeenOn: plus(7) }, 7],
    ['none where the look was before shipping', { events: [], eventsSeenOn: plus(-1) }, 0],
    ['unknown of a parcel that was scanned', { events: [scan(plus(3))] }, null],
    ['unknown while nobody looked', { events: null }, null],
    ['unknown of one that is followed elsewhere', { events: [], trackedAt: 'Posti' }, null],
  ])('silent days: %s', (_, change, days) => expect(judgeOn(plus(12), { parcels: [parcel(change)] }).parcels[0]?.silentDays).toBe(days));

  it('silent days: unknown without a day of shipping', () => {
    expect(judgeOn(plus(12), { ...silent, shippedOn: null }).parcels[0]?.silentDays).toBeNull();
  });

  it('tells the day of the newest event of a parcel, wherever it is listed', () => {
    const events = [scan(plus(3)), scan(plus(9), 'AE_LH_DEPART')];
    expect(judgeOn(plus(12), { parcels: [parcel({ events })] }).parcels[0]).toMatchObject({ stage: 'export', lastEventOn: plus(9) });
    expect(judgeOn(plus(12), silent).parcels[0]?.lastEventOn).toBeNull();
  });

  it('keeps calm facts, and what is urgent, of a muted order', () => {
    expect(judgeOn(plus(12), { ...silent, ...muted(null) }).notes.map(({ id }) => id)).toEqual(['P01', 'D01']);
    expect(judgeOn(plus(49), { ...silent, ...muted(null) }).warnings.map(({ id }) => id)).toEqual(['P04']);
  });

  it('says of each advice what of its input it rests on', () => {
    const doubtsOf = (days: number, id: string) => {
      const { warnings, notes } = judgeOn(plus(days), silent);
      return [...warnings, ...notes].find((advice) => advice.id === id)?.doubts;
    };
    expect(doubtsOf(12, 'T02')).toEqual(['shippedOn', 'number', 'trackedAt']);
    expect(doubtsOf(12, 'P01')).toEqual([]);
  });

  it('offers to mute notes, too, and never calm facts', () => {
    const { warnings, notes } = judgeOn(plus(30), orderFrom({ events: [[0, 'AE_CC_IM_START']] }, SHIPPED));
    expect(warnings.map(({ id, level, marks }) => [id, level, marks])).toEqual([['T10', 'note', ['wrote', 'muted']]]);
    expect(notes.map(({ id, marks }) => [id, marks])).toEqual([
      ['P01', []],
      ['D01', []],
    ]);
  });

  it('of an order without parcels has no silence, and takes nothing for moving', () => {
    const { warnings, notes } = judgeOn(plus(20), { parcels: [], total: { amount: 3, currency: 'USD' } });
    expect(warnings).toEqual([]);
    expect(notes.map(({ id, what }) => [id, what.key.split('.').at(-1)])).toEqual([
      ['P01', 'what'],
      ['D01', 'yes'],
    ]);
  });

  it('D08: of two cheap parcels, one of which is tracked, asks nobody to wait', () => {
    const two = {
      parcels: [parcel({ events: [] }), parcel({ number: 'RB123456799CN', events: [scan(plus(9))] })],
      total: { amount: 3, currency: 'USD' },
    };
    expect(judgeOn(plus(12), two).notes.map(({ id }) => id)).not.toContain('D08');
  });

  it.each([
    ['without a number', { number: null, events: [scan(plus(3))] }, true],
    ['for one country', { number: '7712345690128', events: [scan(plus(3))] }, true],
    ['that followed another number', { number: '7712345690128', originNumber: 'LP00123456789012', events: [scan(plus(3))] }, false],
  ])('D08: a cheap parcel %s', (_, change, speaks) => {
    const { notes } = judgeOn(plus(12), { parcels: [parcel(change)], total: { amount: 3, currency: 'USD' } });
    expect(notes.some(({ id }) => id === 'D08')).toBe(speaks);
  });
});

describe('a look that is too old', () => {
  it('by a computer whose clock was ahead counts as one of today, not of the day that is still to come', () => {
    const ahead = { parcels: [parcel({ events: [], eventsSeenOn: plus(60) })] };
    expect(judgeOn(plus(12), ahead).warnings[0]).toMatchObject({ id: 'T02', what: { count: 12 } });
    expect(judgeOn(plus(12), ahead).parcels[0]?.silentDays).toBe(12);
  });

  it('T11: is dated', () => {
    const [first] = judgeOn(plus(40), { parcels: [parcel({ events: [scan(plus(5))], eventsSeenOn: plus(9) })] }).warnings;
    expect(first).toMatchObject({
      id: 'T11',
      level: 'note',
      what: { key: 'advice.T11.stale', values: { on: { day: plus(9) } } },
      action: { key: 'advice.T02.look' },
      lookAgainOn: plus(40),
      letter: null,
    });
  });

  it('T11: of two parcels the one that was looked at is told of', () => {
    const parcels = [
      parcel({ number: 'RB123456785CN', events: [scan(plus(2))], eventsSeenOn: plus(9) }),
      parcel({ number: 'RB123456799CN', events: [scan(plus(5))] }),
    ];
    expect(judgeOn(plus(40), { parcels }).warnings[0]).toMatchObject({ id: 'T11', level: 'warn', what: { count: 35 } });
  });

  it('names no parcel where there is but one', () => {
    expect(judgeOn(plus(12), silent).warnings[0]?.why).toEqual([{ key: 'advice.T02.why' }]);
  });
});
