/** The popup's search. */
import type { OrderView } from '../../model/view.ts';

/** The orders that have every word of the query in a title, the store, the order's id or a tracking number; numbers also with blanks in them. */
export function findOrders<T extends { view: OrderView }>(entries: readonly T[], query: string): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const number = numberOf(query);
  return entries.filter(({ view: { order } }) => {
    const numbers = [order.orderId, ...order.parcels.flatMap((parcel) => [parcel.number, parcel.originNumber, ...parcel.earlierNumbers])].map(
      (each) => numberOf(each ?? ''),
    );
    const haystack = fold([order.store ?? '', ...order.items.map(({ title }) => title), ...numbers].join('\n'));
    return words.every((word) => haystack.includes(word)) || (number !== '' && numbers.some((each) => each.includes(number)));
  });
}

/** Without case and accents. */
const fold = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const numberOf = (words: string): string => words.replace(/[\s.-]/g, '').toUpperCase();
