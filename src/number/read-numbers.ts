/** The numbers in a text that a page shows or a person pastes: one in any spelling, one among words, or several. */
import { isDate, withoutDates } from './dates.ts';
import { withoutLinks } from './links-in-text.ts';
import { isKnown } from './matching.ts';
import { isDigits, isPlain, partsOf, piecesOf, plain, strip } from './normalize.ts';
import { isRightPostal, isS10 } from './s10.ts';
import { orderNumberLikeness } from './steps/order-number.ts';
import { shopOf } from './steps/other-shop.ts';

/** A part with as many characters is a number of its own; printed groups are shorter. */
const MIN_NUMBER = 8;
const MIN_DIGITS = 5;
const WORD = /^(?:\P{Nd}{3,}|\p{sc=Han}+)$/u;
/** Printed groups, each too short for a number of its own, and none of them a word: most of what is not plain. */
const GROUPS = /^(?!.*[A-Z]{3})[A-Z\d]{1,7}(?:[ .-][A-Z\d]{1,7})+$/;

/** An agency and its number, as NACEX prints them. */
const AGENCY = /^\d{4}\/\d{8}$/;

/** @returns normalized, in the text's order, each once; a text without any comes back as one, so that it can be said why it is none; none for blanks */
export function readNumbers(input: string): string[] {
  if (isDate(input.trim())) return [input.trim()];
  const text = withoutDates(withoutLinks(input)).trim() || input;
  if (AGENCY.test(text)) return [text.replace('/', '')];
  if (GROUPS.test(text)) return [text.replace(/[ .-]/g, '')];
  const legible = plain(text);
  const whole = strip(legible);
  if (whole === '') return [];
  if (isS10(whole) || isKnown(whole)) return [whole];
  const numbers = runsOf(partsOf(legible)).flatMap(numbersOf);
  if (numbers.length > 0) return once(numbers);
  const known = piecesOf(legible).filter((piece) => isS10(piece) || isKnown(piece));
  return known.length > 0 ? once(known) : [whole];
}

const once = (numbers: readonly string[]): string[] => [...new Set(numbers)];

/** What stands between words. */
function runsOf(parts: readonly string[]): string[][] {
  let run: string[] = [];
  const runs = [run];
  for (const part of parts) {
    if (WORD.test(part)) {
      run = [];
      runs.push(run);
    } else run.push(strip(part));
  }
  return runs;
}

/** Several long parts are several numbers; else the parts are one number's groups, unless the long one is a number without the others. */
function numbersOf(run: readonly string[]): string[] {
  const joined = run.join('');
  const long = run.filter((part) => part.length >= MIN_NUMBER && digitsIn(part) >= MIN_DIGITS);
  if (long.length > 1 && !isKnown(joined)) return long;
  const [only] = long;
  if (only && (isKnown(only) || isLikeOrderNumber(only))) return [only];
  return digitsIn(joined) >= MIN_DIGITS && isPlain(joined) ? [joined] : [];
}

const isLikeOrderNumber = (text: string): boolean => isDigits(text) && orderNumberLikeness(text) === 'guess';
const digitsIn = (text: string): number => text.replace(/\D/g, '').length;

/** The best first, the text's order among equals: a right postal number, a carrier's form, letters and digits, digits, an order number. */
export const bestFirst = (numbers: readonly string[], orderId?: string): string[] =>
  numbers.toSorted((a, b) => rankOf(a, orderId) - rankOf(b, orderId));

function rankOf(number: string, orderId?: string): number {
  if (number === orderId || shopOf(number) !== null) return 5;
  if (isRightPostal(number)) return 0;
  if (isKnown(number)) return 1;
  if (isLikeOrderNumber(number)) return 4;
  return isDigits(number) ? 3 : 2;
}
