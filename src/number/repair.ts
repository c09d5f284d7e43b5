/** The slip of a finger behind a broken postal number (N13), where only one slip can have made it. */
import { digitAt, isDigitCode, isLetterCode } from './characters.ts';
import { COUNTRIES } from './countries.ts';
import { CHECK_PLACE, checkDigitOf, hasRightCheckDigit, isS10, LENGTH, suffixOf, weightedSum, weightOf } from './s10.ts';

export interface Repair {
  by: 'change' | 'swap';
  /** The number as it should be then. */
  number: string;
}
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const FIRST_DIGIT_PLACE = 2;
const PLACES = Array.from({ length: LENGTH }, (_, place) => place);
const COUNTRY_PLACE = CHECK_PLACE + 1;

/** A postal number with nothing wrong about it. */
export const isRightPostal = (number: string): boolean => isS10(number) && hasRightCheckDigit(number) && COUNTRIES.has(suffixOf(number));

/** @returns the one changed character that makes the number right, or failing that the one swap of neighbours; null where none does, or several */
export function repair(normalized: string): Repair | null {
  if (normalized.length !== LENGTH) return null;
  const strays = PLACES.filter((place) => isStray(normalized, place));
  const changed = onlyOne(changes(normalized, strays));
  if (changed !== null) return { by: 'change', number: changed };
  const swapped = onlyOne(swaps(normalized, strays));
  return swapped === null ? null : { by: 'swap', number: swapped };
}

const isDigitPlace = (place: number): boolean => place >= FIRST_DIGIT_PLACE && place <= CHECK_PLACE;
/** A letter where a digit belongs, or the other way round. */
const isStray = (number: string, place: number): boolean => !(isDigitPlace(place) ? isDigitCode : isLetterCode)(number.charCodeAt(place));

function onlyOne(attempts: Iterable<string>): string | null {
  let only: string | null = null;
  for (const attempt of attempts) {
    if (only !== null && attempt !== only) return null;
    only = attempt;
  }
  return only;
}

const withCharacter = (number: string, place: number, character: string | number): string =>
  number.slice(0, place) + character + number.slice(place + 1);

function* changes(number: string, strays: readonly number[]): Iterable<string> {
  const [stray] = strays;
  if (strays.length > 1) return;
  if (!COUNTRIES.has(suffixOf(number))) {
    for (const place of [COUNTRY_PLACE, COUNTRY_PLACE + 1]) {
      for (const letter of LETTERS) {
        const attempt = withCharacter(number, place, letter);
        if (isRightPostal(attempt)) yield attempt;
      }
    }
    return;
  }
  // A letter of the service could be any, so none is tried.
  const sum = weightedSum(number, FIRST_DIGIT_PLACE);
  for (let place = FIRST_DIGIT_PLACE; place <= CHECK_PLACE; place++) {
    if (stray !== undefined && stray !== place) continue;
    const others = sum - weightOf(place) * digitAt(number, place);
    for (let digit = 0; digit <= 9; digit++) {
      const checkDigit = place === CHECK_PLACE ? digit : digitAt(number, CHECK_PLACE);
      if (checkDigitOf(others + weightOf(place) * digit) === checkDigit) yield withCharacter(number, place, digit);
    }
  }
}

function* swaps(number: string, strays: readonly number[]): Iterable<string> {
  for (let i = 0; i < LENGTH - 1; i++) {
    if (!canMend(number, strays, i)) continue;
    const attempt = number.slice(0, i) + number.charAt(i + 1) + number.charAt(i) + number.slice(i + 2);
    if (isRightPostal(attempt)) yield attempt;
  }
}

/** False where the swap of a place and the next cannot help: all strays must take part; without any, two digits must make the check digit right. */
function canMend(number: string, strays: readonly number[], i: number): boolean {
  if (strays.length > 0) return strays.every((place) => place === i || place === i + 1);
  if (!isDigitPlace(i) || !isDigitPlace(i + 1)) return i === COUNTRY_PLACE;
  const sum = weightedSum(number, FIRST_DIGIT_PLACE) + (weightOf(i) - weightOf(i + 1)) * (digitAt(number, i + 1) - digitAt(number, i));
  return checkDigitOf(sum) === digitAt(number, i + 1 === CHECK_PLACE ? i : CHECK_PLACE);
}
