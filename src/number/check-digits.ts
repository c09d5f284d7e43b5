/** Check digits of carriers. Each takes a normalized number that fits its form, and says whether the last character is right. */
import { digitAt, isDigitCode, ZERO } from './characters.ts';

const LETTER_A = 65;
const lastDigit = (number: string): number => digitAt(number, number.length - 1);
/** What is missing to the next ten. */
const toTen = (sum: number): number => (10 - (sum % 10)) % 10;
/** The ones and the tens of a product, added. Without a branch, which nothing would foretell. */
const bothDigits = (product: number): number => product - 9 * Math.trunc(product / 10);

/** Digits from start up to end (exclusive) weigh 3, 1, 3, ... from the right. */
function gs1Sum(number: string, start: number, end: number): number {
  let threefold = 0;
  let onefold = 0;
  for (let i = end - 1; i >= start; i -= 2) threefold += digitAt(number, i);
  for (let i = end - 2; i >= start; i -= 2) onefold += digitAt(number, i);
  return 3 * threefold + onefold;
}
/** @param before what digits that are not in the number add to the sum */
const isGs1From = (number: string, start: number, before = 0): boolean =>
  toTen(gs1Sum(number, start, number.length - 1) + before) === lastDigit(number);

/** GS1 mod 10: from the right the digits weigh 3, 1, 3, ... */
export const isGs1 = (number: string): boolean => isGs1From(number, 0);
/** FedEx Ground: the last 15 digits are the parcel's own. */
export const isFedExGround = (number: string): boolean => isGs1From(number, number.length - 15);
/** FedEx SmartPost, 20 digits: its application identifier, 92, is left out and counts all the same. */
export const isFedExSmartPost = (number: string): boolean => isGs1From(number, 0, 9 * 3 + 2);
/** GLS: as GS1, with one added. */
export const isGls = (number: string): boolean => isGs1From(number, 0, 1);

/** A USPS label begins with 91 to 95, and has 22 digits at least. */
const isUspsLabelAt = (number: string, at: number): boolean => /^9[1-5]\d{20}/.test(number.slice(at)) && isGs1From(number, at);
/** USPS. A label of 20 digits may leave out its application identifier, 91, which counts all the same. */
export function isUsps(number: string): boolean {
  // Before it may stand 420 and the place that the parcel goes to, in five digits or nine.
  if (number.startsWith('420')) return isUspsLabelAt(number, 8) || isUspsLabelAt(number, 12);
  return isGs1(number) || (number.length === 20 && isGs1From(number, 0, 9 * 3 + 1));
}

/** Luhn: from the right every second digit is doubled, and both digits of the double count. Purolator, Old Dominion. */
export function isLuhn(number: string): boolean {
  let sum = 0;
  for (let i = number.length - 2, weight = 2; i >= 0; i--, weight = 3 - weight) {
    sum += bothDigits(digitAt(number, i) * weight);
  }
  return toTen(sum) === lastDigit(number);
}

/** The number without its last digit, modulo 7. DHL Express, Japan's carriers, Blue Dart. */
export function isMod7(number: string): boolean {
  let rest = 0;
  for (let i = 0; i < number.length - 1; i++) {
    rest = rest * 10 + digitAt(number, i);
    // Not at each digit, for a division takes long.
    if (rest >= 100_000_000) rest %= 7;
  }
  return rest % 7 === lastDigit(number);
}

/** The characters from start up to the last weigh 1, 2, 1, ...; letters count as A=2, B=3, ... modulo 10. */
function isOneTwo(number: string, start: number): boolean {
  let sum = 0;
  for (let i = start; i < number.length - 1; i++) {
    const code = number.charCodeAt(i);
    sum += (isDigitCode(code) ? digitAt(number, i) : (code - LETTER_A + 2) % 10) * (1 + ((i - start) % 2));
  }
  return toTen(sum) === lastDigit(number);
}
/** UPS, after 1Z. */
export const isUps = (number: string): boolean => isOneTwo(number, 2);
/** A letter and ten digits. */
export const isUpsWaybill = (number: string): boolean => isOneTwo(number, 1);
/** OnTrac: its letter counts in full, C as 4, D as 5, and the digits after it weigh 2, 1, 2, ... */
export const isOnTrac = (number: string): boolean => isOneTwo(number, 0);

/** The digits from start up to end weigh as the three given, again and again; the last of them is the check digit. */
function isFedExSum(number: string, start: number, end: number, weights: readonly [number, number, number]): boolean {
  let sum = 0;
  for (let i = start; i < end - 1; i++) sum += digitAt(number, i) * (weights[(i - start) % 3] ?? 0);
  return (sum % 11) % 10 === digitAt(number, end - 1);
}
const EXPRESS = [3, 1, 7] as const;
const BAR_CODE = [1, 7, 3] as const;
/** FedEx Express, 12 digits. */
export const isFedEx = (number: string): boolean => isFedExSum(number, 0, 12, EXPRESS);
/** Digits 17 to 28 of the 32 are the parcel's own. */
export const isFedEx32 = (number: string): boolean => isFedExSum(number, 16, 28, EXPRESS);
/** The parcel's own 14 digits end the 34 of the bar code. */
export const isFedEx34 = (number: string): boolean => isFedExSum(number, 20, 34, BAR_CODE);

/** SF Express: three digits of the area stand outside; from the right the others weigh 1, 3, 5, ...; both digits of each product count. */
export function isSf(number: string): boolean {
  const start = number.startsWith('SF') ? 5 : 3;
  let sum = 0;
  for (let i = number.length - 2, weight = 1; i >= start; i--, weight += 2) {
    sum += bothDigits(digitAt(number, i) * weight);
  }
  return toTen(sum) === lastDigit(number);
}

/** Russian Post, domestic, 14 digits: from the left they weigh 3, 1, 3, ..., which is GS1. */
export const isRussianPost = isGs1;

/** From 0 to 35: digits as they are, then A=10, B=11, ... */
function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isDigitCode(code) ? code - ZERO : code - LETTER_A + 10;
}
/** DPD: ISO 7064, mod 37,36. */
export function isDpd(number: string): boolean {
  let rest = 36;
  for (let i = 0; i < number.length - 1; i++) rest = (((rest + valueAt(number, i)) % 36 || 36) * 2) % 37;
  return (37 - rest) % 36 === valueAt(number, number.length - 1);
}

const SPANISH_TAX_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** Correos of Spain: the sum of the character codes picks a letter. Seen to hold for public numbers; Correos itself publishes no rule. */
export function isCorreos(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length - 1; i++) sum += number.charCodeAt(i);
  return SPANISH_TAX_LETTERS[sum % SPANISH_TAX_LETTERS.length] === number.at(-1);
}
