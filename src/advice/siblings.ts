/** Orders that show the same tracking number. */
import { shippedOn } from '../journey/shipping.ts';
import { type Day, daysBetween } from '../model/day.ts';
import type { Clock, Order } from '../model/order.ts';
import { normalize } from '../number/normalize.ts';
import { deadlineOf } from '../protection/deadline.ts';
import { isOpen } from './open.ts';

/** Orders shipped further apart than this cannot be in one parcel: the seller used the number again. */
const COMBINED_WITHIN_DAYS = 60;

export interface Sibling {
  orderId: string;
  number: string;
  /** Null for one that is finished: its clocks no longer run. */
  deadline: Clock | null;
  /** Days by which it was shipped before this order; negative when after; null while either day is unknown. */
  daysBefore: number | null;
}

/** Shorter ones are typed in by hand, and the same for many parcels. */
const SHORTEST_NUMBER = 8;

/** The numbers by which an order can be found, in their plain form. */
export function numbersOf(order: Order): string[] {
  const numbers = order.parcels.flatMap(({ number, originNumber }) => [number ?? '', originNumber ?? '']).map(normalize);
  return [...new Set(numbers)].filter((number) => number.length >= SHORTEST_NUMBER);
}

/** Orders by each of their numbers. */
export function indexByNumber(orders: readonly Order[]): ReadonlyMap<string, readonly Order[]> {
  const index = new Map<string, Order[]>();
  for (const order of orders) for (const number of numbersOf(order)) index.set(number, [...(index.get(number) ?? []), order]);
  return index;
}

/** The other orders of an index that share a number with this one, each once. */
export function siblingsOf(order: Order, index: ReadonlyMap<string, readonly Order[]>): Sibling[] {
  const found = numbersOf(order).flatMap((number) => (index.get(number) ?? []).map((other) => ({ other, number })));
  const others = new Map(found.filter(({ other }) => other.orderId !== order.orderId).map((each) => [each.other.orderId, each]));
  return [...others.values()].map(({ other, number }) => {
    const [mine, theirs] = [sentOn(order), sentOn(other)];
    const daysBefore = mine && theirs ? daysBetween(theirs, mine) : null;
    return { orderId: other.orderId, number, deadline: isOpen(other) ? deadlineOf(other.clocks, shippedOn(other)) : null, daysBefore };
  });
}

const sentOn = (order: Order): Day | null => shippedOn(order) ?? order.paidOn ?? order.orderedOn;

/** N17: the same number served an order that was sent long before this one. */
export const isReused = ({ daysBefore }: Sibling): boolean => daysBefore !== null && daysBefore > COMBINED_WITHIN_DAYS;
/** N18: both orders travel in one parcel. */
export const isCombined = ({ daysBefore }: Sibling): boolean => daysBefore !== null && Math.abs(daysBefore) <= COMBINED_WITHIN_DAYS;
