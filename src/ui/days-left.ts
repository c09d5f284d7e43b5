/** How long the buyer is protected, in a few words. */
import type { Day } from '../model/day.ts';
import type { Judgement } from '../model/judgement.ts';
import { type Text, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { lastDisputeDay } from '../protection/deadline.ts';

/** At this many days and fewer, "protected" would sound too calm: the days are counted down. It is P02's usual reach. */
const COUNTDOWN_DAYS = 7;

/** True in the last days, and once they are over. */
export const isEndNear = ({ deadline, isOpen }: Judgement): boolean => isOpen && deadline !== null && deadline.daysLeft <= COUNTDOWN_DAYS;

/** Null when nothing is known, or the order's clocks no longer run. */
export function daysLeftText({ order, judgement }: OrderView, today: Day): Text | null {
  const { deadline, isOpen } = judgement;
  if (!deadline || !isOpen) return null;
  const { daysLeft, source } = deadline;
  if (daysLeft < 0) {
    if (source === 'estimated') return text('badge.mayHaveEnded');
    const last = lastDisputeDay(order.clocks, deadline);
    return last && last >= today ? text('badge.endedDisputeUntil', { day: { day: last } }) : text('badge.ended');
  }
  if (daysLeft === 0) return text(source === 'estimated' ? 'badge.mayEndToday' : 'badge.lastDay');
  if (source === 'estimated') return text('badge.aboutDaysLeft', undefined, daysLeft);
  return text(daysLeft > COUNTDOWN_DAYS ? 'badge.daysProtected' : 'badge.daysLeft', undefined, daysLeft);
}
