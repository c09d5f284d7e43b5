/** How the popup divides and searches the orders. */
import type { OrderView } from '../model/view.ts';

export interface OrderGroups {
  /** The buyer should act. */
  action: OrderView[];
  note: OrderView[];
  calm: OrderView[];
  finished: OrderView[];
}

/**
 * Keeps the order of the list within each group. A closed order that still warns stays among those that need action.
 * @param held orders that stay in their group, whatever becomes of them
 */
export function groupOrders(views: readonly OrderView[], held: ReadonlyMap<string, keyof OrderGroups> = new Map()): OrderGroups {
  const groups: OrderGroups = { action: [], note: [], calm: [], finished: [] };
  for (const view of views) groups[held.get(view.order.orderId) ?? groupOf(view)].push(view);
  return groups;
}

export function groupOf({ judgement: { level, isOpen } }: OrderView): keyof OrderGroups {
  if (level === 'warn' || level === 'urgent') return 'action';
  if (!isOpen) return 'finished';
  return level === 'note' ? 'note' : 'calm';
}

/** The orders that have every word of the query in a title, the store, the order's id or a tracking number; numbers also with blanks in them. */
export function findOrders(views: readonly OrderView[], query: string): OrderView[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const number = numberOf(query);
  return views.filter(({ order }) => {
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
