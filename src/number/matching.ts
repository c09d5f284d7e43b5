/** Which carriers' forms a number fits. */
import { type Candidate, CONFIDENCES } from '../model/verdict.ts';
import type { Match, NumberFormat } from './format.ts';
import { DIGIT_FORMATS, LETTER_FORMATS } from './formats/index.ts';
import { isDigits } from './normalize.ts';
import { isRightPostal } from './s10.ts';

/** @returns every form that fits, surest first */
export const matchFormats = (normalized: string): Match[] =>
  (isDigits(normalized) ? DIGIT_FORMATS : LETTER_FORMATS).flatMap((format) => matchOf(normalized, format) ?? []).sort(bySureness);

function matchOf(normalized: string, format: NumberFormat): Match | null {
  if (!format.pattern.test(normalized)) return null;
  const checkDigit = format.check?.(normalized) ?? null;
  if (checkDigit === false && format.needsCheck) return null;
  return { format, checkDigit, confidence: checkDigit === false ? 'guess' : format.confidence };
}

const bySureness = (a: Match, b: Match): number => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence);

/** True for a postal number without fault, and for a form that is more than a guess. */
export const isKnown = (normalized: string): boolean =>
  isRightPostal(normalized) || matchFormats(normalized).some(({ confidence }) => confidence !== 'guess');

/** Each family once, surest first. */
export const candidatesOf = (matches: readonly Match[]): Candidate[] =>
  matches
    .map(({ format, confidence }) => ({ family: format.carrier.family, confidence }))
    .filter(({ family }, i, all) => all.findIndex((other) => other.family === family) === i);

/** True where the carrier is at home in the country, or has a network there. */
export const deliversIn = ({ format: { carrier } }: Match, country: string): boolean =>
  carrier.country === country || carrier.deliversIn?.includes(country) === true;
