/** From the day on which an order was sent to the day by which its buyer must act: what the bar of time shows. */
import type { Headline } from '../../advice/headline.ts';
import { dueOf } from '../../advice/time-left.ts';
import { type Day, daysBetween } from '../../model/day.ts';
import type { OrderView } from '../../model/view.ts';

export interface Span {
  due: Day;
  /** How much of it is over, 0 to 1; 1 where nobody knows when it began. */
  share: number;
}

/** At this many days and fewer, the end is near whatever else is said: P02's usual reach. */
const NEAR_DAYS = 7;

/** `due`: the day by which the buyer must act. `span` is null while that is far, and where no time is told. */
export function spanOf(view: OrderView, { group, daysLeft }: Headline, today: Day): { due: Day | null; span: Span | null } {
  const due = dueOf(view, today);
  if (due === null || daysLeft === null) return { due: null, span: null };
  const isNear = group === 'risk' || daysBetween(today, due) <= NEAR_DAYS;
  return { due, span: isNear ? { due, share: shareOf(view, due, today) } : null };
}

function shareOf({ order: { shippedOn, paidOn, orderedOn } }: OrderView, due: Day, today: Day): number {
  const since = shippedOn ?? paidOn ?? orderedOn;
  const whole = since ? daysBetween(since, due) : 0;
  return since && whole > 0 ? Math.min(1, Math.max(0, daysBetween(since, today) / whole)) : 1;
}
