/** Which events are of this very parcel, and when its order was shipped. */
import { type Day, daysBetween, earlierDay, laterDay } from '../model/day.ts';
import type { Order, Parcel, ParcelEvent } from '../model/order.ts';
import { isBeforeShipping, isOrderEvent } from './codes.ts';
import { scansOf, stageOfEvent } from './stage.ts';

/** Days by which the zones of two printed days can part them. */
const ZONE_SLACK_DAYS = 1;

/** The parcel's events without those from before the payment: they are another parcel's, under a number that was used again. */
export function ownEvents({ events }: Parcel, { paidOn, orderedOn }: Order): ParcelEvent[] {
  const began = paidOn ?? orderedOn;
  return (events ?? []).filter(({ at }) => at === null || began === null || daysBetween(at, began) <= ZONE_SLACK_DAYS);
}

/** Events from before the payment, under a number that was used again. What AliExpress says of the order is none: a payment by slip comes days after. */
export function foreignEvents(parcel: Parcel, order: Order): ParcelEvent[] {
  const own = ownEvents(parcel, order);
  return (parcel.events ?? []).filter((event) => !own.includes(event) && !(event.code && isOrderEvent(event.code)));
}

/**
 * The day of shipping (of the last parcel, where several left): as the page prints it, else the first scan of the parcel that was first
 * scanned last, else the first notice of it. Only events with codes count, which come from answers: a page folds its older events away.
 * Null when none was seen.
 */
export function shippedOn(order: Order): Day | null {
  if (order.shippedOn) return order.shippedOn;
  return lastOfFirst(order, scansOf) ?? lastOfFirst(order, noticesOf);
}

/** The first day of each parcel's events of a kind, and the last of these days. */
function lastOfFirst(order: Order, kind: (events: readonly ParcelEvent[]) => ParcelEvent[]): Day | null {
  const firstDays = order.parcels.flatMap((parcel) => {
    const days = kind(ownEvents(parcel, order)).flatMap(({ at, code }) => (code && at) || []);
    return days.length > 0 ? days.reduce(earlierDay) : [];
  });
  return firstDays.length > 0 ? firstDays.reduce(laterDay) : null;
}

/** That it was ordered and paid says nothing of shipping. */
const noticesOf = (events: readonly ParcelEvent[]): ParcelEvent[] =>
  events.filter((event) => stageOfEvent(event) === 'notice' && !(event.code && isBeforeShipping(event.code)));
