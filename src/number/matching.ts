/** Which carriers' forms a number fits. */
import { type Candidate, CONFIDENCES, type Confidence } from '../model/verdict.ts';
import { type Shape, shapeOf } from './characters.ts';
import type { NumberFormat } from './format.ts';
import { DIGIT_FORMATS, LETTER_FORMATS } from './formats/index.ts';
import { reachOf } from './reach.ts';

export interface Match {
  format: NumberFormat;
  confidence: Confidence;
  /** Null where the form has none. */
  checkDigit: boolean | null;
}
/** Surest first. The same array for all numbers that fit the same forms in the same way: what it says is worked out once. */
export type Matches = readonly Match[];

type Fit = 'no' | 'right' | 'wrong';
interface Try {
  format: NumberFormat;
  /** Null where length and first character say it all. */
  pattern: RegExp | null;
}
/** The forms that a number of one length and first character can fit, and which of them numbers did fit so far. */
interface Shelf {
  tries: Try[];
  seen: Map<number, Matches>;
}

const NONE: Matches = [];
const FITS: readonly Fit[] = ['no', 'right', 'wrong'];
const placeOf = (length: number, firstCode: number): number => length * 128 + firstCode;
const shelvesOfDigits = shelve(DIGIT_FORMATS);
const shelvesOfLetters = shelve(LETTER_FORMATS);

function shelve(formats: readonly NumberFormat[]): Map<number, Shelf> {
  const shelves = new Map<number, Shelf>();
  for (const format of formats) {
    const { least, most, starts, isAnyDigits } = reachOf(format.pattern);
    for (let length = least; length <= most; length++) {
      if (isAnyDigits && !format.pattern.test('0'.repeat(length))) continue;
      for (const start of starts) {
        const place = placeOf(length, start.charCodeAt(0));
        const shelf: Shelf = shelves.get(place) ?? { tries: [], seen: new Map() };
        shelf.tries.push({ format, pattern: isAnyDigits ? null : format.pattern });
        shelves.set(place, shelf);
      }
    }
  }
  return shelves;
}

/** @returns every form that fits, surest first */
export function matchFormats(normalized: string, { isDigits }: Shape = shapeOf(normalized)): Matches {
  const shelves = isDigits ? shelvesOfDigits : shelvesOfLetters;
  const shelf = shelves.get(placeOf(normalized.length, normalized.charCodeAt(0)));
  if (!shelf) return NONE;
  // How each form fits, as the digits of one number.
  let outcome = 0;
  let check: NumberFormat['check'];
  let isRight = true;
  for (const { format, pattern } of shelf.tries) {
    outcome *= FITS.length;
    if (pattern && !pattern.test(normalized)) continue;
    if (check !== format.check) {
      check = format.check;
      isRight = check === undefined || check(normalized);
    }
    if (isRight) outcome += 1;
    else if (!format.needsCheck) outcome += 2;
  }
  if (outcome === 0) return NONE;
  const seen = shelf.seen.get(outcome);
  if (seen) return seen;
  const matches = matchesOf(shelf.tries, outcome);
  shelf.seen.set(outcome, matches);
  return matches;
}

function matchesOf(tries: readonly Try[], outcome: number): Matches {
  const matches: Match[] = [];
  let rest = outcome;
  for (const { format } of [...tries].reverse()) {
    const fit = FITS[rest % FITS.length];
    rest = Math.floor(rest / FITS.length);
    if (fit === 'right') matches.push({ format, checkDigit: format.check ? true : null, confidence: format.confidence });
    if (fit === 'wrong') matches.push({ format, checkDigit: false, confidence: 'guess' });
  }
  return matches.reverse().sort((a, b) => CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence));
}

/** Works out once what the same matches say; for sayings that depend on nothing else. */
export function oncePerMatches<Said>(say: (matches: Matches) => Said): (matches: Matches) => Said {
  const known = new WeakMap<Matches, Said>();
  return (matches) => {
    const said = known.get(matches);
    if (said !== undefined) return said;
    const fresh = say(matches);
    known.set(matches, fresh);
    return fresh;
  };
}

/** Each family once, surest first. */
export const candidatesOf = oncePerMatches((matches): readonly Candidate[] => {
  const candidates = new Map<string, Candidate>();
  for (const { format, confidence } of matches) {
    const { family } = format.carrier;
    if (!candidates.has(family)) candidates.set(family, { family, confidence });
  }
  return [...candidates.values()];
});

/** True where the carrier is at home in the country, or has a network there. */
export const deliversIn = ({ format }: Match, country: string | null | undefined): boolean =>
  country != null && (format.carrier.country === country || format.carrier.deliversIn?.includes(country) === true);
