/** D: what to do before and in a dispute. What comes after it is in `decision.ts`. */
import { addDays, type Day, earlierDay } from '../../model/day.ts';
import { type Text, text } from '../../model/text.ts';
import { lastDayOf } from '../../protection/deadline.ts';
import type { Case } from '../case.ts';
import { lookAgain } from '../dues.ts';
import type { Finding, Rule } from '../rule.ts';
import {
  DISPUTE_READY_DAYS,
  disputableFrom,
  fairUntil,
  isDisputeDue,
  isFairWait,
  isMoving,
  isNearEnd,
  isReturning,
  refusedUntil,
} from '../silence.ts';

const dayAfter = (day: Day | null): Day | null => day && addDays(day, 1);
const info = (what: Text, rest: Partial<Finding> = {}): Finding => ({ level: 'info', confidence: 'likely', what, ...rest });

/** D01. Near the end the answer is yes whatever else holds: a missed deadline costs more than a refused dispute. */
function mayDispute(c: Case): Finding | null {
  const first = disputableFrom(c);
  const last = c.lastDisputeDay;
  if (!isNearEnd(c)) {
    if (first && !c.clock.hasReached(first)) return info(text('advice.D01.notYet', { on: { day: first } }), { lookAgainOn: first });
    const on = refusedUntil(c) ?? c.lastCall;
    if (on && isMoving(c)) return info(text('advice.D01.early', { on: { day: on } }), { lookAgainOn: on });
  }
  const from = refusedUntil(c);
  if (from && last && !c.clock.hasReached(from))
    return info(text('advice.D01.try', { from: { day: from }, on: { day: last } }), { lookAgainOn: from });
  return last && info(text('advice.D01.yes', { on: { day: last } }), { lookAgainOn: last });
}

/** Why a dispute would be opened now, in the words of its form. */
function reasonOf(c: Case): Text {
  const stages = c.parcels.map(({ stage }) => stage);
  if (isReturning(c)) return text('advice.D02.returned');
  if (stages.includes('cancelled')) return text('advice.D02.noTracking');
  if (stages.some((stage) => stage === 'seized' || stage === 'refused')) return text('advice.D02.customs');
  if (c.parcels.some(({ silentSince }) => silentSince !== null)) return text('advice.D02.noTracking');
  return stages.includes('customs') ? text('advice.D02.customs') : text('advice.D02.late');
}

/** Days after shipping from which on a part of the money is no fair offer any more. */
const WHOLE_SUM_DAYS = 60;
const wholeSum = (c: Case): Text[] => (c.shippedOn && c.clock.hasReached(addDays(c.shippedOn, WHOLE_SUM_DAYS + 1)) ? [text('advice.D02.whole')] : []);

/** True once a dispute is what the order needs. */
const isDisputeAdvised = (c: Case): boolean => c.isAwaited && (isDisputeDue(c) || isNearEnd(c));
const isOver = (c: Case): boolean => c.deadline !== null && c.clock.hasReached(addDays(c.deadline.on, 1));

/**
 * D04: a dispute that was seen in the last days of protection or after, and is gone without the money back. One that went earlier leaves the
 * order as it was, with its time for disputes.
 */
function goneDispute(c: Case): Day | null {
  const left = c.isAwaited ? c.order.disputeLeftOn : null;
  return left && c.deadline && left >= addDays(c.deadline.on, -DISPUTE_READY_DAYS) ? left : null;
}

function sayKeep(c: Case): Finding | null {
  if (!c.isDisputed) {
    if (!isOver(c)) return null;
    return {
      level: 'note',
      confidence: 'likely',
      what: text('advice.D04.gone'),
      why: [text('advice.D04.goneWhy')],
      action: text('advice.D04.chat'),
      lookAgainOn: lookAgain(c, 'answer'),
    };
  }
  // What came and is wrong or broken is not silent.
  const isHere = c.isDelivered || c.marks.arrived || c.parcels.some(({ stage }) => stage === 'delivered');
  return {
    level: 'note',
    confidence: 'certain',
    what: text(isOver(c) ? 'advice.D04.never' : isHere ? 'advice.D04.here' : 'advice.D04.what'),
    why: [text(isOver(c) ? 'advice.D04.neverWhy' : 'advice.D04.why')],
    action: text('advice.D04.action'),
    lookAgainOn: lookAgain(c, 'answer'),
  };
}

/** The days of D06, while the day of opening is known. */
function answerDays({ disputedOn, marks }: Case): { seller: Day; platform: Day } | null {
  if (!disputedOn || (marks.answered && marks.answered.on >= disputedOn)) return null;
  const seller = lastDayOf('sellerAnswers', disputedOn);
  return { seller, platform: lastDayOf('platformDecides', seller) };
}

