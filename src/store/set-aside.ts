/**
 * Records that this version cannot read are moved out of the way and kept: those of a newer version, marks and all, and broken ones. Each is kept
 * under a key of its own, so that none takes the place of another, until a version can read it again. `aside` lists those keys.
 */
import * as v from 'valibot';
import { type Items, readItems, removeItems, writeItems } from './area.ts';
import { type Shape, shapeOf } from './versioned.ts';

/** `newer:order:123`, and for the next one of the same order `newer:order:123#2`. */
const SLOT = /^(?:newer|broken):([^#]+)(?:#\d+)?$/;
const KEY = 'aside';
const shape = shapeOf<string[]>(v.array(v.pipe(v.string(), v.regex(SLOT))));

/** The key under which it was stored before it was set aside; null for a key of something else. */
export const originOf = (key: string): string | null => SLOT.exec(key)?.[1] ?? null;

/** The keys of all that was set aside. */
export async function loadSlots(): Promise<string[]> {
  const listed = shape.unpack((await readItems([KEY]))[KEY]);
  return listed ?? slotsAmong(await readItems(null));
}
const slotsAmong = (items: Items): string[] => Object.keys(items).filter((key) => originOf(key) !== null);

/** What must be written so that these are listed; nothing where they are. */
export function packSlots(slots: readonly string[], items: Items): Items {
  const listed = shape.unpack(items[KEY]);
  const sorted = [...new Set(slots)].sort();
  return JSON.stringify(listed) === JSON.stringify(sorted) ? {} : { [KEY]: shape.pack(sorted) };
}

/** Those that the browser refuses to move stay where they are. */
export async function setAside(items: Items, { isOfNewer }: Pick<Shape<unknown>, 'isOfNewer'>): Promise<void> {
  if (Object.keys(items).length === 0) return;
  const moved = await intoSlots(Object.entries(items), isOfNewer);
  const listed = packSlots([...(await loadSlots()), ...Object.keys(moved)], {});
  if ((await writeItems({ ...moved, ...listed })) === null) await removeItems(Object.keys(items));
}

/** Records with the keys from which they come, under the keys by which they are kept. */
export async function intoSlots(records: readonly (readonly [string, unknown])[], isOfNewer: (stored: unknown) => boolean): Promise<Items> {
  const moved: Items = {};
  for (const [key, stored] of records) moved[await freeSlot(`${isOfNewer(stored) ? 'newer' : 'broken'}:${key}`, stored, moved)] = stored;
  return moved;
}

/** Where nothing else stands or is to stand: the same record, set aside twice, is kept once. */
async function freeSlot(name: string, stored: unknown, moved: Items): Promise<string> {
  for (let count = 1; ; count += 1) {
    const slot = count === 1 ? name : `${name}#${count}`;
    const { [slot]: taken } = slot in moved ? moved : await readItems([slot]);
    if (taken === undefined || JSON.stringify(taken) === JSON.stringify(stored)) return slot;
  }
}

/** All that was set aside, by the keys under which it is kept. */
export const loadAside = async (): Promise<Items> => {
  const slots = await loadSlots();
  return slots.length > 0 ? readItems(slots) : {};
};
