/** Until when the buyer is protected, and the last moment for each thing to do. */
import { addDays, type Day, earlierDay } from '../model/day.ts';
import type { Clock } from '../model/order.ts';
import { LENGTHS } from './lengths.ts';

/** The earliest printed guarantee or protection date; else an estimate from `since`, the day of shipping or whatever is known instead; else null. */
export function deadlineOf(clocks: readonly Clock[], since: Day | null): Clock | null {
  const [earliest] = clocks.filter(({ kind }) => kind !== 'dispute').toSorted((a, b) => a.on.localeCompare(b.on));
  return earliest ?? (since && { kind: 'protection', on: addDays(since, LENGTHS.protectionAtLeast.days), source: 'estimated' });
}

/** The last day on which a dispute is taken: as printed, else counted from the deadline. Null without either. */
export function lastDisputeDay(clocks: readonly Clock[], deadline: Clock | null): Day | null {
  const printed = clocks.find(({ kind }) => kind === 'dispute');
  return printed?.on ?? (deadline && addDays(deadline.on, LENGTHS.disputeAfterProtection.days));
}

/** The last day to act: the deadline, or the day before it after which, as a page prints, no dispute is taken any more. */
export function lastCallOf(clocks: readonly Clock[], deadline: Clock | null): Day | null {
  const last = lastDisputeDay(clocks, deadline);
  return deadline && last && earlierDay(deadline.on, last);
}

/** The first day on which a dispute for goods not received is taken. */
export const firstDisputeDay = (shippedOn: Day): Day => addDays(shippedOn, LENGTHS.disputeFrom.days);

/** The last day of a length that began on a day. */
export const lastDayOf = (length: keyof typeof LENGTHS, since: Day): Day => addDays(since, LENGTHS[length].days);
