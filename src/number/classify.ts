/** What a tracking number says, from its form and from what is known around it: all that a reader wants to know, as plain data. */
import { text } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import { type Shape, shapeOf } from './characters.ts';
import type { Finding, NumberContext, Reading } from './finding.ts';
import { matchFormats } from './matching.ts';
import { cut } from './normalize.ts';
import { readNumbers } from './read-numbers.ts';
import { judgeBrokenPostal, judgeLookAlike, judgeMistyped } from './steps/broken-postal.ts';
import { judgeCarrier, judgeGuess } from './steps/carrier.ts';
import { judgeDigits } from './steps/digits.ts';
import { judgeMadeUp } from './steps/made-up.ts';
import { judgeOwnOrderNumber } from './steps/order-number.ts';
import { judgePostal } from './steps/postal.ts';
import { judgeUnknown } from './steps/unknown.ts';
import { judgeUnreadable } from './steps/unreadable.ts';

export type { NumberContext } from './finding.ts';

const NOTHING_KNOWN: NumberContext = {};
const NONE: readonly string[] = [];

/**
 * Never throws; for any text there is an answer, in time bounded by its length.
 *
 * @param input the number as a page shows it or a person types it; of several in one text the first is looked at and the others are named
 * @param context what else is known of the parcel; digits alone say little without it
 */
export function classify(input: string, context: NumberContext = NOTHING_KNOWN): Verdict {
  const start = cut(input);
  const shape = shapeOf(start);
  if (shape.isPlain) return verdictOf(input, start, judge(start, shape, context), NONE);
  const numbers = readNumbers(start);
  const first = numbers[0] ?? '';
  return verdictOf(input, first, judge(first, shapeOf(first), context), numbers.slice(1));
}

function judge(normalized: string, shape: Shape, context: NumberContext): Finding {
  return (
    judgeUnreadable(normalized, shape) ??
    judgePostal(normalized, shape) ??
    judgeOther({ normalized, shape, context, matches: matchFormats(normalized, shape) })
  );
}

/** From what is sure to what is guessed; the first that answers decides. Call by call and not from a list, which takes longer. */
const judgeOther = (reading: Reading): Finding =>
  judgeOwnOrderNumber(reading) ??
  judgeMadeUp(reading) ??
  judgeCarrier(reading) ??
  (reading.shape.isDigits ? judgeDigits(reading) : judgeLettered(reading));

const judgeLettered = (reading: Reading): Finding =>
  judgeBrokenPostal(reading) ?? judgeLookAlike(reading) ?? judgeGuess(reading) ?? judgeMistyped(reading) ?? judgeUnknown(reading);

/** Key by key, which is much faster than to spread the finding. */
const verdictOf = (number: string, normalized: string, finding: Finding, others: readonly string[]): Verdict => ({
  number,
  normalized,
  family: finding.family,
  carrier: finding.carrier,
  service: finding.service,
  origin: finding.origin,
  trace: finding.trace,
  confidence: finding.confidence,
  checkDigit: finding.checkDigit,
  candidates: finding.candidates,
  rules: finding.rules,
  warnings: finding.warnings,
  why: others.length === 0 ? finding.why : [...finding.why, text('number.why.others', { numbers: others.join(', ') })],
  proposal: finding.proposal,
  others,
});
