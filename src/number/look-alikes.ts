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
  const [begins = ''] = BEGINNING.exec(latin) ?? [];
  const [ends = ''] = END.exec(latin) ?? [];
  const tried = new Set([normalized, latin]);
  for (let first = 0; first <= begins.length; first++) {
    for (let last = 0; last <= ends.length; last++) {
      const attempt = withDigits(latin, first, latin.length - last);
      if (!tried.has(attempt) && isKnown(attempt)) return attempt;
      tried.add(attempt);
    }
  }
  return null;
}

const withDigits = (latin: string, start: number, end: number): string =>
  latin.slice(0, start) + latin.slice(start, end).replaceAll('O', '0').replaceAll('I', '1') + latin.slice(end);
