/** What a tracking number says, from its form and from what is known around it. */
import type { Verdict } from '../model/verdict.ts';
import type { NumberContext, Reading, Step } from './finding.ts';
import { linksFor } from './links.ts';
import { matchFormats } from './matching.ts';
import { normalize } from './normalize.ts';
import { judgeBrokenPostal, judgeMistyped } from './steps/broken-postal.ts';
import { judgeCarrier, judgeGuess } from './steps/carrier.ts';
import { judgeDigits } from './steps/digits.ts';
import { judgeMadeUp } from './steps/made-up.ts';
import { judgeOwnOrderNumber } from './steps/order-number.ts';
import { judgePostal } from './steps/postal.ts';
import { judgeUnknown } from './steps/unknown.ts';
import { judgeUnreadable } from './steps/unreadable.ts';

export type { NumberContext } from './finding.ts';

/** From what is sure to what is guessed; the first that answers decides. */
const STEPS: readonly Step[] = [
  judgeUnreadable,
  judgeOwnOrderNumber,
  judgePostal,
  judgeMadeUp,
  judgeCarrier,
  judgeBrokenPostal,
  judgeDigits,
  judgeGuess,
  judgeMistyped,
];

/**
 * Never throws; for any text there is an answer, in time bounded by its length.
 *
 * @param input the number as a page shows it or a person types it
 * @param context what else is known of the parcel; digits alone say little without it
 */
export function classify(input: string, context: NumberContext = {}): Verdict {
  const normalized = normalize(input);
  const reading: Reading = { normalized, context, matches: matchFormats(normalized) };
  const found = firstOf(reading) ?? judgeUnknown(reading);
  return { number: input, normalized, ...found, links: linksFor(normalized, found.family, found.origin) };
}

function firstOf(reading: Reading) {
  for (const step of STEPS) {
    const found = step(reading);
    if (found) return found;
  }
  return null;
}
