/** The lists of orders, each with the way to find and to read its cards. */
import type { PageKind } from '../pages.ts';
import type { CardReading, ReadingTime } from '../reading.ts';
import * as legacyList from './legacy-list.ts';
import * as list from './list.ts';
import * as ruList from './ru-list.ts';

export interface CardsReader {
  /** The selector of a card that stands alone: what a new node is known by before it is painted. */
  CARD: string;
  /** In the page's order. */
  findCards(root: ParentNode): Element[];
  /** The order that a card names, null when that cannot be told. */
  orderIdOf(card: Element): string | null;
  readCard(card: Element, time: ReadingTime): CardReading;
}

const READERS: Partial<Record<PageKind, CardsReader>> = { 'order-list': list, 'ru-list': ruList, 'legacy-list': legacyList };

/** Null for pages that are no list. */
export const cardsReaderOf = (page: PageKind): CardsReader | null => READERS[page] ?? null;
