/** P07-P09: deadlines that moved, and orders that are finished. */
import { addDays, type Day, daysBetween } from '../../model/day.ts';
import type { ClockChange } from '../../model/order.ts';
import { text } from '../../model/text.ts';
import { type Case, isOpen } from '../case.ts';
import type { Rule } from '../rule.ts';

/** P07: days for which good news stays news. */
const NEWS_DAYS = 14;

/** The newest move of the order's protection; the time for disputes after it moves with it. */
const newestChange = ({ order, isAwaited }: Case): ClockChange | null =>
  (isAwaited ? order.clockChanges.find(({ kind }) => kind !== 'dispute') : null) ?? null;

function extension(c: Case): ClockChange | null {
  const change = newestChange(c);
  return change && change.to > change.from ? change : null;
}
function shortening(c: Case): ClockChange | null {
  const change = newestChange(c);
  return change && change.to < change.from ? change : null;
}
const daysOf = ({ from, to }: ClockChange): number => Math.abs(daysBetween(from, to));
const newsUntil = (change: ClockChange | null): Day | null => change && addDays(change.on, NEWS_DAYS);

export const CHANGE_RULES: readonly Rule[] = [
  {
    id: 'P08',
    source: 'sources.ourselves',
    letter: 'L4',
    marks: ['extended', 'wrote'],
    from: (c) => shortening(c)?.on ?? null,
    until: (c) => (c.deadline ? addDays(c.deadline.on, 1) : null),
    say: (c) => {
      const change = shortening(c);
      return (
        change && {
          level: 'warn',
          confidence: 'certain',
          what: text('advice.P08.what', { on: { day: change.to } }, daysOf(change)),
          why: [text('advice.P08.why', { from: { day: change.from }, on: { day: change.on } })],
          action: text('advice.P08.action'),
          lookAgainOn: c.deadline && addDays(c.deadline.on, -c.settings.reminderDays),
        }
      );
    },
  },
  {
    id: 'P07',
    source: 'sources.ourselves',
    from: (c) => extension(c)?.on ?? null,
    until: (c) => newsUntil(extension(c)),
    say: (c) => {
      const change = extension(c);
      return (
        change && {
          level: 'info',
          confidence: 'certain',
          what: text('advice.P07.what', { on: { day: change.to } }, daysOf(change)),
          why: [text('advice.P07.why', { on: { day: change.on } })],
        }
      );
    },
  },
  {
    id: 'P09',
    source: 'sources.page',
    of: 'finished',
    from: (c) => (isOpen(c.order) ? null : 'now'),
    say: () => ({ level: 'info', confidence: 'certain', what: text('advice.P09.what') }),
  },
];
