/** What a carrier's form is, as data: each comes with examples that prove it. */
import type { TextKey } from '../model/text.ts';
import type { Confidence, Trace } from '../model/verdict.ts';

/** Where a form was seen. Nothing was asked of a carrier. */
export const SOURCES = {
  rules: 'recognition rules of public tracking programs, September 2026',
  data: 'the public collection tracking_number_data, 2026',
  tests: 'numbers in the tests of public tracking programs, 2015-2026',
  guides: 'buyer guides',
  pages: 'AliExpress tracking pages, 2026',
  field: 'complaint posts, issue threads, documents of carriers and tests of other programs, November 2026',
} as const;

export interface Form {
  pattern: RegExp;
  /** True where the check digit is right; a wrong one makes a number of this form a mere guess. */
  check?: (normalized: string) => boolean;
  /** A wrong check digit rules the form out: for digits alone, where the check is all that tells carriers apart. */
  needsCheck?: true;
  /** So open that only a known destination makes a number of this form the carrier's. */
  needsDestination?: true;
  trace: Trace;
  /** How surely a number of this form is this carrier's. */
  confidence: Confidence;
  /** A rule for just this form, beside N15. */
  rule?: 'N08' | 'N10' | 'N11';
  /** What a buyer should know of this form. */
  note?: TextKey;
  valid: readonly string[];
  invalid: readonly string[];
  source: keyof typeof SOURCES;
}
export interface Carrier {
  family: string;
  name: string;
  /** ISO 3166-1 alpha-2 of the country that the numbers are issued in; absent for carriers of several countries. */
  country?: string;
  /** The countries of a carrier that is neither of one nor of the whole world. */
  deliversIn?: readonly string[];
  forms: readonly Form[];
}
/** A form together with whose it is. */
export interface NumberFormat extends Form {
  carrier: Carrier;
}

/** How a number fits a form. */
export interface Match {
  format: NumberFormat;
  confidence: Confidence;
  /** Null where the form has none. */
  checkDigit: boolean | null;
}
export const formatsOf = (carriers: readonly Carrier[]): NumberFormat[] =>
  carriers.flatMap((carrier) => carrier.forms.map((form) => ({ ...form, carrier })));
