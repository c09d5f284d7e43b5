/** N16: an order number where a tracking number should be. */
import { text } from '../../model/text.ts';
import type { Confidence } from '../../model/verdict.ts';
import { digitAt } from '../characters.ts';
import { type Finding, finding, type Step } from '../finding.ts';
import type { Matches } from '../format.ts';
import { candidatesOf, oncePerMatches } from '../matching.ts';

export const judgeOwnOrderNumber: Step = ({ normalized, context, matches }) =>
  normalized === context.orderId ? orderNumber('certain', matches) : null;

/**
 * How much digits look like an AliExpress order number, null when they do not. Today's have 16 digits and begin with 1, 3, 5 or 8; buyers met up to
 * 19. Older ones had 15, or 14, from 6 up; those of 14 were seen to begin with 62, while carriers print 60 and 7 too: `shared`.
 */
export function orderNumberLikeness(digits: string): 'likely' | 'guess' | 'shared' | null {
  const { length } = digits;
  const first = digitAt(digits, 0);
  if (length < 14 || length > 19 || first === 0) return null;
  if (length === 16 && (first === 1 || first === 3 || first === 5 || first === 8)) return 'likely';
  if (length > 14 || (first === 6 && digitAt(digits, 1) > 0)) return 'guess';
  return first >= 6 ? 'shared' : null;
}

export const orderNumber = (confidence: Confidence, matches: Matches): Finding => BY_CONFIDENCE[confidence](matches);

const saidWith = (confidence: Confidence) =>
  oncePerMatches(
    (matches): Finding =>
      finding({
        family: 'order-number',
        confidence,
        candidates: [{ family: 'order-number', confidence }, ...candidatesOf(matches)],
        rules: ['N16'],
        warnings: ['N16'],
        why: [text(confidence === 'certain' ? 'number.why.ownOrderNumber' : 'number.why.orderNumberForm')],
      }),
  );
const BY_CONFIDENCE = { certain: saidWith('certain'), likely: saidWith('likely'), guess: saidWith('guess') };

/** Several carriers print such digits, and AliExpress did: no reason to warn. */
export const sharedWithOrders = oncePerMatches(
  (matches): Finding =>
    finding({
      family: 'ambiguous',
      confidence: 'guess',
      candidates: [...candidatesOf(matches), { family: 'order-number', confidence: 'guess' }],
      rules: ['N15', 'N16'],
      why: [text('number.why.severalCarriers'), text('number.why.oldOrderNumber')],
    }),
);
