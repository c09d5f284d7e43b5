/** Characters typed for others that look the same. What comes of it is only ever proposed. */
import { isKnown } from './matching.ts';

const CYRILLIC = 'АВСЕНКМОРТХ';
const LATIN = 'ABCEHKMOPTX';
/** No known form begins with more letters, or ends with more. */
const MOST_LETTERS = { first: 6, last: 3 };

/** @returns the known number that it would be with Latin letters for Cyrillic ones, and with digits for letters too; or null */
export function proposeInLatin(normalized: string): string | null {
  const latin = normalized.replace(/[А-Я]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
  return isKnown(latin) ? latin : proposeInDigits(latin);
}

/** @returns the known number that it would be with 0 and 1 for O and I where only digits may stand, or null */
export function proposeInDigits(latin: string): string | null {
  if (!/[OI]/.test(latin)) return null;
  const digits = latin.replaceAll('O', '0').replaceAll('I', '1');
  const tried = new Set([latin]);
  const mostFirst = Math.min(MOST_LETTERS.first, latin.search(/\d/));
  for (let first = 0; first <= mostFirst; first++) {
    for (let last = 0; last <= MOST_LETTERS.last; last++) {
      const end = latin.length - last;
      const attempt = latin.slice(0, first) + digits.slice(first, end) + latin.slice(end);
      if (tried.has(attempt)) continue;
      tried.add(attempt);
      if (isKnown(attempt)) return attempt;
    }
  }
  return null;
}
