/** T15-T17, P10: late, waiting at a counter, delivered; and not even sent. */
import { ownEvents } from '../../journey/shipping.ts';
import { waitingSince } from '../../journey/stage.ts';
import { addDays, type Day, daysBetween, earlierDay } from '../../model/day.ts';
import type { Order } from '../../model/order.ts';
import { text } from '../../model/text.ts';
import { lastDayOf } from '../../protection/deadline.ts';
import { UNTRACKED_LETTER_DAYS, USUAL_DELIVERY } from '../../protection/lengths.ts';
import type { Case } from '../case.ts';
import { about, lookAgain } from '../dues.ts';
import type { ParcelCase } from '../parcel-case.ts';
import { clockOf } from '../reminder.ts';
import type { Finding, Rule } from '../rule.ts';

/** P10: days after payment. */
const SEND_WITHIN_DAYS = 7;

interface Usual {
  on: Day;
  /** Days from shipping; null for a day that the page promises. */
  days: number | null;
}
/** The last day of the usual delivery time: as the page promises, else by the service's name, else none. */
function usualDeliveryBy(c: Case): Usual | null {
  const promised = c.order.promisedOn ?? c.order.compensationOn;
  if (promised) return { on: promised, days: null };
  if (!c.shippedOn) return null;
  const services = c.parcels.map(({ parcel }) => parcel.service ?? '');
  const known = USUAL_DELIVERY.find(({ service }) => services.some((name) => service.test(name)));
  const isLetter = c.parcels.some(({ verdict }) => verdict?.trace === 'none');
  const days = known?.days ?? (isLetter ? UNTRACKED_LETTER_DAYS : null);
  return days === null ? null : { on: addDays(c.shippedOn, days), days };
}

function sayLate(c: Case, { on, days }: Usual): Finding {
  const coupon = c.order.compensationOn;
  const hasCoupon = coupon !== null && c.clock.hasReached(addDays(coupon, 1));
  const why = [days === null ? text('advice.T15.whyPromised') : text('advice.T15.whyUsual', {}, days)];
  // It may have arrived since anybody looked.
  if (c.seenOn <= on)
    return { level: 'info', confidence: 'guess', what: text('advice.T15.unseen', { on: { day: on } }), why, action: text('advice.T02.look') };
  return {
    level: 'note',
    confidence: days === null ? 'certain' : 'likely',
    what: text(days === null ? 'advice.T15.promised' : 'advice.T15.usual', { on: { day: on } }, daysBetween(on, c.clock.today)),
    why,
    action: hasCoupon ? text('advice.T15.coupon', { on: { day: coupon } }) : text('advice.T15.action'),
    lookAgainOn: lookAgain(c, 'search'),
  };
}

const isAtCounter = ({ stage }: ParcelCase): boolean => stage === 'pick-up' || stage === 'failed';

/** The day up to which what did not come can be told: the end of protection, or the closing of the order a week after delivery. Null once it is over. */
function closesOn(c: Case): Day | null {
  const deliveredOn = c.parcels
    .flatMap(({ lastEventOn }) => lastEventOn ?? [])
    .toSorted()
    .at(-1);
  const closes = deliveredOn && c.isDelivered ? lastDayOf('closesAfterDelivery', deliveredOn) : null;
  const end = c.deadline && closes ? earlierDay(c.deadline.on, closes) : (closes ?? c.deadline?.on ?? null);
  return end && !c.clock.hasReached(addDays(end, 1)) ? end : null;
}

/** What is said of another parcel, or under a number that is none, is doubtful. */
const isDoubtful = (c: Case): boolean =>
  c.parcels.some(({ verdict, hasForeignPast }) => hasForeignPast || verdict?.warnings.some((id) => id === 'N12' || id === 'N13'));

/** Most of what is said to be delivered is: nobody is warned of it, but where something contradicts. */
function sayDelivered(c: Case): Finding {
  const end = closesOn(c);
  const isOver = c.deadline === null || c.clock.hasReached(addDays(c.deadline.on, 1));
  const warns = isDoubtful(c) && !isOver;
  return {
    level: warns ? 'warn' : 'info',
    confidence: 'likely',
    what: text('advice.T16.what'),
    why: [text('advice.T16.why')],
    action: end ? text('advice.T16.until', { on: { day: end } }) : text('advice.T16.action'),
    lookAgainOn: end ?? (warns ? lookAgain(c, 'urgent') : null),
  };
}

