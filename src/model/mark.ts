/** What the buyer said of an order. Marks and corrections outlive every re-read; pages can say some of them by themselves. */
import * as v from 'valibot';
import { DaySchema, orNull, Words } from './values.ts';

export const MARK_KINDS = ['wrote', 'answered', 'dispute', 'accepted', 'sentBack', 'extended', 'arrived', 'refunded', 'muted'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export const MarkSchema = v.object({
  kind: v.picklist(MARK_KINDS),
  /** The day on which it happened, as far as is known: the buyer's day of the click, or the day on which a page first said so. */
  on: DaySchema,
  /** Of `muted`: the first day on which warnings speak again. */
  until: orNull(DaySchema),
  by: v.optional(v.picklist(['buyer', 'page']), 'buyer'),
});
export type Mark = v.InferOutput<typeof MarkSchema>;

/** What the buyer knows better than the page: it takes the place of what was read. */
export const CorrectionsSchema = v.object({
  shippedOn: orNull(DaySchema),
  /** `was`: the number as it is read, null for an order that shows none. */
  numbers: v.optional(v.pipe(v.array(v.object({ was: v.nullable(Words), is: Words })), v.maxLength(30)), []),
  /** Numbers (as shown, corrected ones included) that the buyer found to be followed, and where. */
  trackedAt: v.optional(v.pipe(v.array(v.object({ number: v.nullable(Words), where: Words, on: DaySchema })), v.maxLength(30)), []),
});
export type Corrections = v.InferOutput<typeof CorrectionsSchema>;
export const NO_CORRECTIONS: Corrections = { shippedOn: null, numbers: [], trackedAt: [] };
