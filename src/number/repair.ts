/** The slip of a finger behind a broken postal number (N13), where only one slip can have made it. */
import { digitAt, isDigitCode, isLetterCode } from './characters.ts';
import { COUNTRIES } from './countries.ts';
import { CHECK_PLACE, checkDigitOf, hasRightCheckDigit, isS10, LENGTH, suffixOf, weightedSum, weightOf } from './s10.ts';

export interface Repair {
  by: 'change' | 'swap';
  /** The number as it should be then. */
  number: string;
}
const FIRST_DIGIT_PLACE = 2;
const COUNTRY_PLACE = CHECK_PLACE + 1;
const NONE = -1;

/** A postal number with nothing wrong about it. */
export const isRightPostal = (number: string): boolean => isS10(number) && hasRightCheckDigit(number) && COUNTRIES.has(suffixOf(number));

/** @returns the one changed character that makes the number right, or failing that the one swap of neighbours; null where none does, or several */
export function repair(normalized: string): Repair | null {
  if (normalized.length !== LENGTH) return null;
  let first = NONE;
  let last = NONE;
  for (let place = 0; place < LENGTH; place++) {
    if (!isStray(normalized, place)) continue;
    if (first === NONE) first = place;
    last = place;
  }
  // Two strays may have changed places with each other; one alone has not, since its place would make its neighbour a stray.
  const changed = first === last ? changeOf(normalized, first) : null;
  if (changed !== null) return { by: 'change', number: changed };
  const swapped = first === NONE ? swapOf(normalized) : last - first === 1 ? swappedAt(normalized, first) : null;
  return swapped === null ? null : { by: 'swap', number: swapped };
}

const isDigitPlace = (place: number): boolean => place >= FIRST_DIGIT_PLACE && place <= CHECK_PLACE;
/** A letter where a digit belongs, or the other way round. */
const isStray = (number: string, place: number): boolean => !(isDigitPlace(place) ? isDigitCode : isLetterCode)(number.charCodeAt(place));

/** A letter of the service could be any, and so could a digit be where none is missing: then none is tried. */
function changeOf(number: string, stray: number): string | null {
  if (COUNTRIES.has(suffixOf(number))) return isDigitPlace(stray) ? changedDigit(number, stray) : null;
  const isRestRight = (stray === NONE || stray >= COUNTRY_PLACE) && hasRightCheckDigit(number);
  return isRestRight ? changedCountry(number) : null;
}

function changedDigit(number: string, place: number): string | null {
  const weight = weightOf(place);
  const others = weightedSum(number, FIRST_DIGIT_PLACE) - weight * digitAt(number, place);
  let changed: string | null = null;
  for (let digit = 0; digit <= 9; digit++) {
    if (checkDigitOf(others + weight * digit) !== (place === CHECK_PLACE ? digit : digitAt(number, CHECK_PLACE))) continue;
    if (changed !== null) return null;
    changed = number.slice(0, place) + digit + number.slice(place + 1);
  }
  return changed;
}

/** With the only country that shares a letter with what stands there. */
function changedCountry(number: string): string | null {
  let only: string | null = null;
  for (const country of COUNTRIES) {
    if (country[0] !== number[COUNTRY_PLACE] && country[1] !== number[COUNTRY_PLACE + 1]) continue;
    if (only !== null) return null;
    only = country;
  }
  return only && number.slice(0, COUNTRY_PLACE) + only;
}

/** With every character of its kind: only two digits, or the letters of the country, can have changed places. */
function swapOf(number: string): string | null {
  if (!COUNTRIES.has(suffixOf(number))) return swappedAt(number, COUNTRY_PLACE);
  const sum = weightedSum(number, FIRST_DIGIT_PLACE);
  let found: string | null = null;
  for (let i = FIRST_DIGIT_PLACE; i < CHECK_PLACE; i++) {
    const swapped = sum + (weightOf(i) - weightOf(i + 1)) * (digitAt(number, i + 1) - digitAt(number, i));
    if (checkDigitOf(swapped) !== digitAt(number, i + 1 === CHECK_PLACE ? i : CHECK_PLACE)) continue;
    if (found !== null) return null;
    found = swappedAt(number, i);
  }
  return found;
}

/** The number with two neighbours swapped, where that makes it right. */
function swappedAt(number: string, i: number): string | null {
  const swapped = number.slice(0, i) + number.charAt(i + 1) + number.charAt(i) + number.slice(i + 2);
  return isRightPostal(swapped) ? swapped : null;
}
