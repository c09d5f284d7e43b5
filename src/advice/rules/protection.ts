/** P01-P06, P11: how near the end of protection is, and what is left after it. */
import { addDays, type Day, laterDay } from '../../model/day.ts';
import type { Level } from '../../model/judgement.ts';
import { type Text, text } from '../../model/text.ts';
import { lastDayOf } from '../../protection/deadline.ts';
import { type Case, extensionToRead } from '../case.ts';
import { lookAgain } from '../dues.ts';
import {
  after,
  before,
  deadlineDay,
  disputeEndFirst,
  howToRead,
  isEstimate,
  isPayPalOver,
  LAST_CALL_DAYS,
  payPalUntil,
  remindFrom,
  unreadFrom,
} from '../end-days.ts';
import type { Finding, PlannedStep, Reminding, Rule } from '../rule.ts';
import { DISPUTE_READY_DAYS, disputableFrom, isDisputeDue, isStillForLong, refusableUntil, refusedUntil } from '../silence.ts';
import { lastDayOfClosed } from './completed.ts';

const stepOn = (on: Day | null, words: PlannedStep['text']): PlannedStep[] => (on ? [{ on, text: words }] : []);

/** An estimate never raises more than a warning, and its next step is to have the real date read (P11). */
const sayEstimate = (c: Case): Finding => ({
  level: 'warn',
  confidence: 'guess',
  what: text('advice.P11.near', deadlineDay(c)),
  why: [text('advice.P11.why')],
  action: howToRead(c),
  lookAgainOn: c.clock.today,
});

/** T21: nobody has looked for so long that it may have come: that is asked first. */
const askFirst = (c: Case, action: Text): Text => (c.unseenSince ? text('advice.T21.first', { action }) : action);

function sayNear(c: Case, id: 'P02' | 'P03' | 'P04', level: Level): Finding {
  const disputesEnd = disputeEndFirst(c);
  if (disputesEnd) return sayDisputesEnd(c, disputesEnd, id, level);
  if (isEstimate(c)) return sayEstimate(c);
  const extended = extensionToRead(c);
  return {
    level,
    confidence: 'certain',
    what: text(`advice.${id}.what`, deadlineDay(c)),
    why: [text('advice.P02.why'), ...(extended ? [text('advice.P02.extended', { on: { day: extended.on } })] : [])],
    action: extended && id !== 'P04' ? text('advice.P02.read') : askFirst(c, actionOf(c, id)),
    lookAgainOn: lookAgain(c, 'urgent'),
  };
}

/** Of a parcel that moves the form may take no dispute until protection is over. */
function actionOf(c: Case, id: 'P02' | 'P03' | 'P04'): Text {
  const from = refusedUntil(c) ?? (id === 'P04' ? refusableUntil(c) : null);
  if (id === 'P02') return text(isStillForLong(c) ? 'advice.P02.either' : 'advice.P02.action');
  if (!from || !c.lastDisputeDay) return text(`advice.${id}.action`);
  const days = { from: { day: from }, last: { day: c.lastDisputeDay } };
  return refusedUntil(c) ? text(`advice.${id}.try`, days) : text('advice.P04.orFrom', days);
}

function sayDisputesEnd(c: Case, on: Day, id: 'P02' | 'P03' | 'P04', level: Level): Finding {
  const isPast = c.clock.hasReached(addDays(on, 1));
  return {
    level,
    confidence: isPast ? 'likely' : 'certain',
    what: text(isPast ? 'advice.P04.disputesOver' : 'advice.P02.disputesEnd', { on: { day: on } }),
    why: [text('advice.P02.why')],
    action: text(isPast ? 'advice.P04.tryDispute' : id === 'P04' ? 'advice.P04.disputesEnd' : 'advice.P03.disputesEnd'),
    lookAgainOn: lookAgain(c, 'urgent'),
    letter: 'L2',
  };
}

