/** N12: digits that nobody issued. */
import { text } from '../../model/text.ts';
import type { Shape } from '../characters.ts';
import { type Finding, finding, type Step } from '../finding.ts';
import type { Matches } from '../format.ts';
import { candidatesOf, oncePerMatches } from '../matching.ts';
import { isS10 } from '../s10.ts';

/** Fewer digits in a row are nothing special. */
const MIN_DIGITS = 6;
/** Among digits alone, so many that count are enough, wherever they begin. */
const LONG_COUNT = 8;

export const judgeMadeUp: Step = ({ normalized, shape, matches }) => {
  if (!isMadeUp(normalized, shape) || isProven(matches)) return null;
  // A right postal number was recognized before.
  return isS10(normalized, shape) ? madeUpPostal(matches) : madeUp(matches);
};

const isProven = (matches: Matches): boolean => matches.some(({ confidence, checkDigit }) => checkDigit && confidence !== 'guess');
const madeUp = oncePerMatches((matches) => placeholder(matches, ['N12']));
const madeUpPostal = oncePerMatches((matches) => placeholder(matches, ['N12', 'N13']));

const placeholder = (matches: Matches, rules: string[]): Finding =>
  finding({
    family: 'placeholder',
    confidence: 'likely',
    candidates: candidatesOf(matches),
    rules,
    warnings: ['N12'],
    why: [text('number.why.countingDigits')],
  });

function isMadeUp(normalized: string, { isDigits, digits }: Shape): boolean {
  if (isDigits) return isRun(normalized, 0, normalized.length) || hasLongCount(normalized);
  // The longest block of digits, the first of several, among the last 32 characters: each turn keeps the bits of those that one more digit follows.
  let firsts = digits;
  let size = 1;
  for (let longer = digits & (digits << 1); longer !== 0; longer &= longer << 1) {
    firsts = longer;
    size++;
  }
  const start = normalized.length - 32 + Math.clz32(firsts);
  return isRun(normalized, start, start + size);
}

/** Digits that all count up, all count down or are all the same. */
function isRun(digits: string, start: number, end: number): boolean {
  if (end - start < MIN_DIGITS) return false;
  const step = stepAt(digits, start + 1);
  for (let i = start + 2; i < end; i++) if (stepAt(digits, i) !== step) return false;
  return step === UP || step === DOWN || step === SAME;
}

function hasLongCount(digits: string): boolean {
  // Every count so long has a step at one of these places.
  for (let at = LONG_COUNT - 1; at < digits.length; at += LONG_COUNT - 1) {
    const step = stepAt(digits, at);
    if (step !== UP && step !== DOWN) continue;
    let start = at - 1;
    let end = at + 1;
    while (start > 0 && stepAt(digits, start) === step) start--;
    while (end < digits.length && stepAt(digits, end) === step) end++;
    if (end - start >= LONG_COUNT) return true;
  }
  return false;
}

/** From the digit before to this one, upwards, modulo 10: as on a keyboard, 0 follows 9. */
const stepAt = (digits: string, at: number): number => (digits.charCodeAt(at) - digits.charCodeAt(at - 1) + 10) % 10;
const SAME = 0;
const UP = 1;
const DOWN = 9;
