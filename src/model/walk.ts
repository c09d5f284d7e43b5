/** A walk through orders whose own pages were not read yet, or over "View orders" to the end of the list. Started by the buyer's click only. */
import * as v from 'valibot';
import { OrderIdSchema } from './order.ts';

/** Why a walk stopped by itself. */
export const HALTS = ['captcha', 'login', 'unexpected', 'silent'] as const;
export type Halt = (typeof HALTS)[number];

export const WalkSchema = v.object({
  kind: v.picklist(['numbers', 'list']),
  /** Orders still to read; empty for a walk over the list. */
  todo: v.pipe(v.array(OrderIdSchema), v.maxLength(1_000)),
  done: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** ms of its last step. */
  at: v.number(),
  halt: v.nullable(v.picklist(HALTS)),
});
export type Walk = v.InferOutput<typeof WalkSchema>;
