/** What a step of the classification makes of a number: a verdict without what is common to all. */
import type { Verdict } from '../model/verdict.ts';
import type { Match } from './format.ts';

/** What the page that shows the number says of its parcel, and what the buyer said. */
export interface NumberContext {
  orderId?: string;
  /** ISO 3166-1 alpha-2. */
  destination?: string | null;
  service?: string | null;
  carrier?: string | null;
}
/** A number as the steps see it. */
export interface Reading {
  normalized: string;
  context: NumberContext;
  /** Every form that fits, surest first. */
  matches: readonly Match[];
}
export type Finding = Omit<Verdict, 'number' | 'normalized' | 'others'>;
/** One look at a number; null leaves it to the next step. */
export type Step = (reading: Reading) => Finding | null;

type Known = Pick<Finding, 'family' | 'confidence' | 'why'> & Partial<Finding>;

/** A finding with everything unknown but what is given. */
export const finding = (known: Known): Finding => ({
  carrier: null,
  service: null,
  origin: null,
  trace: 'unknown',
  checkDigit: null,
  candidates: [],
  rules: [],
  warnings: [],
  proposal: null,
  ...known,
});
