/** What a search looks through: of each order its titles, store, id and numbers. */
import type { Order } from './order.ts';

/** By order id, one line for each. */
export type Haystacks = Record<string, string>;

export function haystackOf({ orderId, store, items, parcels }: Order): string {
  const numbers = parcels.flatMap(({ number, originNumber, earlierNumbers }) => [number, originNumber, ...earlierNumbers]);
  const words = [store, ...items.map(({ title }) => title)].map((each) => fold(each ?? ''));
  return [...words, ...[orderId, ...numbers].map((each) => squeeze(each ?? ''))].filter(Boolean).join('\n');
}

/** Whether it has every word of the query, or the number that it is, also with blanks in it. */
export function matches(haystack: string, query: string): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const number = squeeze(query);
  return words.every((word) => haystack.includes(word)) || (number !== '' && haystack.includes(number));
}

/** Without case and accents. */
const fold = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const squeeze = (words: string): string => fold(words.replace(/[\s.-]/g, ''));
