/** What a reader is given and gives back. */
import type { Zone } from '../model/day.ts';
import type { Facts, Observation, ParcelSighting, Source } from '../model/observation.ts';
import type { PageKind } from './pages.ts';
import type { By, Found, Tally } from './strategies.ts';

/** The moment of reading in ms, and the buyer's zone, in which printed times are. */
export interface ReadingTime {
  now: number;
  zone: Zone;
}
/** One card, or another part of a page that speaks of one order. */
export interface CardReading {
  /** Null when the order cannot be told. */
  observation: Observation | null;
  by: By;
}
/** For a part of a page that says nothing, or not of which order. */
export const NOTHING_READ: CardReading = { observation: null, by: {} };

/** What was read of an order, as an observation of it. `time.now` becomes seenAt. */
export function readingOf(
  source: Source,
  id: Found<string>,
  time: ReadingTime,
  { facts, by, unread }: { facts: Facts; by: By; unread: Record<string, string> },
  parcels: ParcelSighting[] = [],
): CardReading {
  return {
    observation: { orderId: id.value, source, seenAt: time.now, facts, parcels, ...(Object.keys(unread).length > 0 && { unread }) },
    by: { orderId: id.by, ...by },
  };
}

/** A page or an answer: how many orders it shows, how many of them could be read, and by which strategies. */
export interface Reading {
  page: PageKind;
  cardsSeen: number;
  cardsRead: number;
  observations: Observation[];
  by: Tally;
}
