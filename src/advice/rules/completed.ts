/** P12: an order that AliExpress completed by itself, while the goods may never have come. */
import { addDays, type Day } from '../../model/day.ts';
import { text } from '../../model/text.ts';
import type { Case } from '../case.ts';
import type { Reminding, Rule } from '../rule.ts';

/** Days before the last one for disputes at which it becomes pressing. */
const PRESSING_DAYS = 2;
/** An order completes on the last day of its protection, in whichever zone that ends first. One that closed earlier was confirmed by the buyer. */
const ROUNDING_DAYS = 1;

/** The last day for a dispute of one that completed by itself; null of any other. */
export const lastDayOfClosed = (c: Case): Day | null => (closedOn(c) ? c.lastDisputeDay : null);

/** The day on which it completed by itself, as far as anybody can tell: nothing proves a delivery, and protection was over. */
function closedOn({ order, deadline, isDelivered, marks }: Case): Day | null {
  if (order.status !== 'completed' || isDelivered || marks.arrived || marks.dispute || marks.refunded) return null;
  // A guessed end of protection proves nothing of who completed the order.
  if (!deadline || deadline.source === 'estimated') return null;
  const on = order.completedOn ?? order.statusSince;
  return on && on >= addDays(deadline.on, -ROUNDING_DAYS) ? on : null;
}

function reminds(c: Case): Reminding[] {
  const about = lastDayOfClosed(c);
  if (!about) return [];
  return [
    { clock: 'closed', about },
    { clock: 'closed', stage: 'last', about, from: addDays(about, -PRESSING_DAYS), isLastCall: true },
  ];
}

export const COMPLETED_RULES: readonly Rule[] = [
  {
    id: 'P12',
    source: 'sources.newerGuides',
    letter: 'L2',
    marks: ['arrived', 'dispute', 'refunded'],
    of: 'finished',
    from: (c) => (lastDayOfClosed(c) ? 'now' : null),
    until: (c) => {
      const last = lastDayOfClosed(c);
      return last && addDays(last, 1);
    },
    say: (c) => {
      const [on, last] = [closedOn(c), lastDayOfClosed(c)];
      if (!on || !last) return null;
      return {
        level: c.clock.hasReached(addDays(last, -PRESSING_DAYS)) ? 'urgent' : 'warn',
        confidence: 'likely',
        what: text('advice.P12.what', { on: { day: last } }),
        why: [text('advice.P12.why', { on: { day: on } })],
        action: text('advice.P12.action'),
        lookAgainOn: last,
      };
    },
    plan: (c) => {
      const last = lastDayOfClosed(c);
      return last ? [{ on: last, text: text('advice.P05.plan') }] : [];
    },
    reminds,
  },
];
