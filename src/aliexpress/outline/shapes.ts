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
  if (/^\p{N}/u.test(run)) return nines(run.length, run.length > 4 ? LONGEST.digits : run.length);
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

const nines = (length: number, shown: number): string => '9'.repeat(length >= ID_DIGITS.from ? ID_DIGITS.shown : shown);

/** A name that a program gave: of a class, a mark, a key. Only its longer runs of digits can tell of somebody: they may be an id. */
export const maskName = (name: string): string => name.replace(/\d{3,}/g, (digits) => nines(digits.length, 3));

/** True for a name that a program can have given; false for words. */
export const isName = (text: string): boolean => /^[A-Za-z_-][\w:.-]{0,79}$/.test(text);
