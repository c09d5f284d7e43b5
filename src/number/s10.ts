/** UPU S10: the form of international postal numbers, and of others that borrow it. Source: UPU S10-12. */
import { COUNTRIES } from './countries.ts';

const FORM = /^[A-Z]{2}\d{9}[A-Z]{2}$/;
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** Two letters, nine digits, two letters. */
export const isS10 = (normalized: string): boolean => FORM.test(normalized);
/** The two letters of the service. */
export const indicatorOf = (s10: string): string => s10.slice(0, 2);
/** The two letters at the end: the country of the post that issued the number, where it is a country. */
export const suffixOf = (s10: string): string => s10.slice(-2);

/** The check digit that eight digits call for. */
export function s10CheckDigit(serial: string): string {
  const digit = 11 - (WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(serial[i]), 0) % 11);
  return String(digit === 10 ? 0 : digit === 11 ? 5 : digit);
}
/** For a number of S10's form. */
export const hasRightCheckDigit = (s10: string): boolean => s10CheckDigit(s10.slice(2, 10)) === s10[10];
/** A postal number with nothing wrong about it. */
export const isRightPostal = (number: string): boolean => isS10(number) && COUNTRIES.has(suffixOf(number)) && hasRightCheckDigit(number);
