/** Which reminders of an order were shown, each with the deadline that it was about. */
import * as v from 'valibot';
import { DaySchema } from '../model/values.ts';
import type { StoreProblem } from '../model/view.ts';
import { readItems, writeItems } from './area.ts';
import { shapeOf } from './versioned.ts';

const keyOf = (orderId: string): string => `reminded:${orderId}`;
const RemindedSchema = v.record(v.string(), DaySchema);
export type Reminded = v.InferOutput<typeof RemindedSchema>;
const shape = shapeOf<Reminded>(RemindedSchema);

export const loadReminded = async (orderId: string): Promise<Reminded> => shape.unpack((await readItems([keyOf(orderId)]))[keyOf(orderId)]) ?? {};
export const saveReminded = (orderId: string, reminded: Reminded): Promise<StoreProblem> => writeItems({ [keyOf(orderId)]: shape.pack(reminded) });
