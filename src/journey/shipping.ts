/** When an order was shipped. */
import { type Day, laterDay } from '../model/day.ts';
import type { Order } from '../model/order.ts';
import { scansOf } from './stage.ts';

/**
 * The day of shipping (of the last parcel, where several left): as the page prints it, else the first scan of the parcel that was first
 * scanned last. Only events with codes count, which come from answers: a page folds its older events away. Null when neither was seen.
 */
export function shippedOn(order: Order): Day | null {
  if (order.shippedOn) return order.shippedOn;
  const firstScans = order.parcels.flatMap(({ events }) => {
    const first = scansOf(events ?? []).at(-1);
    return first?.code ? (first.at ?? []) : [];
  });
  return firstScans.length > 0 ? firstScans.reduce(laterDay) : null;
}
