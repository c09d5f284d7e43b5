/** Characters typed for others that look the same. What comes of it is only ever proposed. */
import { isKnown } from './read-numbers.ts';

const CYRILLIC = 'АВСЕНКМОРТХ';
const LATIN = 'ABCEHKMOPTX';
/** No known form begins with more letters, or ends with more. */
const MOST_FIRST = 6;
const LAST_LETTERS = /[A-Z]{0,3}$/;

/** @returns the known number that it would be with Latin letters for Cyrillic ones, and with digits for letters too; or null */
export function proposeInLatin(normalized: string): string | null {
  const latin = normalized.replace(/[А-Я]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
  return isKnown(latin) ? latin : proposeInDigits(latin);
}

/** @returns the known number that it would be with 0 and 1 for O and I where only digits may stand, or null */
export function proposeInDigits(latin: string): string | null {
  if (nextLookAlike(latin, 0) === NONE) return null;
  const digits = latin.replaceAll('O', '0').replaceAll('I', '1');
  const mostFirst = Math.min(MOST_FIRST, latin.search(/\d/));
  const leastEnd = latin.search(LAST_LETTERS);
  for (let first = 0; first <= mostFirst; first++) {
    const next = nextLookAlike(latin, first);
    if (next === NONE) return null;
    for (let end = latin.length; end > next && end >= leastEnd; end--) {
      const attempt = latin.slice(0, first) + digits.slice(first, end) + latin.slice(end);
      if (isKnown(attempt)) return attempt;
    }
  }
  return null;
}

const NONE = -1;
function nextLookAlike(text: string, from: number): number {
  const [o, i] = [text.indexOf('O', from), text.indexOf('I', from)];
  return o === NONE || i === NONE ? Math.max(o, i) : Math.min(o, i);
}
