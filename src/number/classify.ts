/** What a tracking number says, from its form and from what is known around it: all that a reader wants to know, as plain data. */
import { text } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Finding, NumberContext, Step } from './finding.ts';
import { matchFormats } from './matching.ts';
import { cut, isDigits, isPlain } from './normalize.ts';
import { bestFirst, readNumbers } from './read-numbers.ts';
import { judgeBrokenPostal, judgeLookAlike, judgeMistyped } from './steps/broken-postal.ts';
import { judgeCarrier, judgeGuess } from './steps/carrier.ts';
import { judgeDigits } from './steps/digits.ts';
import { judgeMadeUp } from './steps/made-up.ts';
import { judgeOwnOrderNumber } from './steps/order-number.ts';
import { judgeOtherShop } from './steps/other-shop.ts';
import { heedPage } from './steps/page-word.ts';
import { judgePostal } from './steps/postal.ts';
import { judgeUnknown } from './steps/unknown.ts';
import { judgeUnreadable } from './steps/unreadable.ts';

export type { NumberContext } from './finding.ts';

/** From what is sure to what is guessed; the first that answers decides, and the last of each always does. */
const ALWAYS: readonly Step[] = [judgeUnreadable, judgePostal, judgeOwnOrderNumber, judgeOtherShop, judgeMadeUp, judgeCarrier];
const OF_DIGITS: readonly Step[] = [...ALWAYS, judgeDigits];
const WITH_LETTERS: readonly Step[] = [...ALWAYS, judgeBrokenPostal, judgeLookAlike, judgeGuess, judgeMistyped, judgeUnknown];

/**
 * Never throws; for any text there is an answer, in time bounded by its length.
 *
 * @param input the number as a page shows it or a person types it; of several in one text the best is looked at (N23) and the others are named
 * @param context what else is known of the parcel; digits alone say little without it
 */
export function classify(input: string, context: NumberContext = {}): Verdict {
  const start = cut(input);
  const [normalized = '', ...others] = isPlain(start) ? [start] : bestFirst(readNumbers(start), context.orderId);
  const finding = judge(normalized, context);
  const why = others.length === 0 ? finding.why : [...finding.why, text('number.why.others', { numbers: others.join(', ') })];
  const rules = others.length === 0 ? finding.rules : [...finding.rules, 'N23'];
  return { number: input, normalized, ...finding, rules, why, others };
}

function judge(normalized: string, context: NumberContext): Finding {
  const reading = { normalized, context, matches: matchFormats(normalized) };
  for (const step of isDigits(normalized) ? OF_DIGITS : WITH_LETTERS) {
    const finding = step(reading);
    if (finding) return heedPage(reading, finding);
  }
  throw new Error('The last step has to answer.');
}
