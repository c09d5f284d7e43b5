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
const COUNTRIES_BY_FIRST = Map.groupBy(COUNTRIES, ([first]) => first);

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
  const isCountry = COUNTRIES.has(suffixOf(normalized));
  // Two strays may have changed places with each other; one alone has not, since its place would make its neighbour a stray.
  const changed = first === last ? changeOf(normalized, first, isCountry) : null;
  if (changed !== null) return { by: 'change', number: changed };
  const swapped = first === NONE ? repairSwap(normalized, isCountry) : rightSwapAt(normalized, first);
  return swapped === null ? null : { by: 'swap', number: swapped };
}

const isDigitPlace = (place: number): boolean => place >= FIRST_DIGIT_PLACE && place <= CHECK_PLACE;
/** A letter where a digit belongs, or the other way round. */
function isStray(number: string, place: number): boolean {
  const code = number.charCodeAt(place);
  return isDigitPlace(place) ? !isDigitCode(code) : !isLetterCode(code);
}

/** A letter of the service could be any, and so could a digit be where none is missing: then none is tried. */
function changeOf(number: string, stray: number, isCountry: boolean): string | null {
  if (isDigitPlace(stray)) return isCountry ? changedDigit(number, stray) : null;
  return stray === LENGTH - 1 && hasRightCheckDigit(number) ? changedCountry(number) : null;
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

/** With the only country that begins so. None is the only one that ends so. */
function changedCountry(number: string): string | null {
  const [only, another] = COUNTRIES_BY_FIRST.get(number.charAt(COUNTRY_PLACE)) ?? [];
  return only && !another ? number.slice(0, COUNTRY_PLACE) + only : null;
}

/**
 * Of a postal number with every character of its kind: only two digits, or the letters of the country, can have changed places.
 *
 * @param isCountry whether the last two letters are a country
 * @returns the number with the one swap of neighbours that makes it right; null where none does, or several
 */
export function repairSwap(number: string, isCountry: boolean): string | null {
  if (!isCountry) return rightSwapAt(number, COUNTRY_PLACE);
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

const swappedAt = (number: string, i: number): string => number.slice(0, i) + number.charAt(i + 1) + number.charAt(i) + number.slice(i + 2);
/** The number with two neighbours swapped, where that makes it right. */
function rightSwapAt(number: string, i: number): string | null {
  const swapped = swappedAt(number, i);
  return isRightPostal(swapped) ? swapped : null;
}
