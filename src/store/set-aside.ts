/**
 * Records that this version cannot read are moved out of the way and kept: those of a newer version, marks and all, and broken ones. Each is kept
 * under a key of its own, so that none takes the place of another, until a version can read it again.
 */
import { type Items, readItems, removeItems, writeItems } from './area.ts';
import type { Shape } from './versioned.ts';

/** `newer:order:123`, and for the next one of the same order `newer:order:123#2`. */
const SLOT = /^(?:newer|broken):([^#]+)(?:#\d+)?$/;

/** The key under which it was stored before it was set aside; null for a key of something else. */
export const originOf = (key: string): string | null => SLOT.exec(key)?.[1] ?? null;

/** Those that the browser refuses to move stay where they are. */
export async function setAside(items: Items, { isOfNewer }: Pick<Shape<unknown>, 'isOfNewer'>): Promise<void> {
  const moved: Items = {};
  for (const [key, stored] of Object.entries(items)) moved[await freeSlot(`${isOfNewer(stored) ? 'newer' : 'broken'}:${key}`, stored)] = stored;
  if (Object.keys(moved).length > 0 && (await writeItems(moved)) === null) await removeItems(Object.keys(items));
}

/** Where nothing else stands: the same record, set aside twice, is kept once. */
async function freeSlot(name: string, stored: unknown): Promise<string> {
  for (let count = 1; ; count += 1) {
    const slot = count === 1 ? name : `${name}#${count}`;
    const { [slot]: taken } = await readItems([slot]);
    if (taken === undefined || JSON.stringify(taken) === JSON.stringify(stored)) return slot;
  }
}
