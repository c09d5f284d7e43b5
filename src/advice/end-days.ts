/** The days around the end of protection, and how it can be read. */
import { addDays, type Day, daysBetween } from '../model/day.ts';
import { type Text, type TextValue, text } from '../model/text.ts';
import { lastDayOf } from '../protection/deadline.ts';
import type { Case } from './case.ts';
import { DISPUTE_READY_DAYS } from './silence.ts';

/** Days before the deadline at which P04 begins; P02's is the buyer's setting. */
export const LAST_CALL_DAYS = 1;

export const before = (c: Case, days: number): Day | null => (c.isAwaited && c.lastCall ? addDays(c.lastCall, -days) : null);
export const after = (c: Case, days: number): Day | null => (c.isAwaited && c.deadline && !c.countedFrom ? addDays(c.deadline.on, days) : null);
/** Protection that lasts three weeks at most, as from a warehouse nearby, is short: its last third is near its end. */
const SHORT_DAYS = 21;
/** P02's first day: by the buyer's setting, later where protection is short. */
export function remindFrom(c: Case): Day | null {
  const days = c.shippedOn && c.lastCall ? daysBetween(c.shippedOn, c.lastCall) : null;
  const isShort = days !== null && days <= SHORT_DAYS;
  return before(c, isShort ? Math.max(DISPUTE_READY_DAYS, Math.min(c.settings.reminderDays, Math.floor(days / 3))) : c.settings.reminderDays);
}
/** The last day for disputes, where a page prints one before the end of protection: extending moves it no further. */
export const disputeEndFirst = ({ deadline, lastCall }: Case): Day | null => (deadline && lastCall && lastCall < deadline.on ? lastCall : null);
export const deadlineDay = ({ deadline }: Case): Record<string, TextValue> => (deadline ? { on: { day: deadline.on } } : {});
export const isEstimate = (c: Case): boolean => c.deadline?.source === 'estimated';
/** P11: days after ordering from which on an order of which nothing was read is warned of. */
const UNREAD_DAYS = 30;
export const unreadFrom = (c: Case): Day | null => (c.isAwaited && c.countedFrom ? addDays(c.countedFrom, UNREAD_DAYS) : null);

/** Who has opened both pages is not sent there again: they tell no day. */
export function howToRead({ order }: Case): Text {
  const isRead = order.pagesRead.includes('detail') && (order.pagesRead.includes('tracking') || order.parcels.some(({ events }) => events !== null));
  return text(isRead ? 'advice.P11.read' : 'advice.P11.action');
}

/** The last day on which PayPal takes a case of it; null while nobody knows when it was paid. */
export const payPalUntil = ({ order, shippedOn }: Case): Day | null => {
  const paidOn = order.paidOn ?? order.orderedOn ?? shippedOn;
  return paidOn && lastDayOf('payPal', paidOn);
};
export function isPayPalOver(c: Case): boolean {
  const until = payPalUntil(c);
  return until !== null && c.clock.hasReached(addDays(until, 1));
}
