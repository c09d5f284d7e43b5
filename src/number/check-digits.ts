/** Check digits of carriers. Each takes a normalized number that fits its form, and says whether the last character is right. */

/** Sum of digit times weight, from the left; a letter counts as 0. */
function weigh(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += (Number(digits[i]) || 0) * (weights[i % weights.length] ?? 0);
  return sum;
}
const payload = (number: string): string => number.slice(0, -1);
const last = (number: string): number => Number(number.at(-1));
const reverse = (digits: string): string => [...digits].reverse().join('');
/** What is missing to the next ten. */
const toTen = (sum: number): number => (10 - (sum % 10)) % 10;

/** GS1 mod 10: from the right the digits weigh 3, 1, 3, ... */
export const isGs1 = (number: string): boolean => toTen(weigh(reverse(payload(number)), [3, 1])) === last(number);

/** The number without its last digit, modulo 7. DHL Express, Japan's carriers, Blue Dart. */
export const isMod7 = (number: string): boolean => Number(payload(number)) % 7 === last(number);

/** GLS: as GS1, with one added. */
export const isGls = (number: string): boolean => toTen(weigh(reverse(payload(number)), [3, 1]) + 1) === last(number);

/** USPS. A label of 20 digits may leave out its application identifier, 91, which counts all the same. */
export const isUsps = (number: string): boolean => {
  const label = number.replace(/^420\d{5}(?:\d{4})?(?=9[1-5]\d{20}(?:\d{4})?$)/, '');
  return isGs1(label) || (label.length === 20 && isGs1(`91${label}`));
};

/** UPS: letters count as A=2, B=3, ... modulo 10; every second character weighs double. */
export function isUps(number: string): boolean {
  const digits = [...number.slice(2, -1)].map((c) => (c >= 'A' ? (c.charCodeAt(0) - 3) % 10 : c)).join('');
  return toTen(weigh(digits, [1, 2])) === last(number);
}
/** A letter and ten digits. */
export const isUpsWaybill = (number: string): boolean => toTen(weigh(number.slice(1, -1), [1, 2])) === last(number);

/** OnTrac: its letter C counts as 4, D as 5. */
export const isOnTrac = (number: string): boolean =>
  toTen(weigh((number.startsWith('C') ? '4' : '5') + number.slice(1, -1), [1, 2])) === last(number);

const isFedExSum = (digits: string, weights: readonly number[]): boolean => (weigh(payload(digits), weights) % 11) % 10 === last(digits);
/** FedEx Express, 12 digits. */
export const isFedEx = (number: string): boolean => isFedExSum(number, [3, 1, 7]);
/** The parcel's own 14 digits end the 34 of the bar code. */
export const isFedEx34 = (number: string): boolean => isFedExSum(number.slice(-14), [1, 7, 3]);
/** Digits 17 to 28 of the 32 are the parcel's own. */
export const isFedEx32 = (number: string): boolean => isFedExSum(number.slice(16, 28), [3, 1, 7]);
/** FedEx Ground: the last 15 digits are the parcel's own. */
export const isFedExGround = (number: string): boolean => isGs1(number.slice(-15));

/** SF Express: three digits of the area stand outside; from the right the others weigh 1, 3, 5, ...; both digits of each product count. */
export function isSf(number: string): boolean {
  const serial = reverse(payload(number.replace(/^SF/, '').slice(3)));
  let sum = 0;
  for (let i = 0; i < serial.length; i++) {
    const product = Number(serial[i]) * (2 * i + 1);
    sum += Math.floor(product / 10) + (product % 10);
  }
  return toTen(sum) === last(number);
}

/** Russian Post, domestic: from the left the digits weigh 3, 1, 3, ... */
export const isRussianPost = (number: string): boolean => toTen(weigh(payload(number), [3, 1])) === last(number);

const DPD_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** DPD: ISO 7064, mod 37,36. */
export function isDpd(number: string): boolean {
  let rest = 36;
  for (const character of payload(number)) {
    rest = (rest + DPD_ALPHABET.indexOf(character)) % 36 || 36;
    rest = (rest * 2) % 37;
  }
  return DPD_ALPHABET[(37 - rest) % 36] === number.at(-1);
}

const SPANISH_TAX_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
/** Correos of Spain: the sum of the character codes picks a letter. Seen to hold for public numbers; Correos itself publishes no rule. */
export function isCorreos(number: string): boolean {
  const sum = [...payload(number)].reduce((total, character) => total + character.charCodeAt(0), 0);
  return SPANISH_TAX_LETTERS[sum % SPANISH_TAX_LETTERS.length] === number.at(-1);
}
