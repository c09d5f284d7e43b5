/** What a tracking number says about itself. */
import type { TrackingService } from './settings.ts';
import type { Text } from './text.ts';

export const CONFIDENCES = ['certain', 'likely', 'guess'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
/** How far a parcel can be followed: to the door, until it leaves its country, only in the country of arrival, nobody has to scan it. */
export type Trace = 'door' | 'origin' | 'destination' | 'none' | 'unknown';

export interface Candidate {
  family: string;
  confidence: Confidence;
}
export interface Link {
  /** Which of the buyer's chosen services it belongs to. */
  service: TrackingService;
  name: string;
  url: string;
}
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
  candidates: Candidate[];
  /** Ids of every number rule that applies. */
  rules: string[];
  /** The ids among them that a buyer should be told of. */
  warnings: string[];
  why: Text[];
  links: Link[];
  /** The number that it would be without one slip, where there is only one such; never taken in its place. */
  proposal?: string | null;
  /** The other numbers in the text, normalized, which this verdict says nothing of. */
  others?: string[];
}