function sayCountdown(c: Case): Finding | null {
  const days = answerDays(c);
  if (!days) return null;
  if (!c.clock.hasReached(addDays(days.seller, 1)))
    return info(text('advice.D06.what', { on: { day: days.seller } }), { why: [text('advice.D06.why')], lookAgainOn: days.seller });
  if (!c.clock.hasReached(addDays(days.platform, 1)))
    return info(text('advice.D06.platform', { on: { day: days.platform } }), { lookAgainOn: days.platform });
  return { level: 'note', confidence: 'likely', what: text('advice.D06.due'), action: text('advice.D06.action'), lookAgainOn: c.clock.today };
}

/** D09: goods that came before the money went back are another matter. */
function hasArrivedLate({ marks, order, isDelivered, parcels }: Case): boolean {
  const deliveredOn = isDelivered ? parcels.flatMap(({ lastEventOn }) => lastEventOn ?? []).toSorted() : [];
  const arrivedOn = marks.arrived?.on ?? deliveredOn.at(-1) ?? null;
  const refundedOn = marks.refunded?.on ?? (order.status === 'refunded' ? order.statusSince : null);
  return arrivedOn !== null && refundedOn !== null && arrivedOn >= refundedOn;
}

export const DISPUTE_RULES: readonly Rule[] = [
  {
    id: 'D04',
    source: 'sources.olderGuides',
    marks: ['refunded'],
    from: (c) => (c.isDisputed || goneDispute(c) ? 'now' : null),
    say: sayKeep,
  },
  {
    id: 'D05',
    source: 'sources.olderGuides',
    marks: ['answered', 'accepted', 'refunded'],
    from: (c) => (c.isDisputed && !c.marks.accepted ? 'now' : null),
    say: (c) => ({
      level: c.marks.answered && c.disputedOn && c.marks.answered.on >= c.disputedOn ? 'note' : 'info',
      confidence: 'certain',
      what: text('advice.D05.what'),
      why: [text('advice.D05.why')],
      action: text('advice.D05.action'),
      lookAgainOn: lookAgain(c, 'urgent'),
    }),
  },
  {
    id: 'D06',
    source: 'sources.olderAndNewer',
    marks: ['answered', 'refunded'],
    from: (c) => (c.isDisputed && !c.marks.accepted ? 'now' : null),
    say: sayCountdown,
    plan: (c) => {
      const days = c.isDisputed && !c.marks.accepted ? answerDays(c) : null;
      return days
        ? [
            { on: days.seller, text: text('advice.D06.plan') },
            { on: days.platform, text: text('advice.D06.planPlatform') },
          ]
        : [];
    },
  },
  {
    id: 'D08',
    source: 'sources.olderGuides',
    from: (c) => (isFairWait(c) && c.lastCall ? 'now' : null),
    until: (c) => c.lastCall && addDays(c.lastCall, -DISPUTE_READY_DAYS),
    say: (c) => {
      const fair = fairUntil(c);
      const on = fair && c.lastCall ? earlierDay(fair, c.lastCall) : c.lastCall;
      return on && info(text('advice.D08.what', { on: { day: on } }), { why: [text('advice.D08.why')], lookAgainOn: on });
    },
  },
  {
    id: 'D01',
    source: 'sources.newerGuides',
    doubts: ['shippedOn'],
    from: (c) => (c.isAwaited && c.shippedOn ? 'now' : null),
    until: (c) => dayAfter(c.lastDisputeDay),
    say: mayDispute,
  },
  {
    id: 'D02',
    source: 'sources.olderGuides',
    letter: 'L2',
    from: (c) => (isDisputeAdvised(c) ? 'now' : null),
    until: (c) => dayAfter(c.lastDisputeDay),
    say: (c) => info(text('advice.D02.what'), { why: [reasonOf(c), text('advice.D02.no'), ...wholeSum(c)], action: text('advice.D02.action') }),
  },
  {
    id: 'D03',
    source: 'sources.olderGuides',
    from: (c) => (isDisputeAdvised(c) || c.isDisputed ? 'now' : null),
    say: () => info(text('advice.D03.what'), { action: text('advice.D03.action') }),
  },
  {
    id: 'D09',
    source: 'sources.olderGuides',
    of: 'finished',
    from: (c) => (hasArrivedLate(c) ? 'now' : null),
    say: () => info(text('advice.D09.what'), { why: [text('advice.D09.why')] }),
  },
];
