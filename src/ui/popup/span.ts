/** From the day on which an order was sent to the day by which its buyer must act: what the bar of time shows. */
import { isNear, type Place } from '../../advice/listing.ts';
import { type Day, daysBetween } from '../../model/day.ts';
import type { OrderView } from '../../model/view.ts';

export interface Span {
  due: Day;
  /** How much of it is over, 0 to 1; 1 where nobody knows when it began. */
  share: number;
}

/** Null while the end is far, and where no time is told. */
export const spanOf = (view: OrderView, place: Place, today: Day): Span | null =>
  place.due && isNear(place, today) ? { due: place.due, share: shareOf(view, place.due, today) } : null;

function shareOf({ order: { shippedOn, paidOn, orderedOn } }: OrderView, due: Day, today: Day): number {
  const since = shippedOn ?? paidOn ?? orderedOn;
  const whole = since ? daysBetween(since, due) : 0;
  return since && whole > 0 ? Math.min(1, Math.max(0, daysBetween(since, today) / whole)) : 1;
}
