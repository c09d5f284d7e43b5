/** What a rule is. */
import type { Day } from '../model/day.ts';
import type { Doubt, LetterId, Level } from '../model/judgement.ts';
import type { MarkKind } from '../model/mark.ts';
import type { Text, TextKey } from '../model/text.ts';
import type { Confidence } from '../model/verdict.ts';
import type { Case } from './case.ts';

/** Where a rule comes from, in the user's words. */
export type SourceKey = Extract<TextKey, `sources.${string}`>;

export interface Finding {
  level: Level;
  confidence: Confidence;
  what: Text;
  why?: readonly Text[];
  action?: Text | null;
  lookAgainOn?: Day | null;
  /** In place of the rule's own. */
  letter?: LetterId | null;
}
/** One rule of the product's rule book, under its id. */
export interface Rule {
  id: string;
  source: SourceKey;
  /** The letter that helps with it. */
  letter?: LetterId;
  /** Marks by which the buyer answers it. */
  marks?: readonly MarkKind[];
  /** What of its input it rests on. */
  doubts?: readonly Doubt[];
  /** Of which orders it speaks; of open ones unless told otherwise. */
  of?: 'open' | 'finished' | 'all';
  /** The first day on which it speaks: a day, 'now', or null when it has nothing to say of this order. */
  from(c: Case): Day | 'now' | null;
  /** The first day on which it is silent again; null when it stays. */
  until?(c: Case): Day | null;
  /** What it says once its day has come: one finding, or one for each parcel that it is about. */
  say(c: Case): Finding | Finding[] | null;
  /** Its days in the plan; those that have come are left out. */
  plan?(c: Case): PlannedStep[];
  /** The reminders that it asks for while it warns. */
  reminds?(c: Case): Reminding[];
}
/** A reminder that a rule asks for: due from its moment on, for as long as the rule warns. */
export interface Reminding {
  /** Tells several stages of one rule apart, such as `last`. The last one that has come takes the place of those before it. */
  stage?: string;
  /** The rule under whose id several rules share one reminder, which is told once whichever of them comes first. */
  sharedAs?: string;
  /** What runs out, in small letters: the deadline's kind, `pickup`. */
  clock: string;
  /** The day that it is about, which stays the same as long as it is the same reminder; null where it is about none, and so none is due. */
  about: Day | null;
  /** The first day on which it is due; without one, the first day on which the rule warns. */
  from?: Day | null;
  /** Not from the beginning of that day, but in its last so many hours; then at whatever hour that is. */
  lastHours?: number;
  /** The last chance: it stays until it is dismissed. */
  isLastCall?: boolean;
}
export interface PlannedStep {
  on: Day;
  text: Text;
}
