/** Check digits of carriers. Each takes a normalized number that fits its form, and says whether the last character is right. */

const lastDigit = (number: string): number => Number(number.at(-1));
/** What is missing to the next ten. */
const toTen = (sum: number): number => (10 - (sum % 10)) % 10;
/** The ones and the tens of a product, added. */
const bothDigits = (product: number): number => product - 9 * Math.floor(product / 10);
/** Digits as they are, then A=10, B=11, ... */
const worthOf = (character: string): number => Number.parseInt(character, 36);
/** Without the check digit. */
const valuesOf = (number: string, start = 0): number[] => [...number.slice(start, -1)].map(worthOf);
/** The rightmost first. */
const fromRight = (number: string, start = 0): number[] => valuesOf(number, start).reverse();
/** Each value times its weight; the weights begin anew where they end. */
const products = (values: readonly number[], ...weights: number[]): number[] => values.map((value, i) => value * (weights[i % weights.length] ?? 0));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** @param before what digits that are not in the number add to the sum */
const isGs1From = (number: string, start: number, before = 0): boolean =>
  toTen(sum(products(fromRight(number, start), 3, 1)) + before) === lastDigit(number);

/** GS1 mod 10: from the right the digits weigh 3, 1, 3, ... */
export const isGs1 = (number: string): boolean => isGs1From(number, 0);
/** FedEx Ground: the last 15 digits are the parcel's own. */
export const isFedExGround = (number: string): boolean => isGs1From(number, number.length - 15);
/** FedEx SmartPost, 20 digits: its application identifier, 92, is left out and counts all the same. */
export const isFedExSmartPost = (number: string): boolean => isGs1From(number, 0, 9 * 3 + 2);
/** GLS: as GS1, with one added. */
export const isGls = (number: string): boolean => isGs1From(number, 0, 1);
/** Russian Post, domestic, 14 digits: from the left they weigh 3, 1, 3, ..., which is GS1. */
export const isRussianPost = isGs1;

/** A USPS label begins with 91 to 95, and has 22 digits at least. */
const isUspsLabelAt = (number: string, at: number): boolean => /^9[1-5]\d{20}/.test(number.slice(at)) && isGs1From(number, at);
/** USPS. A label of 20 digits may leave out its application identifier, 91, which counts all the same. */
export function isUsps(number: string): boolean {
  // Before it may stand 420 and the place that the parcel goes to, in five digits or nine.
  if (number.startsWith('420')) return isUspsLabelAt(number, 8) || isUspsLabelAt(number, 12);
  return isGs1(number) || (number.length === 20 && isGs1From(number, 0, 9 * 3 + 1));
}

/** Luhn: from the right every second digit is doubled, and both digits of the double count. Purolator, Old Dominion. */
export const isLuhn = (number: string): boolean => toTen(sum(products(fromRight(number), 2, 1).map(bothDigits))) === lastDigit(number);
/** SF Express: three digits of the area stand outside; from the right the others weigh 1, 3, 5, ...; both digits of each product count. */
export const isSf = (number: string): boolean =>
  toTen(sum(fromRight(number, number.startsWith('SF') ? 5 : 3).map((value, i) => bothDigits(value * (2 * i + 1))))) === lastDigit(number);
/** The number without its last digit, modulo 7. DHL Express, Japan's carriers, Blue Dart. */
export const isMod7 = (number: string): boolean => Number(number.slice(0, -1)) % 7 === lastDigit(number);

/** The characters from start up to the last weigh 1, 2, 1, ...; letters count as A=2, B=3, ... modulo 10. */
const isOneTwo = (number: string, start: number): boolean =>
  toTen(
    sum(
      products(
        valuesOf(number, start).map((value) => (value > 9 ? (value - 8) % 10 : value)),
        1,
        2,
      ),
    ),
  ) === lastDigit(number);
/** UPS, after 1Z. */
export const isUps = (number: string): boolean => isOneTwo(number, 2);
/** A letter and ten digits. */
export const isUpsWaybill = (number: string): boolean => isOneTwo(number, 1);
/** OnTrac: its letter counts in full, C as 4, D as 5, and the digits after it weigh 2, 1, 2, ... */
export const isOnTrac = (number: string): boolean => isOneTwo(number, 0);

/** The digits from start up to end weigh as the three given, again and again; the last of them is the check digit. */
const isFedExSum = (number: string, start: number, end: number, ...weights: number[]): boolean =>
  (sum(products(valuesOf(number.slice(start, end)), ...weights)) % 11) % 10 === Number(number[end - 1]);
/** FedEx Express, 12 digits. */
export const isFedEx = (number: string): boolean => isFedExSum(number, 0, 12, 3, 1, 7);
/** Digits 17 to 28 of the 32 are the parcel's own. */
export const isFedEx32 = (number: string): boolean => isFedExSum(number, 16, 28, 3, 1, 7);
/** The parcel's own 14 digits end the 34 of the bar code. */
export const isFedEx34 = (number: string): boolean => isFedExSum(number, 20, 34, 1, 7, 3);

/** DPD: ISO 7064, mod 37,36. */
export function isDpd(number: string): boolean {
  const rest = valuesOf(number).reduce((carried, value) => (((carried + value) % 36 || 36) * 2) % 37, 36);
  return (37 - rest) % 36 === worthOf(number.at(-1) ?? '');
}

const SPANISH_TAX_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** Correos of Spain: the sum of the character codes picks a letter. Seen to hold for public numbers; Correos itself publishes no rule. */
export const isCorreos = (number: string): boolean =>
  SPANISH_TAX_LETTERS[sum([...number.slice(0, -1)].map((character) => character.charCodeAt(0))) % SPANISH_TAX_LETTERS.length] === number.at(-1);
