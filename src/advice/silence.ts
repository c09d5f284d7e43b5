/** When silence calls for what: the days of T02-T05 and T09-T12, and what follows from them for a dispute. */
import { addDays, type Day, earlierDay, laterDay } from '../model/day.ts';
import type { Stage } from '../model/judgement.ts';
import { type Text, text } from '../model/text.ts';
import { firstDisputeDay, lastDayOf } from '../protection/deadline.ts';
import type { Case } from './case.ts';
import { type Due, duesOf, firstDay, isDueNow } from './dues.ts';
import { hasNoNumber, isDoorTracked, isLost, isOfOneCountry, isOutOfSight, isUntracedLetter, type ParcelCase } from './parcel-case.ts';

/** Days, all from older buyer guides unless told otherwise. */
export const DAYS = {
  /** T02: handing over takes 3 to 7. */
  write: 10,
  /** T03: after writing. */
  answer: 5,
  /** T04. */
  dispute: 30,
  /** T05: only announced. */
  announcedNote: 14,
  announcedDispute: 21,
  /** T06: silent although dear. */
  dear: 6,
  /** T09: after export; newer guides shorten the longest wait to some days before protection ends. */
  exportNote: 30,
  exportDispute: 60,
  beforeEnd: 10,
  /** Our own floor under the shortened wait: what was scanned in the last two weeks is moving. */
  exportAtLeast: 14,
  /** D01: a scan within these days shows that it moves. */
  moving: 14,
  /** T10: at customs. */
  customs: 21,
  /** T11: elsewhere on its way. */
  lost: 21,
  /** D08: no waiting is fair for longer after shipping. */
  fair: 60,
  /** T12: in the country of arrival. */
  lostAbroad: 14,
} as const;

/** Days before the deadline at which P03 begins. */
export const DISPUTE_READY_DAYS = 3;

/** US dollars: T06 begins above the upper one, T07 ends below the lower one, T08 lies between. */
export const PRICES = { cheap: 5, dear: 10 } as const;

export const isCheap = ({ dollars }: Case): boolean => dollars !== null && dollars < PRICES.cheap;
/** At this price nobody sends a letter that cannot be followed, whatever its number looks like (N03). */
export const isDear = ({ dollars }: Case): boolean => dollars !== null && dollars > PRICES.dear;

/** Of parcels that somebody should have scanned: the silence of each is its own, whatever travels beside it. */
export const silent = (c: Case, days: number): Due[] =>
  duesOf(c, days, (parcel) => (isUntracedLetter(parcel) && !isDear(c) ? null : parcel.silentSince));
export const announced = (c: Case, days: number): Due[] => silent(c, days).filter(({ parcel }) => parcel.isOnlyAnnounced);
export const still = (c: Case, days: number, stages: readonly Stage[]): Due[] =>
  duesOf(c, days, (parcel) => (stages.includes(parcel.stage) && !isUntracedLetter(parcel) ? parcel.scannedOn : null));
/** As `still`, where a number of one country may be scanned by nobody for a while (T14). */
const stillInSight = (c: Case, days: number, stages: readonly Stage[]): Due[] => still(c, days, stages).filter(({ parcel }) => !isOutOfSight(parcel));

/** T03: some days after the buyer wrote, and not before a dispute can be opened. */
export function unanswered(c: Case): Due[] {
  const { wrote } = c.marks;
  if (!wrote || !c.shippedOn) return [];
  const on = laterDay(addDays(wrote.on, DAYS.answer), firstDisputeDay(c.shippedOn));
  return duesOf(c, 0, ({ silentSince }) => silentSince).map((due) => ({ ...due, on }));
}

const ON_EXPORT: readonly Stage[] = ['export'];
export const exported = (c: Case): Due[] => stillInSight(c, DAYS.exportNote, ON_EXPORT);

/** Protection was moved on already: who is asked to wait again has waited long enough. */
const isExtended = ({ order }: Case): boolean => order.clockChanges.some(({ kind, from, to }) => kind !== 'dispute' && to > from);

/** T09: two months after export, or some days before protection ends, whichever is first. */
export function exportedTooLong(c: Case): Due[] {
  const beforeEnd = c.lastCall && addDays(c.lastCall, -DAYS.beforeEnd);
  // Of cheap goods that need not be scanned again, only the end of protection is worth a dispute; not one that was put off already.
  const watched = stillInSight(c, DAYS.exportDispute, ON_EXPORT).filter(({ parcel }) => !isCheap(c) || isDoorTracked(parcel) || isExtended(c));
  return watched.map((due) => ({
    ...due,
    on: beforeEnd ? earlierDay(due.on, laterDay(beforeEnd, addDays(due.since, DAYS.exportAtLeast))) : due.on,
  }));
}

export const heldAtCustoms = (c: Case): Due[] => still(c, DAYS.customs, ['customs']);
export const lost = (c: Case): Due[] => stillInSight(c, DAYS.lost, ['accepted', 'origin', 'in-transit']);
export const lostAbroad = (c: Case): Due[] => still(c, DAYS.lostAbroad, ['destination', 'out-for-delivery']);

