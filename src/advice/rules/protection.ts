/** P: what the clocks of protection say. */
import { addDays, type Day } from '../../model/day.ts';
import type { Level } from '../../model/judgement.ts';
import { type TextValue, text } from '../../model/text.ts';
import type { Case } from '../case.ts';
import type { Finding, Rule } from '../rule.ts';

/** Days before the deadline at which P03 and P04 begin; P02's is the buyer's setting. */
export const DISPUTE_READY_DAYS = 3;
const LAST_CALL_DAYS = 1;

const before = (c: Case, days: number): Day | null => (c.isAwaited && c.deadline ? addDays(c.deadline.on, -days) : null);
const after = (c: Case, days: number): Day | null => before(c, -days);
const deadlineDay = ({ deadline }: Case): Record<string, TextValue> => (deadline ? { on: { day: deadline.on } } : {});
const isEstimate = (c: Case): boolean => c.deadline?.source === 'estimated';

/** An estimate never raises more than a warning, and its next step is to have the real date read (P11). */
function nearness(c: Case, id: 'P02' | 'P03' | 'P04', level: Level): Finding {
  return isEstimate(c)
    ? {
        level: 'warn',
        confidence: 'guess',
        what: text('advice.P11.near', deadlineDay(c)),
        why: [text('advice.P11.why')],
        action: text('advice.P11.action'),
        lookAgainOn: c.clock.today,
      }
    : {
        level,
        confidence: 'certain',
        what: text(`advice.${id}.what`, deadlineDay(c)),
        why: [text('advice.P02.why')],
        action: text(`advice.${id}.action`),
        lookAgainOn: addDays(c.clock.today, 1),
      };
}

export const PROTECTION_RULES: readonly Rule[] = [
  {
    id: 'P04',
    source: 'the product itself: the protection timer is near zero',
    from: (c) => before(c, LAST_CALL_DAYS),
    until: (c) => after(c, 1),
    say: (c) => nearness(c, 'P04', 'urgent'),
    plan: () => text('advice.P04.plan'),
  },
  {
    id: 'P03',
    source: 'newer buyer guides',
    from: (c) => before(c, DISPUTE_READY_DAYS),
    until: (c) => before(c, LAST_CALL_DAYS),
    say: (c) => nearness(c, 'P03', 'warn'),
    plan: (c) => (isEstimate(c) ? null : text('advice.P03.plan')),
  },
  {
    id: 'P02',
    source: 'newer buyer guides: ask 5-7 days ahead, the seller may take 48 hours',
    from: (c) => before(c, c.settings.reminderDays),
    until: (c) => before(c, DISPUTE_READY_DAYS),
    say: (c) => nearness(c, 'P02', 'warn'),
    plan: (c) => (isEstimate(c) ? text('advice.P11.action') : text('advice.P02.plan')),
  },
  {
    id: 'P05',
    source: 'newer buyer guides: disputes are usually taken for 15 more days',
    from: (c) => after(c, 1),
    until: (c) => c.lastDisputeDay && addDays(c.lastDisputeDay, 1),
    say: (c) => ({
      level: 'warn',
      confidence: isEstimate(c) ? 'guess' : 'likely',
      what: text(isEstimate(c) ? 'advice.P05.estimate' : 'advice.P05.what', deadlineDay(c)),
      why: c.lastDisputeDay ? [text('advice.P05.why', { on: { day: c.lastDisputeDay } })] : [],
      action: text(isEstimate(c) ? 'advice.P11.action' : 'advice.P05.action'),
      lookAgainOn: c.lastDisputeDay,
    }),
    plan: (c) => (c.lastDisputeDay ? text('advice.P05.plan', { on: { day: c.lastDisputeDay } }) : null),
  },
  {
    id: 'P01',
    source: 'the printed date',
    from: (c) => (c.isAwaited && c.deadline && !isEstimate(c) ? 'now' : null),
    until: (c) => before(c, c.settings.reminderDays),
    say: (c) => ({
      level: 'info',
      confidence: 'certain',
      what: text('advice.P01.what', deadlineDay(c)),
      lookAgainOn: before(c, c.settings.reminderDays),
    }),
  },
  {
    id: 'P11',
    source: 'the product itself: an estimate is labelled as one',
    from: (c) => (c.isAwaited && (!c.deadline || isEstimate(c)) ? 'now' : null),
    until: (c) => before(c, c.settings.reminderDays),
    say: (c) => ({
      level: 'info',
      confidence: 'guess',
      what: c.deadline ? text('advice.P11.what', deadlineDay(c)) : text('advice.P11.unknown'),
      why: c.deadline ? [text('advice.P11.why')] : [],
      action: text('advice.P11.action'),
    }),
  },
];
