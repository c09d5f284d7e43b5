/**
 * The index: for each open order when its judgement turns next and how pressing it is now. It is a shortcut, not a truth: whatever is missing
 * or broken in it is computed anew from the orders. Finished orders are not in it, so it stays small.
 */
import * as v from 'valibot';
import { LEVELS } from '../model/judgement.ts';
import { DaySchema } from '../model/values.ts';
import { type Items, readItems } from './area.ts';
import { shapeOf } from './versioned.ts';

const KEY = 'agenda';
const EntrySchema = v.object({
  turnsOn: v.nullable(DaySchema),
  level: v.picklist(LEVELS),
  /** True while a reminder of it is being shown: a worker that dies meanwhile leaves it to the next one. */
  isOwed: v.optional(v.boolean()),
});
const AgendaSchema = v.record(v.string(), EntrySchema);
export type Agenda = v.InferOutput<typeof AgendaSchema>;
const shape = shapeOf<Agenda>(AgendaSchema);

/** Null when there is none or it is broken: it must be rebuilt. */
export const loadAgenda = async (): Promise<Agenda | null> => shape.unpack((await readItems([KEY]))[KEY]);
export const packAgenda = (agenda: Agenda): Items => ({ [KEY]: shape.pack(agenda) });
