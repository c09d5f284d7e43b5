/** What a tracking number says about itself. */
import type { Text } from './text.ts';

export const CONFIDENCES = ['certain', 'likely', 'guess'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
/** How far a parcel can be followed: to the door, until it leaves its country, only in the country of arrival, nobody has to scan it. */
export type Trace = 'door' | 'origin' | 'destination' | 'none' | 'unknown';

export interface Candidate {
  family: string;
  confidence: Confidence;
}
/** Its lists may be shared by all numbers of a kind, and so are not to be changed. */
export interface Verdict {
  /** As it came in. */
  number: string;
  /** Upper case, without blanks, dots and dashes. */
  normalized: string;
  /** `s10`, `cainiao`, ...; or `order-number`, `placeholder`, `local`, `ambiguous`, `unknown`. */
  family: string;
  carrier: string | null;
  /** The S10 service, such as `registered`; null for other families. */
  service: string | null;
  /** ISO 3166-1 alpha-2 of the issuing country. */
  origin: string | null;
  trace: Trace;
  confidence: Confidence;
  /** Null where the form has none. */
  checkDigit: boolean | null;
  candidates: readonly Candidate[];
  /** Ids of every number rule that applies. */
  rules: readonly string[];
  /** The ids among them that a buyer should be told of. */
  warnings: readonly string[];
  why: readonly Text[];
  /** The number that it would be without one slip, where there is only one such; never taken in its place. */
  proposal: string | null;
  /** The other numbers in the text, normalized, which this verdict says nothing of. */
  others: readonly string[];
}
