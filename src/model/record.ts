/** An order as it is stored: what each source last said of it, each value with its time. Nothing is judged or chosen here. */

import * as v from 'valibot';
import { filterValues } from './map-values.ts';
import { CorrectionsSchema, MarkSchema } from './mark.ts';
import { FactsSchema, type Observation, type ParcelSighting, ParcelSightingSchema, SOURCES, type Source } from './observation.ts';
import { OrderIdSchema } from './order.ts';
import { Words } from './values.ts';

export const ParcelSeenSchema = v.object({
  ...ParcelSightingSchema.entries,
  /** ms at which the parcel was last seen, and at which these events were read. */
  at: v.number(),
  eventsAt: v.number(),
});
export type ParcelSeen = v.InferOutput<typeof ParcelSeenSchema>;

export const ReadingSchema = v.object({ value: Words, first: v.number(), last: v.number() });
export type Reading = v.InferOutput<typeof ReadingSchema>;

export const SightingSchema = v.object({
  facts: FactsSchema,
  /** ms at which each fact was last said. */
  factsAt: v.record(v.string(), v.number()),
  parcels: v.array(ParcelSeenSchema),
  /** The text that stands where a fact belongs and could not be understood, with the ms at which it was last met. */
  unread: v.optional(v.record(v.string(), v.object({ text: Words, at: v.number() })), {}),
  /** Each value that a deadline or the status had, with the ms at which it was first and last read. */
  readings: v.optional(v.record(v.string(), v.array(ReadingSchema)), {}),
});
export type Sighting = v.InferOutput<typeof SightingSchema>;

export const OrderRecordSchema = v.object({
  orderId: OrderIdSchema,
  lastSeenAt: v.number(),
  /** The buyer's own. */
  marks: v.optional(v.array(MarkSchema), []),
  corrections: v.optional(v.nullable(CorrectionsSchema), null),
  sightings: v.partial(v.object(Object.fromEntries(SOURCES.map((source) => [source, SightingSchema])) as Record<Source, typeof SightingSchema>)),
});
export type OrderRecord = v.InferOutput<typeof OrderRecordSchema>;

/** A source never needs to remember more parcels of one order than this. */
const MOST_PARCELS = 30;

/** Facts whose earlier values matter too: they tell what was extended, and since when. */
export const TOLD_OVER_TIME = ['guaranteeOn', 'protectionOn', 'disputeOn', 'status'] as const;
/** More values than a deadline has in its life. The later days are kept, so that the choice does not hang on the order of reading. */
const MOST_READINGS = 20;

/**
 * Adds an observation to what is stored of its order. The order in which observations arrive does not matter: per source and field the
 * newest one stays. What an observation does not say is left as it was.
 */
export function mergeObservation(record: OrderRecord | null, seen: Observation): OrderRecord {
  const before = record?.sightings[seen.source];
  const facts: Record<string, unknown> = { ...before?.facts };
  const factsAt: Record<string, number> = { ...before?.factsAt };
  for (const [name, value] of Object.entries(seen.facts)) {
    if (value === undefined) continue;
    const at = factsAt[name];
    if (at !== undefined && !isNewer(seen.seenAt, value, at, facts[name])) continue;
    facts[name] = value;
    factsAt[name] = seen.seenAt;
  }
  const sighting: Sighting = {
    facts: facts as Sighting['facts'],
    factsAt,
    parcels: mergeParcels(before?.parcels ?? [], seen),
    unread: mergeUnread(before?.unread ?? {}, seen, factsAt),
    readings: mergeReadings(before, seen),
  };
  return {
    orderId: seen.orderId,
    lastSeenAt: Math.max(record?.lastSeenAt ?? 0, seen.seenAt),
    marks: record?.marks ?? [],
    corrections: record?.corrections ?? null,
    sightings: { ...record?.sightings, [seen.source]: sighting },
  };
}

/** An unread text stands until the fact is read anew. */
function mergeUnread(known: Sighting['unread'], seen: Observation, factsAt: Record<string, number>): Sighting['unread'] {
  const unread = { ...known };
  for (const [name, text] of Object.entries(seen.unread ?? {})) {
    const before = unread[name];
    if (!before || isNewer(seen.seenAt, text, before.at, before.text)) unread[name] = { text, at: seen.seenAt };
  }
  return filterValues(unread, ({ at }, name) => (factsAt[name] ?? Number.NEGATIVE_INFINITY) < at);
}

function mergeReadings(before: Sighting | undefined, { facts, seenAt }: Observation): Sighting['readings'] {
  const entries = TOLD_OVER_TIME.flatMap((name) => {
    const readings = before ? readingsOf(before, name) : [];
    const value = facts[name];
    const all = value === undefined ? readings : addReading(readings, value, seenAt);
    return all.length > 0 ? [[name, all] as const] : [];
  });
  return Object.fromEntries(entries);
}

function addReading(readings: readonly Reading[], value: string, at: number): Reading[] {
  const same = readings.find((reading) => reading.value === value);
  const reading = same ? { value, first: Math.min(same.first, at), last: Math.max(same.last, at) } : { value, first: at, last: at };
  const others = readings.filter((other) => other !== same);
  return [...others, reading].sort((a, b) => (a.value < b.value ? 1 : -1)).slice(0, MOST_READINGS);
}

/** All that a source ever said of a fact. What was stored before readings were kept has its last one at least. */
export function readingsOf({ facts, factsAt, readings }: Sighting, name: (typeof TOLD_OVER_TIME)[number]): Reading[] {
  const [value, at] = [facts[name], factsAt[name]];
  return readings[name] ?? (value === undefined || at === undefined ? [] : [{ value, first: at, last: at }]);
}

function mergeParcels(known: ParcelSeen[], seen: Observation): ParcelSeen[] {
  const byKey = new Map(known.map((parcel) => [keyOf(parcel), parcel]));
  for (const sighting of seen.parcels) {
    const parcel: ParcelSeen = { ...sighting, at: seen.seenAt, eventsAt: seen.seenAt };
    const before = byKey.get(keyOf(parcel));
    byKey.set(keyOf(parcel), before ? mergeParcel(before, parcel) : parcel);
  }
  return [...byKey.values()].sort((a, b) => b.at - a.at || a.position - b.position).slice(0, MOST_PARCELS);
}

function mergeParcel(a: ParcelSeen, b: ParcelSeen): ParcelSeen {
  const base = isNewer(b.at, withoutEvents(b), a.at, withoutEvents(a)) ? b : a;
  const { events, eventsAt } = hasBetterEvents(b, a) ? b : a;
  return { ...base, events, eventsAt };
}

/** What the choice of events cannot change. */
const withoutEvents = ({ events, eventsAt, ...rest }: ParcelSeen) => rest;

/** A page that shows no events for once does not unsay those that were read. */
function hasBetterEvents(b: ParcelSeen, a: ParcelSeen): boolean {
  const [mine, theirs] = [b, a].map(({ events }) => (events === null ? 0 : events.length === 0 ? 1 : 2)) as [number, number];
  return mine === theirs ? isNewer(b.eventsAt, b.events, a.eventsAt, a.events) : mine > theirs;
}

/** Among two values of the same moment the choice is arbitrary, but always the same. */
function isNewer(at: number, value: unknown, otherAt: number, other: unknown): boolean {
  return at === otherAt ? JSON.stringify(value) > JSON.stringify(other) : at > otherAt;
}

const keyOf = (parcel: ParcelSighting): string => parcel.originNumber ?? parcel.number ?? `#${parcel.position}`;
