/**
 * The index: for each order whose clocks matter when its judgement turns next, how pressing it is, and which reminders it still owes the buyer. It
 * is a shortcut, not a truth: whatever is missing or broken in it is computed anew from the orders. Finished orders are not in it, so it stays small.
 */
import * as v from 'valibot';
import { PaceSchema } from '../model/pace.ts';
import { DaySchema } from '../model/values.ts';
import { type Items, readItems } from './area.ts';
import { shapeOf } from './versioned.ts';

const KEY = 'agenda';
/** From what nobody has looked at to what is pressing. */
export const LOOKS = ['unchecked', 'warn', 'urgent'] as const;
export type Look = (typeof LOOKS)[number];
const EntrySchema = v.object({
  /** ms at which the judgement, or what is due of it, can become another one; null when it stays. */
  turnsAt: v.nullable(v.number()),
  /** What the toolbar has to say of it; absent where that is nothing. */
  look: v.optional(v.picklist(LOOKS)),
  /** The day by which its buyer must act. */
  due: v.optional(DaySchema),
  /** ms from which a reminder may be shown that was not shown yet. */
  owedAt: v.optional(v.number()),
  /** Whether a notice stands that may have to be taken back, or has to be. */
  notice: v.optional(v.picklist(['stands', 'outlived'])),
  /** The reminders due now that were shown, each with the day that it was about: kept twice, since one damaged record must repeat none. */
  told: v.optional(v.record(v.string(), DaySchema)),
});
const AgendaSchema = v.object({
  /** The zone in which the moments were reckoned. */
  zone: v.string(),
  /** How the clock ran by which they were. */
  pace: v.nullable(PaceSchema),
  orders: v.record(v.string(), EntrySchema),
});
export type AgendaEntry = v.InferOutput<typeof EntrySchema>;
export type Agenda = v.InferOutput<typeof AgendaSchema>;
/** What version 1 held is computed anew. */
const computeAnew = (): null => null;
const shape = shapeOf<Agenda>(AgendaSchema, [computeAnew]);

/** Null when there is none or it is broken: it must be rebuilt. */
export const loadAgenda = async (): Promise<Agenda | null> => shape.unpack((await readItems([KEY]))[KEY]);
export const packAgenda = (agenda: Agenda): Items => ({ [KEY]: shape.pack(agenda) });
