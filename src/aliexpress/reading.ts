/** What a reader is given and gives back. */
import type { Zone } from '../model/day.ts';
import type { Observation } from '../model/observation.ts';
import type { PageKind } from './pages.ts';
import type { By, Tally } from './strategies.ts';

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
/** A page or an answer: how many orders it shows, how many of them could be read, and by which strategies. */
export interface Reading {
  page: PageKind;
  cardsSeen: number;
  cardsRead: number;
  observations: Observation[];
  by: Tally;
}
