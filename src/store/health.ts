/** What is remembered of how reading went: one small value for all pages. A broken one is begun anew. */
import * as v from 'valibot';
import { type HealthMemory, PageMemorySchema } from '../model/health.ts';
import type { StoreProblem } from '../model/view.ts';
import { readItems, writeItems } from './area.ts';
import { shapeOf } from './versioned.ts';

const KEY = 'health';
const shape = shapeOf<HealthMemory>(v.record(v.string(), PageMemorySchema));

export const loadHealth = async (): Promise<HealthMemory> => shape.unpack((await readItems([KEY]))[KEY]) ?? {};
export const saveHealth = (memory: HealthMemory): Promise<StoreProblem> => writeItems({ [KEY]: shape.pack(memory) });
