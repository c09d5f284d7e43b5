/** How much time an order's buyer has, in the one vocabulary that all views share. */
import { type Day, daysBetween } from '../model/day.ts';
import { type Text, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { lastCallOf, lastDisputeDay } from '../protection/deadline.ts';

/** The day up to which time is counted: the deadline, or the last day for disputes where that comes first and still lies ahead. */
export function endOf({ order, judgement: { deadline } }: OrderView, today: Day): Day | null {
  const lastCall = lastCallOf(order.clocks, deadline);
  return lastCall && lastCall >= today ? lastCall : (deadline?.on ?? null);
}

/** The day by which the buyer must act: that one, and after it the last day on which a dispute is taken. */
export function dueOf(view: OrderView, today: Day): Day | null {
  const end = endOf(view, today);
  if (end === null || end >= today) return end;
  const last = lastDisputeDay(view.order.clocks, view.judgement.deadline);
  return last !== null && last >= today ? last : end;
}

/** Null where no end is known. */
export function timeLeft(view: OrderView, today: Day): Text | null {
  const end = endOf(view, today);
  if (!end) return null;
  const isEstimate = view.judgement.deadline?.source === 'estimated';
  const days = daysBetween(today, end);
  if (days < 0) return text(isEstimate ? 'headline.time.mayBeOver' : 'headline.time.over');
  if (days === 0) return text(isEstimate ? 'headline.time.mayEndToday' : 'headline.time.endsToday');
  return text(isEstimate ? 'headline.time.about' : 'headline.time.left', undefined, days);
}
