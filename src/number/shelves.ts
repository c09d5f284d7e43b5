/**
 * The forms that a number can fit by its length, its first and last characters and the places of its digits, which tell nearly all forms apart: few
 * numbers meet a pattern, and fewer more than one.
 */
import { isDigits } from './characters.ts';
import type { Matches, NumberFormat } from './format.ts';
import { DIGIT_FORMATS, LETTER_FORMATS } from './formats/index.ts';
import { type Course, canFit, coursesOf, DIGITS, isSureToFit } from './reach.ts';

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
  /** See `endsOf`. */
  ends: number;
  /** Where they stand, as a shape tells. */
  digits: number;
  /** Another one at the same place of the table. */
  next: Shelf | undefined;
  /** What every number of the shelf fits, once the first has been asked: as in `seen`, but reached faster. Null where some fit other forms than others. */
  sure: Matches | null;
  tries: readonly Try[];
  /** Those of the tries that not every number of the shelf fits. */
  doubtful: readonly Try[];
  /** By how the doubtful ones fit: what numbers did fit so far. */
  seen: (Matches | undefined)[];
}

const FORMATS = [...LETTER_FORMATS, ...DIGIT_FORMATS].map((format): [NumberFormat, Course[]] => [format, coursesOf(format.pattern)]);
const TABLE_BITS = 11;
/** A table by hash, which is looked into much faster than a map. A shelf is made when the first number comes that belongs there, for few ever do. */
const shelves: (Shelf | undefined)[] = Array.from({ length: 2 ** TABLE_BITS });

/** Of a longer number the ends are not told apart; no form is as long. */
export const LONGEST = 63;

/**
 * @param normalized nothing but A to Z and 0 to 9, not longer than LONGEST
 * @param digits as its shape tells
 */
export function shelfFor(normalized: string, digits: number): Shelf {
  const ends = endsOf(normalized, digits);
  const place = Math.imul(ends ^ Math.imul(digits, SPREAD), SPREAD) >>> (32 - TABLE_BITS);
  const first = shelves[place];
  let shelf = first;
  while (shelf && (shelf.ends !== ends || shelf.digits !== digits)) shelf = shelf.next;
  if (shelf) return shelf;
  const made = makeShelf(normalized, ends, digits, first);
  shelves[place] = made;
  return made;
}
/** An odd number whose multiples lie far apart: 32 bits times the golden ratio. */
const SPREAD = 0x61c88647;

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

function makeShelf(normalized: string, ends: number, digits: number, next: Shelf | undefined): Shelf {
  const places = placesOf(normalized);
  const tries = FORMATS.flatMap(([format, courses]): Try[] => {
    const open = courses.filter((course) => canFit(course, places));
    if (open.length === 0) return [];
    const { check = null, needsCheck = false } = format;
    return [{ format, pattern: open.some((course) => isSureToFit(course, places)) ? null : format.pattern, check, needsCheck }];
  });
  return { ends, digits, next, sure: null, tries, doubtful: tries.filter(isDoubtful), seen: [] };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What can stand in each place of a number of the same shelf. */
function placesOf(normalized: string): string[] {
  const { length } = normalized;
  return [...normalized].map((character, at) => {
    const isDigit = isDigits(character);
    const isEnd = at < FIRST || (at >= length - LAST && !isDigit);
    // A shape's 32 bits do not tell of the characters before.
    const isKindKnown = at >= length - 32;
    const others = isKindKnown ? (isDigit ? DIGITS : LETTERS) : LETTERS + DIGITS;
    return isEnd ? [...others].filter((other) => bitsAt(other, 0) === bitsAt(character, 0)).join('') : others;
  });
}

export const isDoubtful = ({ pattern, check }: Try): boolean => pattern !== null || check !== null;
