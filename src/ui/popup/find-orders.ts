/** The popup's search. */
import { type Haystacks, haystackOf, matches } from '../../model/haystack.ts';
import type { Entry } from './entries.ts';

/** The orders that have every word of the query in a title, the store, the order's id or a tracking number; numbers also with blanks in them. */
export function findOrders<T extends Pick<Entry, 'id' | 'view'>>(entries: readonly T[], query: string, haystacks: Haystacks | null): T[] {
  const haystack = ({ id, view }: T): string => haystacks?.[id] ?? (view ? haystackOf(view.order) : '');
  return entries.filter((entry) => matches(haystack(entry), query));
}
