/** N12: digits that nobody issued. */
import { text } from '../../model/text.ts';
import { finding, type Step } from '../finding.ts';
import { candidatesOf } from '../matching.ts';
import { isDigits } from '../normalize.ts';
import { isS10 } from '../s10.ts';

/** Fewer digits in a row are nothing special. */
const MIN_DIGITS = 6;
/** Among digits alone, so many that count are enough, wherever they begin. */
const LONG_COUNT = 8;

export const judgeMadeUp: Step = ({ normalized, matches }) => {
  if (!isMadeUp(normalized) || matches.some(({ confidence, checkDigit }) => checkDigit && confidence !== 'guess')) return null;
  return finding({
    family: 'placeholder',
    confidence: 'likely',
    candidates: candidatesOf(matches),
    // A right postal number was recognized before.
    rules: isS10(normalized) ? ['N12', 'N13'] : ['N12'],
    warnings: ['N12'],
    why: [text('number.why.countingDigits')],
  });
};

function isMadeUp(normalized: string): boolean {
  if (isDigits(normalized) && hasLongCount(normalized)) return true;
  const blocks = normalized.match(/\d+/g) ?? [];
  return isRun(blocks.reduce((longest, block) => (block.length > longest.length ? block : longest), ''));
}

const hasLongCount = (digits: string): boolean =>
  [...digits].some((_, at) => {
    const run = digits.slice(at, at + LONG_COUNT);
    return run.length === LONG_COUNT && isRun(run) && run[0] !== run[1];
  });

/** Digits that all count up, all count down or are all the same; as on a keyboard, 0 follows 9. */
const isRun = (digits: string): boolean =>
  digits.length >= MIN_DIGITS &&
  [0, 1, 9].some((step) => [...digits].every((digit, i) => i === 0 || (Number(digit) - Number(digits[i - 1]) + 10) % 10 === step));
