/**
 * The other half of the index: where each order stands that the agenda does not watch, so that a list of all orders needs no look at them. A shortcut
 * like the agenda, in as many leaves; `finished` counts the orders of each leaf, by which a lost one is noticed.
 */
import * as v from 'valibot';
import { type Place, PlaceSchema } from '../advice/listing.ts';
import { mapValues } from '../model/map-values.ts';
import { DaySchema } from '../model/values.ts';
import { hashOf } from './agenda.ts';
import { type Items, readItems } from './area.ts';
import { shapeOf } from './versioned.ts';

const KEY = 'finished';
/** Two hexadecimal digits. */
const leafOf = (orderId: string): string => (hashOf(orderId) & 0xff).toString(16).padStart(2, '0');
const ALL_LEAVES = Array.from({ length: 256 }, (_, leaf) => leaf.toString(16).padStart(2, '0'));

export type Places = Record<string, Place>;

/** What most of them are is told by the day of the order alone. */
const ShortSchema = v.union([DaySchema, PlaceSchema]);
type Short = v.InferOutput<typeof ShortSchema>;
const shorten = (place: Place): Short =>
  place.on && Object.keys(place).length === 4 && place.group === 'finished' && place.isOver ? place.on : place;
const lengthen = (short: Short): Place => (typeof short === 'string' ? { group: 'finished', sign: 'finished', on: short, isOver: true } : short);

const countsShape = shapeOf<Record<string, number>>(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))));
const leafShape = shapeOf<Record<string, Short>>(v.record(v.string(), ShortSchema));
const keyOf = (leaf: string): string => `${KEY}:${leaf}`;

/** Null when there is none or it is broken: it must be rebuilt. */
export async function loadFinished(): Promise<Places | null> {
  return readLeaves(await readItems([KEY, ...ALL_LEAVES.map(keyOf)]), ALL_LEAVES);
}

function readLeaves(items: Items, leaves: readonly string[]): Places | null {
  const counts = countsShape.unpack(items[KEY]);
  if (!counts) return null;
  const places: Places = {};
  for (const leaf of leaves) {
    const entries = counts[leaf] ? leafShape.unpack(items[keyOf(leaf)]) : {};
    if (!entries || Object.keys(entries).length !== (counts[leaf] ?? 0)) return null;
    Object.assign(places, mapValues(entries, lengthen));
  }
  return places;
}

/** What must be written so that these orders stand so; null takes one out. Nothing where it must be rebuilt anyway, or nothing changes. */
export async function packFinished(changes: ReadonlyMap<string, Place | null>): Promise<Items> {
  if (changes.size === 0) return {};
  const leaves = [...new Set([...changes.keys()].map(leafOf))];
  const items = await readItems([KEY, ...leaves.map(keyOf)]);
  const places = readLeaves(items, leaves);
  const changed = [...changes].filter(([orderId, place]) => JSON.stringify(places?.[orderId] ?? null) !== JSON.stringify(place));
  if (!places || changed.length === 0) return {};
  for (const [orderId, place] of changed) {
    if (place) places[orderId] = place;
    else delete places[orderId];
  }
  const packed = packLeaves(places, new Set(changed.map(([orderId]) => leafOf(orderId))));
  const counts = { ...countsShape.unpack(items[KEY]), ...packed.counts };
  return { [KEY]: countsShape.pack(withoutZeros(counts)), ...packed.items };
}

/** All of it anew. */
export function packAllFinished(places: Places): Items {
  const { counts, items } = packLeaves(places, new Set(ALL_LEAVES));
  const filled = Object.entries(items).filter(([key]) => (counts[key.slice(keyOf('').length)] ?? 0) > 0);
  return { [KEY]: countsShape.pack(withoutZeros(counts)), ...Object.fromEntries(filled) };
}

function packLeaves(places: Places, leaves: ReadonlySet<string>): { counts: Record<string, number>; items: Items } {
  const entries = new Map([...leaves].map((leaf): [string, Record<string, Short>] => [leaf, {}]));
  for (const [orderId, place] of Object.entries(places)) {
    const leaf = entries.get(leafOf(orderId));
    if (leaf) leaf[orderId] = shorten(place);
  }
  return {
    counts: Object.fromEntries([...entries].map(([leaf, shorts]) => [leaf, Object.keys(shorts).length])),
    items: Object.fromEntries([...entries].map(([leaf, shorts]) => [keyOf(leaf), leafShape.pack(shorts)])),
  };
}

const withoutZeros = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
