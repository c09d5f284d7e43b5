/** N16: an order number where a tracking number should be. */
import { text } from '../../model/text.ts';
import type { Confidence } from '../../model/verdict.ts';
import { type Finding, finding, type Step } from '../finding.ts';
import { candidatesOf, type Match } from '../matching.ts';

export const judgeOwnOrderNumber: Step = ({ normalized, context, matches }) =>
  normalized === context.orderId ? orderNumber('certain', matches) : null;

/**
 * How much digits look like an AliExpress order number, null when they do not. Today's have 16 digits and begin with 1, 3, 5 or 8; older ones had 14,
 * from 6 up, or 15; buyers met up to 19.
 */
export function orderNumberLikeness(digits: string): Exclude<Confidence, 'certain'> | null {
  if (/^[1358]\d{15}$/.test(digits)) return 'likely';
  return /^(?:[6-9]\d{13}|[1-9]\d{14,18})$/.test(digits) ? 'guess' : null;
}

export const orderNumber = (confidence: Confidence, matches: readonly Match[]): Finding =>
  finding({
    family: 'order-number',
    confidence,
    candidates: [{ family: 'order-number', confidence }, ...candidatesOf(matches)],
    rules: ['N16'],
    warnings: ['N16'],
    why: [text(confidence === 'certain' ? 'number.why.ownOrderNumber' : 'number.why.orderNumberForm')],
  });
