import { describe, expect, it } from 'vitest';
import type { Deadline, Judgement } from '../../../src/model/judgement.ts';
import { daysLeftText } from '../../../src/ui/days-left.ts';
import { english, TODAY } from './english.ts';
import { day, deadline, view } from './states.ts';

const wordsFor = (printed: Deadline | null, rest: Partial<Judgement> = {}, disputeOn?: string): string | null => {
  const clocks = disputeOn ? [{ kind: 'dispute' as const, on: day(disputeOn) }] : [];
  const words = daysLeftText(view({ orderId: '8212000000000001', clocks }, { deadline: printed, ...rest }), TODAY);
  return words && english(words);
};
const estimate = { source: 'estimated' } as const;

describe('the days left', () => {
  it.each([
    ['far away', deadline('2026-12-15', 23), '23 days protected'],
    ['a week and a day', deadline('2026-11-30', 8), '8 days protected'],
    ['a week', deadline('2026-11-29', 7), '7 days left'],
    ['tomorrow', deadline('2026-11-23', 1), '1 day left'],
    ['today', deadline('2026-11-22', 0), 'last day of protection'],
    ['yesterday', deadline('2026-11-21', -1), 'protection ended, dispute until 6 Dec'],
    ['15 days ago', deadline('2026-11-07', -15), 'protection ended, dispute until 22 Nov'],
    ['16 days ago', deadline('2026-11-06', -16), 'protection ended'],
    ['an estimate', deadline('2027-01-01', 40, estimate), 'about 40 days left (estimate)'],
    ['an estimate for today', deadline('2026-11-22', 0, estimate), 'protection may end today (estimate)'],
    ['an estimate that has passed', deadline('2026-11-20', -2, estimate), 'protection may have ended (estimate)'],
  ])('%s', (_, given, words) => {
    expect(wordsFor(given)).toBe(words);
  });

  it('takes the printed last day for a dispute', () => {
    expect(wordsFor(deadline('2026-11-20', -2), {}, '2027-01-03')).toBe('protection ended, dispute until 3 Jan 2027');
  });

  it.each([
    ['no date is known', wordsFor(null)],
    ['the order is closed', wordsFor(deadline('2026-12-15', 23), { isOpen: false })],
  ])('are not told when %s', (_, words) => {
    expect(words).toBeNull();
  });
});
