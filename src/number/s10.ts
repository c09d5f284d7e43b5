/** UPU S10: the form of international postal numbers, and of others that borrow it. Source: UPU S10-12. */
import { digitAt, type Shape, shapeOf } from './characters.ts';

export const LENGTH = 13;
/** Where the check digit stands, after two letters and the eight digits of the serial number. */
export const CHECK_PLACE = 10;
const SERIAL_PLACE = 2;
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];
/** Where its digits stand, as a shape tells. */
const DIGITS = 0b0011111111100;

/** Two letters, nine digits, two letters. */
export const isS10 = (normalized: string, { isPlain, digits }: Shape = shapeOf(normalized)): boolean =>
  isPlain && digits === DIGITS && normalized.length === LENGTH;

/** The two letters of the service. */
export const indicatorOf = (s10: string): string => s10.slice(0, SERIAL_PLACE);
/** The two letters at the end: the country of the post that issued the number, where it is a country. */
export const suffixOf = (s10: string): string => s10.slice(-2);

/** What a digit of the serial number counts, by its place in the whole number. */
export const weightOf = (place: number): number => WEIGHTS[place - SERIAL_PLACE] ?? 0;

/** Of the eight digits from a place on. */
export function weightedSum(text: string, start: number): number {
  return (
    8 * digitAt(text, start) +
    6 * digitAt(text, start + 1) +
    4 * digitAt(text, start + 2) +
    2 * digitAt(text, start + 3) +
    3 * digitAt(text, start + 4) +
    5 * digitAt(text, start + 5) +
    9 * digitAt(text, start + 6) +
    7 * digitAt(text, start + 7)
  );
}

export function checkDigitOf(sum: number): number {
  const digit = 11 - (sum % 11);
  return digit === 10 ? 0 : digit === 11 ? 5 : digit;
}

/** The check digit that eight digits call for. */
export const s10CheckDigit = (serial: string): string => String(checkDigitOf(weightedSum(serial, 0)));

/** For a number of S10's form. */
export const hasRightCheckDigit = (s10: string): boolean => checkDigitOf(weightedSum(s10, SERIAL_PLACE)) === digitAt(s10, CHECK_PLACE);
