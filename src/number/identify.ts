/** What a tracking number is: the finding, before it is made into a verdict with links. */
import { type Shape, shapeOf } from './characters.ts';
import type { Finding, NumberContext, Reading, Step } from './finding.ts';
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

export interface Identity {
  normalized: string;
  /** Shared by all numbers of a kind: not to be changed. */
  finding: Finding;
  /** The further numbers in the text, normalized. */
  others: readonly string[];
}

/** From what is sure to what is guessed; the first that answers decides. */
const STEPS: readonly Step[] = [
  judgeOwnOrderNumber,
  judgeMadeUp,
  judgeCarrier,
  judgeBrokenPostal,
  judgeDigits,
  ({ normalized }) => judgeLookAlike(normalized),
  judgeGuess,
  judgeMistyped,
];
const NONE: readonly string[] = [];

/** @param input the number as a page shows it or a person types it; of several in one text, the first is identified */
export function identify(input: string, context: NumberContext = {}): Identity {
  const text = cut(input);
  const shape = shapeOf(text);
  if (shape.isPlain && text !== '') return { normalized: text, finding: judge(text, shape, context), others: NONE };
  const [normalized = '', ...others] = readNumbers(text);
  return { normalized, finding: judge(normalized, shapeOf(normalized), context), others };
}

function judge(normalized: string, shape: Shape, context: NumberContext): Finding {
  const unreadable = judgeUnreadable(normalized, shape);
  if (unreadable) return unreadable;
  return judgePostal(normalized, shape) ?? judgeOther({ normalized, shape, context, matches: matchFormats(normalized, shape) });
}

function judgeOther(reading: Reading): Finding {
  for (const step of STEPS) {
    const found = step(reading);
    if (found) return found;
  }
  return judgeUnknown(reading);
}
