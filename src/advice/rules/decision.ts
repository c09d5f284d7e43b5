/** D07, D10: after the decision - an appeal, a return, and the refund that has to follow. */
import { addDays, type Day } from '../../model/day.ts';
import { type Text, text } from '../../model/text.ts';
import { lastDayOf } from '../../protection/deadline.ts';
import type { Case } from '../case.ts';
import { lookAgain } from '../dues.ts';
import { isPayPalOver, payPalUntil } from '../end-days.ts';
import { isOpen } from '../open.ts';
import type { Finding, Rule } from '../rule.ts';

/** Days before the last one at which sending the goods back becomes pressing (D07). */
const SEND_SOON_DAYS = 3;

/** The offer that the buyer accepted, until the money is back. */
const agreedOn = (c: Case): Day | null => (isOpen(c.order) ? (c.marks.accepted?.on ?? null) : null);
/** A decision against the buyer can close the order, and be appealed against all the same. */
const decidedOn = ({ order }: Case): Day | null => (order.status === 'refunded' ? null : order.disputeLeftOn);
/** The day on which the goods went back. */
const sentOn = ({ marks, order }: Case): Day | null => (marks.refunded || order.status === 'refunded' ? null : (marks.sentBack?.on ?? null));

function dayAfterReturn(c: Case): Day | null {
  const agreed = agreedOn(c);
  return agreed && addDays(lastDayOf('sendBack', agreed), 1);
}

/** D10: the day by which the refund should have come: from the sending, or from the last day for it where nobody told of one. */
function refundBy(c: Case): Day | null {
  const agreed = agreedOn(c);
  const from = sentOn(c) ?? (c.marks.sentBack ? null : agreed && lastDayOf('sendBack', agreed));
  return from && lastDayOf('returnRefund', from);
}

function sayReturn(c: Case, agreed: Day): Finding {
  const last = lastDayOf('sendBack', agreed);
  return {
    level: c.clock.hasReached(addDays(last, -SEND_SOON_DAYS)) ? 'warn' : 'note',
    confidence: 'likely',
    what: text('advice.D07.sendBack', { on: { day: last } }),
    why: [text('advice.D07.why', { on: { day: agreed } })],
    action: text('advice.D07.action'),
    lookAgainOn: last,
  };
}

function sayDecision(c: Case): Finding | null {
  const agreed = agreedOn(c);
  if (agreed) return sayReturn(c, agreed);
  const decided = decidedOn(c);
  const last = decided && lastDayOf('appeal', decided);
  return last && { level: 'info', confidence: 'likely', what: text('advice.D07.appeal', { on: { day: last } }), lookAgainOn: last };
}

/** Who else takes the buyer's case, and until when. */
function others(c: Case): Text[] {
  const payPal = payPalUntil(c);
  return [...(payPal && !isPayPalOver(c) ? [text('advice.D10.payPal', { on: { day: payPal } })] : []), text('advice.D10.card')];
}

function sayRefund(c: Case, by: Day): Finding {
  const sent = sentOn(c);
  const since = sent ?? agreedOn(c) ?? by;
  if (!c.clock.hasReached(by))
    return {
      level: sent ? 'info' : 'note',
      confidence: 'likely',
      what: sent ? text('advice.D10.sent', { on: { day: sent } }) : text('advice.D10.past', { on: { day: lastDayOf('sendBack', since) } }),
      why: [text('advice.D10.why')],
      action: text(sent ? 'advice.D10.number' : 'advice.D10.late'),
      lookAgainOn: by,
    };
  return {
    level: 'warn',
    confidence: 'likely',
    what: text(sent ? 'advice.D10.what' : 'advice.D10.accepted', { on: { day: since } }),
    why: [...(sent ? [text('advice.D10.why')] : []), ...others(c)],
    action: text('advice.D10.action'),
    lookAgainOn: lookAgain(c, 'answer'),
  };
}

export const DECISION_RULES: readonly Rule[] = [
  {
    id: 'D10',
    source: 'sources.newerGuides',
    marks: ['refunded', 'sentBack'],
    of: 'all',
    // Without a word of the sending it begins where D07 ends.
    from: (c) => (c.marks.refunded ? null : sentOn(c) ? 'now' : c.marks.sentBack ? null : dayAfterReturn(c)),
    say: (c) => {
      const by = refundBy(c);
      return by && sayRefund(c, by);
    },
    plan: (c) => {
      const by = refundBy(c);
      return by ? [{ on: by, text: text('advice.D10.plan') }] : [];
    },
    reminds: (c) => [{ clock: 'refund', about: refundBy(c) }],
  },
  {
    id: 'D07',
    source: 'sources.newerGuides',
    marks: ['sentBack', 'refunded'],
    of: 'all',
    // What goes back must have come: that it arrived takes no return away.
    from: (c) => (!c.marks.sentBack && (agreedOn(c) ?? (c.marks.arrived ? null : decidedOn(c))) && !c.marks.refunded ? 'now' : null),
    until: (c) => {
      const decided = decidedOn(c);
      return dayAfterReturn(c) ?? (decided && addDays(lastDayOf('appeal', decided), 1));
    },
    say: sayDecision,
    plan: (c) => {
      const agreed = c.marks.sentBack ? null : agreedOn(c);
      return agreed ? [{ on: lastDayOf('sendBack', agreed), text: text('advice.D07.plan') }] : [];
    },
    reminds: (c) => {
      const agreed = agreedOn(c);
      return agreed ? [{ clock: 'return', about: lastDayOf('sendBack', agreed) }] : [];
    },
  },
];