export const ARRIVAL_RULES: readonly Rule[] = [
  {
    id: 'T17',
    source: 'sources.newerGuides',
    marks: ['arrived', 'dispute'],
    from: (c) => (c.isAwaited && c.parcels.some(isAtCounter) ? 'now' : null),
    say: (c) =>
      c.parcels.filter(isAtCounter).map((parcel) =>
        about(c, parcel, {
          // Nothing is kept so long: somebody has probably fetched it.
          level: c.unseenSince ? 'note' : 'warn',
          confidence: c.unseenSince ? 'guess' : 'likely',
          what: text(parcel.stage === 'failed' ? 'advice.T17.failed' : 'advice.T17.what'),
          why: parcel.lastEventOn ? [text('advice.T17.why', { on: { day: parcel.lastEventOn } })] : [],
          action: text(parcel.stage === 'failed' ? 'advice.T17.askCarrier' : 'advice.T17.action'),
          lookAgainOn: lookAgain(c, 'urgent'),
        }),
      ),
    reminds: (c) =>
      c.parcels.filter(isAtCounter).map(({ parcel, place }) => ({
        clock: clockOf('pickup', place),
        about: waitingSince(ownEvents(parcel, c.order)),
      })),
  },
  {
    id: 'T16',
    source: 'sources.newerGuides',
    letter: 'L2',
    marks: ['arrived', 'dispute'],
    from: (c) => (!c.isDisputed && !c.marks.accepted && (c.isDelivered || c.marks.arrived) ? 'now' : null),
    say: (c) =>
      c.marks.arrived
        ? {
            level: 'info',
            confidence: 'certain',
            what: text('advice.T16.arrived', { on: { day: c.marks.arrived.on } }),
            action: closesOn(c) ? text('advice.T16.confirmBy', { on: { day: closesOn(c) ?? c.clock.today } }) : text('advice.T16.confirm'),
            letter: null,
          }
        : sayDelivered(c),
    reminds: (c) => (c.marks.arrived ? [] : [{ clock: 'delivered', about: closesOn(c) }]),
  },
  {
    id: 'T15',
    source: 'sources.promise',
    doubts: ['shippedOn'],
    from: (c) => {
      const usual = c.isAwaited ? usualDeliveryBy(c) : null;
      return usual && addDays(usual.on, 1);
    },
    say: (c) => {
      const usual = usualDeliveryBy(c);
      return usual && sayLate(c, usual);
    },
    plan: (c) => (c.isAwaited && c.order.compensationOn ? [{ on: addDays(c.order.compensationOn, 1), text: text('advice.T15.plan') }] : []),
  },
  {
    id: 'P10',
    source: 'sources.newerGuides',
    from: (c) => notSentFrom(c),
    say: (c) => {
      const due = notSentFrom(c);
      return due && c.seenOn >= due
        ? {
            level: 'note',
            confidence: 'likely',
            what: text('advice.P10.what', {}, SEND_WITHIN_DAYS + daysBetween(due, c.clock.today)),
            why: [text('advice.P10.why'), text('advice.P10.cancels')],
            action: text('advice.P10.action'),
            lookAgainOn: lookAgain(c, 'answer'),
          }
        : { level: 'info', confidence: 'guess', what: text('advice.P10.unseen'), action: text('advice.P10.look') };
    },
    plan: (c) => {
      const on = notSentFrom(c);
      return on ? [{ on, text: text('advice.P10.plan') }] : [];
    },
  },
];

/** Goods that are not made yet, as their titles or their status tell; or a delivery promised for so late that it cannot have been sent soon. */
const PRE_ORDER = /(?<!\p{L})(?:pre-?orders?|pre-?sale|предзаказ|preventa|pré-?venda|précommande|vorbestell|prevendita|preordine|przedsprzedaż)/iu;
const isPreOrder = ({ items, statusText }: Order): boolean =>
  [statusText ?? '', ...items.map(({ title }) => title)].some((words) => PRE_ORDER.test(words));

function notSentFrom({ order }: Case): Day | null {
  const paidOn = order.paidOn ?? order.orderedOn;
  return order.status === 'processing' && paidOn && !isPreOrder(order) ? addDays(paidOn, SEND_WITHIN_DAYS) : null;
}