function sayExtend(c: Case, on: Day): Finding {
  if (disputeEndFirst(c)) return sayNear(c, 'P02', 'warn');
  const base = sayNear(c, 'P02', extensionToRead(c) ? 'note' : 'warn');
  const { wrote } = c.marks;
  if (isEstimate(c) || extensionToRead(c)) return base;
  if (isDisputeDue(c)) {
    const first = disputableFrom(c);
    const mustWait = first !== null && !c.clock.hasReached(first);
    return { ...base, action: mustWait ? text('advice.P02.disputeFrom', { on: { day: first } }) : text('advice.P02.dispute'), letter: 'L2' };
  }
  const answeredBy = wrote && wrote.on >= on ? lastDayOf('sellerAgrees', wrote.on) : null;
  const isWaiting = answeredBy !== null && !c.clock.hasReached(addDays(answeredBy, 1));
  return isWaiting ? { ...base, level: 'note', action: text('advice.P02.asked', { on: { day: answeredBy } }), lookAgainOn: answeredBy } : base;
}

/** Hours before the end of the last day at which it is told once more. */
const LAST_HOURS = 12;
/** Days before the last day for disputes at which it is told of. */
const LAST_DISPUTE_DAYS = 2;

/** Of an order that nobody looks at, which has most probably come, only the first stage is told; no other follows, so it stays (T21). */
function remindOf(c: Case, rest: Partial<Reminding> = {}): Reminding[] {
  if (!c.deadline || (c.unseenSince && rest.stage)) return [];
  return [{ clock: c.deadline.kind, about: c.deadline.on, ...rest, ...(c.unseenSince && { sharedAs: 'T21', isLastCall: !isEstimate(c) }) }];
}

/** P06 of an order that closed by itself: days for which it is more than a fact, since most such parcels have come. */
const NEWS_DAYS = 14;
function isOldNews(c: Case): boolean {
  const last = lastDayOfClosed(c);
  return last !== null && c.clock.hasReached(addDays(last, NEWS_DAYS + 1));
}

const lastDay = (c: Case): Day | null => (c.isAwaited ? c.lastDisputeDay : null);

