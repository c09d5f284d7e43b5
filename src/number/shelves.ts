/**
 * The forms that a number can fit by its length, its first and last characters and the places of its digits, which tell nearly all forms apart: few
 * numbers meet a pattern, and fewer more than one.
 */
import { isDigits } from './characters.ts';
import type { Matches, NumberFormat } from './format.ts';
import { DIGIT_FORMATS, LETTER_FORMATS } from './formats/index.ts';
import { type Course, canFit, coursesOf, isSureToFit } from './reach.ts';

/** A form, and what a number of the shelf has still to be asked. */
export interface Try {
  format: NumberFormat;
  /** Null where the shelf says it all. */
  pattern: RegExp | null;
  check: ((normalized: string) => boolean) | null;
  needsCheck: boolean;
}
/** Of all numbers with the same ends and the same places of digits. */
export interface Shelf {
  /** Where they stand, as a shape tells. */
  digits: number;
  tries: readonly Try[];
  /** Those of the tries that not every number of the shelf fits. */
  doubtful: readonly Try[];
  /** By how the doubtful ones fit: what numbers did fit so far. */
  seen: (Matches | undefined)[];
}

const FORMATS = [...LETTER_FORMATS, ...DIGIT_FORMATS].map((format): [NumberFormat, Course[]] => [format, coursesOf(format.pattern)]);
/** A shelf is made when the first number comes that belongs there, for few ever do. */
const shelves = new Map<number, Shelf>();

/** Of a longer number the ends are not told apart; no form is as long. */
export const LONGEST = 63;

/**
 * @param normalized nothing but A to Z and 0 to 9, not longer than LONGEST
 * @param digits as its shape tells
 */
export function shelfFor(normalized: string, digits: number): Shelf {
  const place = endsOf(normalized, digits) ^ Math.imul(digits, SPREAD);
  const known = shelves.get(place);
  if (known?.digits === digits) return known;
  // Numbers with other ends may have the same place, but then their digits stand elsewhere. The newer shelf stays; the other is made again when needed.
  const shelf = makeShelf(normalized, digits);
  shelves.set(place, shelf);
  return shelf;
}
/** The golden ratio in 32 bits: products with neighbouring numbers lie far apart. */
const SPREAD = 0x9e3779b1;

/** So many characters tell shelves apart at the beginning, and so many letters at the end. */
const FIRST = 3;
const LAST = 2;

/** Length, first characters and last letters as one number, of 31 bits. Five are enough for a character, since it is known which are digits. */
function endsOf(normalized: string, digits: number): number {
  const { length } = normalized;
  const first = (((bitsAt(normalized, 0) << 5) | bitsAt(normalized, 1)) << 5) | bitsAt(normalized, 2);
  // Which digits come last tells no forms apart.
  const last = ((digits & 2 ? 0 : bitsAt(normalized, length - 2)) << 5) | (digits & 1 ? 0 : bitsAt(normalized, length - 1));
  return (((first << 10) | last) << 6) | length;
}
const bitsAt = (text: string, at: number): number => text.charCodeAt(at) & 31;

function makeShelf(normalized: string, digits: number): Shelf {
  const places = placesOf(normalized);
  const tries = FORMATS.flatMap(([format, courses]): Try[] => {
    const open = courses.filter((course) => canFit(course, places));
    if (open.length === 0) return [];
    const { check = null, needsCheck = false } = format;
    return [{ format, pattern: open.some((course) => isSureToFit(course, places)) ? null : format.pattern, check, needsCheck }];
  });
  return { digits, tries, doubtful: tries.filter(isDoubtful), seen: [] };
}

const CHARACTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];
/** What can stand in each place of a number of the same shelf. */
function placesOf(normalized: string): string[] {
  const { length } = normalized;
  return [...normalized].map((character, at) => {
    const isDigit = isDigits(character);
    const isEnd = at < FIRST || (at >= length - LAST && !isDigit);
    // A shape's 32 bits do not tell of the characters before.
    const isKindKnown = at >= length - 32;
    const others = isKindKnown ? CHARACTERS.filter((other) => isDigits(other) === isDigit) : CHARACTERS;
    return (isEnd ? others.filter((other) => bitsAt(other, 0) === bitsAt(character, 0)) : others).join('');
  });
}

export const isDoubtful = ({ pattern, check }: Try): boolean => pattern !== null || check !== null;
