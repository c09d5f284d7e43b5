/** What a rule is. */
import type { Day } from '../model/day.ts';
import type { Level } from '../model/judgement.ts';
import type { Text } from '../model/text.ts';
import type { Confidence } from '../model/verdict.ts';
import type { Case } from './case.ts';

export interface Finding {
  level: Level;
  confidence: Confidence;
  what: Text;
  why?: Text[];
  action?: Text | null;
  lookAgainOn?: Day | null;
}
/** One rule of the product's rule book, under its id. */
export interface Rule {
  id: string;
  /** Where the rule comes from, in words. */
  source: string;
  /** The first day on which it speaks: a day, 'now', or null when it has nothing to say of this order. */
  from(c: Case): Day | 'now' | null;
  /** The first day on which it is silent again; null when it stays. */
  until?(c: Case): Day | null;
  /** What it says once its day has come: one finding, or one for each parcel that it is about. */
  say(c: Case): Finding | Finding[] | null;
  /** The words for its day in the plan while that day is still to come; a rule without them plans nothing. */
  plan?(c: Case): Text | null;
}
