/** How the popup divides its orders, and which of them stay where they are. */
import { useState } from 'preact/hooks';
import type { Group } from '../../advice/headline.ts';
import { GROUPS } from '../../advice/listing.ts';
import type { Entry, Place } from './entries.ts';

/** The order of the page in front of the buyer, then as they matter. */
export const SECTIONS = ['page', ...GROUPS] as const;
export type Section = (typeof SECTIONS)[number];

/** How many orders stand in each group now. */
export function countGroups(entries: readonly Entry[]): Record<Group, number> {
  const counts: Record<Group, number> = { risk: 0, chase: 0, unchecked: 0, underWay: 0, finished: 0 };
  for (const { place } of entries) counts[place.group] += 1;
  return counts;
}

/**
 * The sections, each sorted; none of them is empty.
 * @param pageOrder the order of the page in front of the buyer
 * @param held orders that stay in their places, whatever becomes of them
 */
export function divide(
  entries: readonly Entry[],
  pageOrder: string | null,
  held: ReadonlyMap<string, Place> = new Map(),
): { section: Section; entries: Entry[] }[] {
  const placed = entries.map((entry) => ({ ...entry, place: held.get(entry.id) ?? entry.place }));
  const sorted = placed.toSorted((a, b) => compare(a.place.rank, b.place.rank));
  const sections = Map.groupBy(sorted, ({ id, place }): Section => (id === pageOrder ? 'page' : place.group));
  return SECTIONS.flatMap((section) => {
    const members = sections.get(section);
    return members ? [{ section, entries: members }] : [];
  });
}

/** By character: a locale's way would take long for ten thousand. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** What the buyer is at work on does not move away. */
export function useHeld(): { held: ReadonlyMap<string, Place>; hold: (entry: Entry) => void } {
  const [held, setHeld] = useState<ReadonlyMap<string, Place>>(new Map());
  const hold = ({ id, place }: Entry) => setHeld((before) => (before.has(id) ? before : new Map([...before, [id, place]])));
  return { held, hold };
}