export const isReturning = (c: Case): boolean => c.isAwaited && c.parcels.some(({ stage }) => stage === 'returning');

/** T18: one of its parcels will not come. */
export const hasLost = (c: Case): boolean => c.isAwaited && c.parcels.some(isLost);

/** The last day up to which waiting is fair (D08): days from shipping, and never past the time in which PayPal takes a case. */
export function fairUntil(c: Case): Day | null {
  const paidOn = c.order.paidOn ?? c.order.orderedOn ?? c.shippedOn;
  const days = [c.shippedOn && addDays(c.shippedOn, DAYS.fair), paidOn && lastDayOf('payPal', paidOn)];
  return firstDay(days.filter((day) => day !== null));
}
const isFairTime = (c: Case): boolean => {
  const until = fairUntil(c);
  return until === null || !c.clock.hasReached(addDays(until, 1));
};

/** D08: cheap goods that were knowingly sent without tracking to the door, or that nobody scans, as is usual for their price. */
export const isFairWait = (c: Case): boolean =>
  c.settings.isFair &&
  isFairTime(c) &&
  !c.isTraceless &&
  c.isAwaited &&
  isCheap(c) &&
  !isReturning(c) &&
  !hasLost(c) &&
  c.parcels.length > 0 &&
  c.parcels.every(isKnowinglyUntracked);

const isKnowinglyUntracked = (parcel: ParcelCase): boolean =>
  !isDoorTracked(parcel) && (parcel.verdict?.trace === 'none' || isOfOneCountry(parcel) || hasNoNumber(parcel) || parcel.silentSince !== null);

/** True once some rule advises a dispute, however long protection still lasts. */
export const isDisputeDue = (c: Case): boolean =>
  isReturning(c) ||
  hasLost(c) ||
  (!isFairWait(c) && isDueNow(c, [...unanswered(c), ...silent(c, DAYS.dispute), ...announced(c, DAYS.announcedDispute), ...exportedTooLong(c)]));

/** The next day on which a silent parcel becomes worth a dispute: three weeks after a mere notice, after a month, shortly before protection ends. */
export function nextDisputeOn(c: Case, { silentSince, isOnlyAnnounced }: ParcelCase): Day | null {
  if (!silentSince) return null;
  const days = [
    ...(isOnlyAnnounced ? [addDays(silentSince, DAYS.announcedDispute)] : []),
    addDays(silentSince, DAYS.dispute),
    ...(c.lastCall ? [addDays(c.lastCall, -DISPUTE_READY_DAYS)] : []),
  ];
  return firstDay(days.map((day) => laterDay(day, firstDisputeDay(silentSince))).filter((day) => !c.clock.hasReached(day)));
}

/** From P03 on the dispute is what we advise, moving or not. */
export const isNearEnd = (c: Case): boolean => c.lastCall !== null && c.clock.hasReached(addDays(c.lastCall, -DISPUTE_READY_DAYS));

/** Who has written to the seller can only wait for the answer, while there is time for that. */
export function askedAlready(c: Case): Text | null {
  const { wrote } = c.marks;
  return wrote ? text(isDisputeDue(c) || isNearEnd(c) ? 'advice.T11.wrote' : 'advice.T02.wrote', { on: { day: wrote.on } }) : null;
}

/** True while every parcel was scanned in the last two weeks, so that AliExpress would have the buyer wait. */
export function isMoving(c: Case): boolean {
  const isScannedLately = ({ scannedOn, stage }: ParcelCase): boolean =>
    scannedOn !== null && stage !== 'must-pay' && !c.clock.hasReached(addDays(scannedOn, DAYS.moving));
  return !isDisputeDue(c) && c.parcels.length > 0 && c.parcels.every(isScannedLately);
}

/** The day after protection, where disputes are still taken then; null where none are, or nobody knows its end. */
function dayAfterEnd(c: Case): Day | null {
  const end = c.deadline && c.deadline.source !== 'estimated' ? c.deadline.on : null;
  return end !== null && c.lastDisputeDay !== null && c.lastDisputeDay > end ? addDays(end, 1) : null;
}

/** The first day on which a dispute of a parcel that moves is taken for sure; null where nothing moves, or disputes end before. */
export const refusedUntil = (c: Case): Day | null => (isMoving(c) ? dayAfterEnd(c) : null);

/** The same of any parcel that was scanned and need not be lost: for AliExpress's form it may be on its way. */
export const refusableUntil = (c: Case): Day | null =>
  !isDisputeDue(c) && c.parcels.some(({ scannedOn }) => scannedOn !== null) ? dayAfterEnd(c) : null;

/** True where a parcel that was scanned has been silent for so long (T11, T12) that it may be lost: extending alone brings it no nearer. */
export const isStillForLong = (c: Case): boolean => isDueNow(c, [...lost(c), ...lostAbroad(c)]);

/** The first day on which "not received" can be disputed; null while the day of shipping is unknown. */
export const disputableFrom = (c: Case): Day | null => c.shippedOn && firstDisputeDay(c.shippedOn);
