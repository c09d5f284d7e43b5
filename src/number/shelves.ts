/**
 * The forms that a number can fit by its length, its first two characters and its last one, which tell most forms apart: few numbers meet more
 * than one pattern.
 */
import { isDigitCode, isDigits, ZERO } from './characters.ts';
import type { Matches, NumberFormat } from './format.ts';
import { DIGIT_FORMATS, LETTER_FORMATS } from './formats/index.ts';
import { type Reach, reachesOf } from './reach.ts';

/** A form, and what a number of the shelf has still to be asked. */
export interface Try {
  format: NumberFormat;
  /** Null where the shelf says it all. */
  pattern: RegExp | null;
  check: ((normalized: string) => boolean) | null;
  needsCheck: boolean;
}
export interface Shelf {
  tries: readonly Try[];
  /** Those of the tries that not every number of the shelf fits. */
  doubtful: readonly Try[];
  /** By how the doubtful ones fit: what numbers did fit so far. */
  seen: (Matches | undefined)[];
}
/** Of one kind of number: a shelf is made when the first number comes that belongs there, for few ever do. */
interface Shelves {
  formats: readonly (readonly [NumberFormat, readonly Reach[]])[];
  byPlace: Map<number, Shelf>;
}

const shelvesFor = (formats: readonly NumberFormat[]): Shelves => ({
  formats: formats.map((format) => [format, reachesOf(format.pattern)]),
  byPlace: new Map(),
});
const DIGITS = shelvesFor(DIGIT_FORMATS);
const LETTERS = shelvesFor(LETTER_FORMATS);

/** @param normalized nothing but A to Z and 0 to 9 */
export function shelfFor(normalized: string, isDigits: boolean): Shelf {
  const { byPlace } = isDigits ? DIGITS : LETTERS;
  const last = normalized.charCodeAt(normalized.length - 1);
  // Which digit comes last tells no forms apart.
  const end = isDigitCode(last) ? ZERO : last;
  const place = ((normalized.length * 128 + normalized.charCodeAt(0)) * 128 + normalized.charCodeAt(1)) * 128 + end;
  const known = byPlace.get(place);
  if (known) return known;
  const shelf = makeShelf(normalized, isDigits);
  byPlace.set(place, shelf);
  return shelf;
}

/** So many characters tell shelves apart, beside the last. */
const TOLD = 2;

function makeShelf(normalized: string, isDigits: boolean): Shelf {
  const { formats } = isDigits ? DIGITS : LETTERS;
  const tries = formats.flatMap(([format, reaches]): Try[] => {
    const within = reaches.filter((reach) => isWithin(reach, normalized));
    if (within.length === 0) return [];
    const { check = null, needsCheck = false } = format;
    return [{ format, pattern: isDigits && within.some(({ told }) => told <= TOLD) ? null : format.pattern, check, needsCheck }];
  });
  return { tries, doubtful: tries.filter(isDoubtful), seen: [] };
}

function isWithin({ least, most, first, second, last }: Reach, normalized: string): boolean {
  if (normalized.length < least || normalized.length > most) return false;
  const end = normalized.slice(-1);
  return first.includes(normalized.charAt(0)) && second.includes(normalized.charAt(1)) && (isDigits(end) ? /\d/.test(last) : last.includes(end));
}

export const isDoubtful = ({ pattern, check }: Try): boolean => pattern !== null || check !== null;
