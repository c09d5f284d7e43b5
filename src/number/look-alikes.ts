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
  if (!hasLookAlike(latin)) return null;
  const digits = latin.replaceAll('O', '0').replaceAll('I', '1');
  const mostFirst = Math.min(MOST_FIRST, latin.search(/\d/));
  const leastEnd = latin.search(LAST_LETTERS);
  // Only where a look-alike stays a letter does it matter where the letters end and begin.
  for (let first = 0; first <= mostFirst; first++) {
    if (first > 0 && !isLookAlike(latin, first - 1)) continue;
    for (let end = latin.length; end >= leastEnd; end--) {
      if (end < latin.length && !isLookAlike(latin, end)) continue;
      const attempt = latin.slice(0, first) + digits.slice(first, end) + latin.slice(end);
      if (attempt !== latin && isKnown(attempt)) return attempt;
    }
  }
  return null;
}

const LETTER_O = 79;
const LETTER_I = 73;
function isLookAlike(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LETTER_O || code === LETTER_I;
}
function hasLookAlike(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isLookAlike(text, i)) return true;
  return false;
}