export const PROTECTION_RULES: readonly Rule[] = [
  {
    id: 'P04',
    source: 'sources.ourselves',
    letter: 'L2',
    marks: ['dispute', 'extended', 'arrived'],
    from: (c) => before(c, LAST_CALL_DAYS),
    until: (c) => after(c, 1),
    say: (c) => sayNear(c, 'P04', 'urgent'),
    plan: (c) => {
      if (isEstimate(c)) return [];
      const from = c.isAwaited ? refusableUntil(c) : null;
      return [
        ...stepOn(before(c, LAST_CALL_DAYS), text(refusedUntil(c) ? 'advice.P04.planTry' : 'advice.P04.plan')),
        ...(c.lastDisputeDay ? stepOn(from, text('advice.P04.planRefused', { last: { day: c.lastDisputeDay } })) : []),
      ];
    },
    reminds: (c) => [
      ...remindOf(c, { isLastCall: !isEstimate(c) }),
      ...(isEstimate(c) ? [] : remindOf(c, { stage: 'last', from: c.lastCall, lastHours: LAST_HOURS, isLastCall: true })),
    ],
  },
  {
    id: 'P03',
    source: 'sources.newerGuides',
    letter: 'L2',
    marks: ['extended', 'dispute', 'arrived'],
    from: (c) => before(c, DISPUTE_READY_DAYS),
    until: (c) => before(c, LAST_CALL_DAYS),
    say: (c) => sayNear(c, 'P03', 'warn'),
    plan: (c) => (isEstimate(c) ? [] : stepOn(before(c, DISPUTE_READY_DAYS), text('advice.P03.plan'))),
    reminds: (c) => remindOf(c),
  },
  {
    id: 'P02',
    source: 'sources.newerGuides',
    letter: 'L4',
    marks: ['extended', 'wrote', 'arrived'],
    from: (c) => remindFrom(c),
    until: (c) => before(c, DISPUTE_READY_DAYS),
    say: (c) => {
      const on = remindFrom(c);
      return on && sayExtend(c, on);
    },
    plan: (c) => stepOn(remindFrom(c), disputeEndFirst(c) ? text('advice.P03.disputesEnd') : isEstimate(c) ? howToRead(c) : text('advice.P02.plan')),
    reminds: (c) => remindOf(c),
  },
  {
    id: 'P05',
    source: 'sources.newerGuides',
    letter: 'L2',
    marks: ['dispute', 'arrived'],
    from: (c) => after(c, 1),
    until: (c) => c.lastDisputeDay && addDays(c.lastDisputeDay, 1),
    say: (c) => ({
      level: 'warn',
      confidence: isEstimate(c) ? 'guess' : 'likely',
      what: text(isEstimate(c) ? 'advice.P05.estimate' : 'advice.P05.what', deadlineDay(c)),
      why: c.lastDisputeDay ? [text('advice.P05.why', { on: { day: c.lastDisputeDay } })] : [],
      action: isEstimate(c) ? howToRead(c) : askFirst(c, text('advice.P05.action')),
      // Not the last day itself: a buyer who waits for that has no second try.
      lookAgainOn: lookAgain(c, 'urgent'),
    }),
    plan: (c) => stepOn(lastDay(c), text('advice.P05.plan')),
    reminds: (c) => [
      ...remindOf(c),
      ...(isEstimate(c) || !c.lastDisputeDay
        ? []
        : remindOf(c, { stage: 'last', about: c.lastDisputeDay, from: addDays(c.lastDisputeDay, -LAST_DISPUTE_DAYS), isLastCall: true })),
    ],
  },
  {
    id: 'P06',
    source: 'sources.newerGuides',
    marks: ['arrived', 'refunded'],
    of: 'all',
    from: (c) => {
      const last = lastDay(c) ?? lastDayOfClosed(c);
      return last && addDays(c.deadline ? laterDay(last, c.deadline.on) : last, 1);
    },
    say: (c) => {
      const payPal = payPalUntil(c);
      const isTooLate = isPayPalOver(c);
      return {
        // An order whose end nobody could read or looked for has probably just been completed; after PayPal's time there is nothing to hurry for.
        level: isEstimate(c) || c.unseenSince || c.order.status === 'unknown' || isTooLate || isOldNews(c) ? 'info' : 'note',
        confidence: isEstimate(c) ? 'guess' : 'likely',
        what: text(isEstimate(c) ? 'advice.P06.estimate' : 'advice.P06.what', c.lastDisputeDay ? { on: { day: c.lastDisputeDay } } : {}),
        why: payPal && !isTooLate ? [text('advice.P06.why', { on: { day: payPal } })] : [],
        action: isEstimate(c) ? howToRead(c) : text(isTooLate ? 'advice.P06.late' : 'advice.P06.action'),
        lookAgainOn: isTooLate ? null : payPal,
      };
    },
  },
  {
    id: 'P01',
    source: 'sources.page',
    from: (c) => (c.isAwaited && c.deadline && !isEstimate(c) ? 'now' : null),
    until: (c) => remindFrom(c),
    say: (c) => ({
      level: 'info',
      confidence: 'certain',
      what: text('advice.P01.what', deadlineDay(c)),
      lookAgainOn: remindFrom(c),
    }),
    // Also of an order in dispute, which must not be cancelled after that day.
    plan: (c) => (c.marks.arrived ? [] : stepOn(c.deadline?.on ?? null, text(isEstimate(c) ? 'advice.P01.planEstimate' : 'advice.P01.plan'))),
  },
  {
    id: 'P11',
    source: 'sources.ourselves',
    doubts: ['shippedOn'],
    from: (c) => (c.isAwaited && !c.isDigital && (!c.deadline || isEstimate(c)) ? 'now' : null),
    until: (c) => remindFrom(c),
    say: (c) => {
      const from = unreadFrom(c);
      if (!c.deadline) return { level: 'note', confidence: 'guess', what: text('advice.P11.unknown'), action: howToRead(c) };
      if (!from)
        return {
          level: 'info',
          confidence: 'guess',
          what: text('advice.P11.what', deadlineDay(c)),
          why: [text('advice.P11.why')],
          action: howToRead(c),
        };
      const isLong = c.clock.hasReached(from);
      return {
        level: isLong ? 'warn' : 'note',
        confidence: 'guess',
        what: text(c.clock.hasReached(addDays(c.deadline.on, 1)) ? 'advice.P11.past' : 'advice.P11.fromOrder', deadlineDay(c)),
        why: [text('advice.P11.whyOrder')],
        action: howToRead(c),
        lookAgainOn: isLong ? c.clock.today : from,
      };
    },
    plan: (c) => stepOn(unreadFrom(c), howToRead(c)),
  },
];
