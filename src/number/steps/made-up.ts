/** N12: digits that nobody issued. */
import { text } from '../../model/text.ts';
import { finding, type Step } from '../finding.ts';
import { candidatesOf, isDigits } from '../matching.ts';
import { parseS10 } from '../s10.ts';

/** Fewer digits in a row are nothing special. */
const MIN_DIGITS = 6;
/** Among digits alone, so many that count are enough, wherever they begin. */
const LONG_COUNT = 8;
/** From one digit to the next, as on a keyboard: 0 follows 9. */
const UP = 1;
const DOWN = 9;
const SAME = 0;

export const judgeMadeUp: Step = ({ normalized, matches }) => {
  if (!isMadeUp(normalized) || matches.some(({ confidence, checkDigit }) => checkDigit && confidence !== 'guess')) return null;
  // A right postal number was recognized before.
  const isBrokenPostal = parseS10(normalized) !== null;
  return finding({
    family: 'placeholder',
    confidence: 'likely',
    candidates: candidatesOf(matches),
    rules: isBrokenPostal ? ['N12', 'N13'] : ['N12'],
    warnings: ['N12'],
    why: [text('number.why.countingDigits')],
  });
};

function isMadeUp(normalized: string): boolean {
  const digits = longestDigits(normalized);
  const count = Math.max(longestRun(digits, UP), longestRun(digits, DOWN));
  if (isDigits(normalized) && count >= LONG_COUNT) return true;
  return digits.length >= MIN_DIGITS && (count === digits.length || longestRun(digits, SAME) === digits.length);
}

const longestDigits = (normalized: string): string =>
  (normalized.match(/\d+/g) ?? []).reduce((longest, digits) => (digits.length > longest.length ? digits : longest), '');

function longestRun(digits: string, step: number): number {
  let longest = 0;
  let run = 0;
  for (let i = 0; i < digits.length; i++) {
    run = i > 0 && Number(digits[i]) === (Number(digits[i - 1]) + step) % 10 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
