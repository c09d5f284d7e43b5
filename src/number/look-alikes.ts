/** Characters typed for others that look the same. What comes of it is only ever proposed. */
import { isKnown } from './read-numbers.ts';

const CYRILLIC = 'АВСЕНКМОРТХ';
const LATIN = 'ABCEHKMOPTX';
/** No known form begins with more letters, or ends with more. */
const BEGINNING = /^[A-Z]{0,6}/;
const END = /[A-Z]{0,3}$/;

/** @returns the known number that it would be with Latin letters for Cyrillic ones, and 0 and 1 for O and I where only digits may stand; or null */
export function proposeFor(normalized: string): string | null {
  const latin = normalized.replace(/[А-Я]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
  if (latin !== normalized && isKnown(latin)) return latin;
  if (!/[OI]/.test(latin) || !/\d/.test(latin)) return null;
  const digits = latin.replaceAll('O', '0').replaceAll('I', '1');
  const [begins = ''] = BEGINNING.exec(latin) ?? [];
  const [ends = ''] = END.exec(latin) ?? [];
  for (let first = 0; first <= begins.length; first++) {
    // To leave a letter that no digit looks like changes nothing.
    if (first > 0 && latin[first - 1] === digits[first - 1]) continue;
    for (let end = latin.length; end >= latin.length - ends.length; end--) {
      if (latin[end] === digits[end] && end < latin.length) continue;
      const attempt = latin.slice(0, first) + digits.slice(first, end) + latin.slice(end);
      if (attempt !== latin && isKnown(attempt)) return attempt;
    }
  }
  return null;
}
