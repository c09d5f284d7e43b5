/** P07-P09: deadlines that moved, and orders that are finished. */
import { addDays, type Day, daysBetween } from '../../model/day.ts';
import type { ClockChange } from '../../model/order.ts';
import { text } from '../../model/text.ts';
import { lastDayOf } from '../../protection/deadline.ts';
import { type Case, extensionToRead } from '../case.ts';
import { lookAgain } from '../dues.ts';
import { isOpen } from '../open.ts';
import type { Finding, Rule } from '../rule.ts';

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

/** What the buyer did about a shortening since: the new day is still to be read, or the seller's answer to be awaited. */
function answerTo({ on }: ClockChange, c: Case): Pick<Finding, 'action' | 'lookAgainOn' | 'letter'> | null {
  const extended = extensionToRead(c);
  if (extended && extended.on >= on) return { action: text('advice.P02.read'), lookAgainOn: lookAgain(c, 'urgent'), letter: null };
  const { wrote } = c.marks;
  if (!wrote || wrote.on < on) return null;
  const answeredBy = lastDayOf('sellerAgrees', wrote.on);
  if (c.clock.hasReached(addDays(answeredBy, 1))) return null;
  return { action: text('advice.P02.asked', { on: { day: answeredBy } }), lookAgainOn: answeredBy, letter: null };
}

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
      if (!change) return null;
      const lookAgainOn = c.deadline && addDays(c.deadline.on, -c.settings.reminderDays);
      const shortened = {
        confidence: 'certain',
        what: text('advice.P08.what', { on: { day: change.to } }, daysOf(change)),
        why: [text('advice.P08.why', { from: { day: change.from }, on: { day: change.on } })],
      } as const;
      const answer = answerTo(change, c);
      return answer ? { ...shortened, level: 'note', ...answer } : { ...shortened, level: 'warn', action: text('advice.P08.action'), lookAgainOn };
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
