/** N16: an order number where a tracking number should be. */
import { text } from '../../model/text.ts';
import type { Confidence } from '../../model/verdict.ts';
import { type Finding, finding, type Step } from '../finding.ts';
import type { Match } from '../format.ts';
import { candidatesOf } from '../matching.ts';

/**
 * How much digits look like an AliExpress order number. Today's have 15 or 16 digits; buyers met up to 19. Older ones had 15, or
 * 14, from 6 up; those of 14 were seen to begin with 62, while carriers print 60 and 7 too: `shared`.
 */
const LIKENESSES = [
  ['guess', /^(?:[1-9]\d{14,18}|6[1-9]\d{12})$/],
  ['shared', /^[6-9]\d{13}$/],
] as const;

export const orderNumberLikeness = (digits: string): (typeof LIKENESSES)[number][0] | null =>
  LIKENESSES.find(([, pattern]) => pattern.test(digits))?.[0] ?? null;

export const judgeOwnOrderNumber: Step = ({ normalized, context, matches }) =>
  normalized === context.orderId ? orderNumber('certain', matches) : null;

export const orderNumber = (confidence: Confidence, matches: readonly Match[]): Finding =>
  finding({
    family: 'order-number',
    confidence,
    candidates: [{ family: 'order-number', confidence }, ...candidatesOf(matches)],
    rules: ['N16'],
    warnings: ['N16'],
    why: [text(confidence === 'certain' ? 'number.why.ownOrderNumber' : 'number.why.orderNumberForm')],
  });

/** Several carriers print such digits, and AliExpress did: no reason to warn. */
export const sharedWithOrders = (matches: readonly Match[]): Finding =>
  finding({
    family: 'ambiguous',
    confidence: 'guess',
    candidates: [...candidatesOf(matches), { family: 'order-number', confidence: 'guess' }],
    rules: ['N15', 'N16'],
    why: [text('number.why.severalCarriers'), text('number.why.oldOrderNumber')],
  });
