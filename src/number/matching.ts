/** Which carriers' forms a number fits. */
import { type Candidate, CONFIDENCES, type Confidence } from '../model/verdict.ts';
import type { NumberFormat } from './format.ts';
import { DIGIT_FORMATS, LETTER_FORMATS } from './formats/index.ts';

export interface Match {
  format: NumberFormat;
  confidence: Confidence;
  /** Null where the form has none. */
  checkDigit: boolean | null;
}

export const isDigits = (normalized: string): boolean => /^\d+$/.test(normalized);

/** @returns every form that fits, surest first */
export function matchFormats(normalized: string): Match[] {
  const matches: Match[] = [];
  for (const format of isDigits(normalized) ? DIGIT_FORMATS : LETTER_FORMATS) {
    if (!format.pattern.test(normalized)) continue;
    const checkDigit = format.check?.(normalized) ?? null;
    if (checkDigit === false && format.needsCheck) continue;
    matches.push({ format, checkDigit, confidence: checkDigit === false ? 'guess' : format.confidence });
  }
  return matches.sort((a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence));
}

/** Each family once, surest first. */
export function candidatesOf(matches: readonly Match[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const { format, confidence } of matches) {
    const { family } = format.carrier;
    if (!candidates.has(family)) candidates.set(family, { family, confidence });
  }
  return [...candidates.values()];
}

/** True where the carrier is at home in the country, or has a network there. */
export const deliversIn = ({ format }: Match, country: string | null | undefined): boolean =>
  country != null && (format.carrier.country === country || format.carrier.deliversIn?.includes(country) === true);
