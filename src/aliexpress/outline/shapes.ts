/** Shapes: what kind of characters stand where in a text, and none of the characters themselves. Lengths are cut, so that they tell no word. */

const LONGEST = { letters: 4, digits: 8, words: 12 } as const;
/** Long enough for an order's id, by which readers know one. */
const ID_DIGITS = { from: 14, shown: 16 } as const;
/** Readers go by these in dates, amounts and labels. */
const KEPT = '.,:/-()%|#';
const CURRENCY = /\p{Sc}/u;
/** What stands for any other sign, a picture among them. */
const SIGN = '·';

/** `Jul 15, 2026` becomes `Aaa 99, 9999`, `US $12.30` becomes `AA $99.99`; letters of other scripts than Latin become `x`. */
export function shapeOf(text: string): string {
  const runs = text.match(/[\p{L}\p{M}]+|\p{N}+|\s+|[^\p{L}\p{M}\p{N}\s]+/gu) ?? [];
  const words = runs.map(shapeOfRun).join('').trim().split(' ');
  return words.length > LONGEST.words ? `${words.slice(0, LONGEST.words).join(' ')} ${SIGN}` : words.join(' ');
}

function shapeOfRun(run: string): string {
  if (/^\s/.test(run)) return ' ';
  if (/^\p{N}/u.test(run)) return shapeOfDigits(run);
  if (/^[\p{L}\p{M}]/u.test(run)) return [...run].map(shapeOfLetter).join('').slice(0, LONGEST.letters);
  return [...run]
    .map(shapeOfSign)
    .join('')
    .replace(/(.)\1+/g, '$1');
}

function shapeOfLetter(letter: string): string {
  if (!/[\p{Script=Latin}]/u.test(letter)) return 'x';
  return /\p{Lu}/u.test(letter) ? 'A' : 'a';
}

const shapeOfSign = (sign: string): string => (KEPT.includes(sign) ? sign : CURRENCY.test(sign) ? '$' : SIGN);

const shapeOfDigits = ({ length }: string): string => nines(length, length > 4 ? LONGEST.digits : length);

const nines = (length: number, shown: number): string => '9'.repeat(length >= ID_DIGITS.from ? ID_DIGITS.shown : shown);

/** A name that a program gave: of a class, a mark, a key. What in it may be an id is masked: longer runs of digits, and digits amid letters. */
export const maskName = (name: string): string =>
  name.replace(/[A-Za-z\d]+/g, (part, at: number) => (isPlain(part, name.slice(0, at)) ? part : maskPart(part)));

/** `v2`, `col12`, `h5Page`; and the mark that a build tool gives a class, which is the same for everybody: `--X0fPzen`, `__1tjf5`. */
const isPlain = (part: string, before: string): boolean =>
  /^([A-Za-z]*\d{0,2}|[A-Za-z]+\d{1,2}([A-Z][a-z]+)+)$/.test(part) || (/(--|__)$/.test(before) && /^(?=.*[A-Za-z])[A-Za-z\d]{5,7}$/.test(part));

function maskPart(part: string): string {
  if (/^\d+$/.test(part)) return nines(part.length, 3);
  return part.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d+/g, shapeOfDigits);
}

/** True for a name that a program can have given; false for words. */
export const isName = (text: string): boolean => /^[A-Za-z_-][\w:.-]{0,79}$/.test(text);
