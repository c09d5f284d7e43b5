/** The walk under way, so that it can go on after a reload. */

import type { StoreProblem } from '../model/view.ts';
import { type Walk, WalkSchema } from '../model/walk.ts';
import { readItems, removeItems, writeItems } from './area.ts';
import { shapeOf } from './versioned.ts';

const KEY = 'walk';
const shape = shapeOf<Walk>(WalkSchema);

export const loadWalk = async (): Promise<Walk | null> => shape.unpack((await readItems([KEY]))[KEY]);

/** Null ends it. */
export async function saveWalk(walk: Walk | null): Promise<StoreProblem> {
  if (walk) return writeItems({ [KEY]: shape.pack(walk) });
  await removeItems([KEY]);
  return null;
}
