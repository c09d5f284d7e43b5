/** What a page language says of a parcel: its phrases are data, so that each can be held against its source. */
import type { Stage } from '../model/judgement.ts';

/** What an event's words tell: a stage, a carrier at either end (`taken`), or a scan of which nobody can tell where (`moving`). */
export type Told = Exclude<Stage, 'none' | 'unknown' | 'delivered' | 'in-transit'> | 'transit' | 'taken' | 'moving';

/**
 * How a language says that something was delivered, and how it says that it was not. Patterns, divided by `|`, each a whole word or several.
 * Nothing counts as delivered unless its clause begins with `said`, with nothing but `before` in front of it.
 */
export interface Delivery {
  /** Words that may stand in front: the parcel, and auxiliary verbs. */
  before: string;
  /** That it was delivered. */
  said: string;
  /** Any word of delivering: with `not` beside it the delivery failed. */
  verb: string;
  /** Negations. */
  not: string;
  /** Plans, attempts and conditions: nothing has happened yet. */
  notYet: string;
  /** Who is not the buyer, and places that are no door. */
  others: string;
  /** Prepositions that name who received it, and who may be named. */
  to?: string;
  receivers?: string;
}

export interface Language {
  /** Where its phrases come from. */
  source: string;
  /** `stage: phrase`, each read as told; `-` for what tells nothing. */
  examples: readonly string[];
  /** Written without blanks between words, so that a word begins and ends anywhere. */
  isUndivided?: boolean;
  /** Patterns of whole phrases, divided by `|`, each from the beginning of a word. */
  says: Partial<Record<Told, string>>;
  delivery: Delivery;
}
