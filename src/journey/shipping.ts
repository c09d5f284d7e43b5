/** Which events are of this very parcel, and when its order was shipped. */
import { type Day, daysBetween, earlierDay, laterDay } from '../model/day.ts';
import type { Order, Parcel, ParcelEvent } from '../model/order.ts';
import { scansOf } from './stage.ts';

/** Days by which the zones of two printed days can part them. */
const ZONE_SLACK_DAYS = 1;

/** The parcel's events without those from before the payment: they are another parcel's, under a number that was used again. */
export function ownEvents({ events }: Parcel, { paidOn, orderedOn }: Order): ParcelEvent[] {
  const began = paidOn ?? orderedOn;
  return (events ?? []).filter(({ at }) => at === null || began === null || daysBetween(at, began) <= ZONE_SLACK_DAYS);
}

/**
 * The day of shipping (of the last parcel, where several left): as the page prints it, else the first scan of the parcel that was first
 * scanned last. Only events with codes count, which come from answers: a page folds its older events away. Null when neither was seen.
 */
export function shippedOn(order: Order): Day | null {
  if (order.shippedOn) return order.shippedOn;
  const firstScans = order.parcels.flatMap((parcel) => {
    const days = scansOf(ownEvents(parcel, order)).flatMap(({ at, code }) => (code && at) || []);
    return days.length > 0 ? days.reduce(earlierDay) : [];
  });
  return firstScans.length > 0 ? firstScans.reduce(laterDay) : null;
}
