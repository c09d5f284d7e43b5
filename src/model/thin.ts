/** What of a finished order's record can still matter: what is known of it stays the same, its copies go. */
import { addDays, type Day } from './day.ts';
import type { FactName, Source } from './observation.ts';
import type { Order } from './order.ts';
import { type OrderRecord, type ParcelSeen, type Sighting, TOLD_OVER_TIME } from './record.ts';
import { leadOf } from './settle.ts';

/** Days. No clock of AliExpress runs for longer from the day of the order, and nobody looks for the course of a parcel that came so long ago. */
const LONGEST_ORDER = 270;
const LONG_AGO = 90;
/** As many of its last events are kept. */
const EVENTS = 3;

/** True for an order whose end is months ago; that it is finished is for the caller to know. `today`: the buyer's. */
export const isLongOver = ({ orderedOn, statusSince }: Order, today: Day): boolean =>
  (orderedOn !== null && orderedOn < addDays(today, -LONGEST_ORDER)) || (statusSince !== null && statusSince < addDays(today, -LONG_AGO));

/** Of each fact the value that counts, of each parcel what tells something new. Marks, corrections, and what was told over time stay whole. */
export function thinRecord(record: OrderRecord): OrderRecord {
  const sightings = Object.entries(record.sightings) as [Source, Sighting][];
  const kept = parcelsThatTell(sightings);
  const thin = sightings.map(([source, sighting]): [Source, Sighting] => {
    const names = Object.keys(sighting.facts).filter((name) => isToldOverTime(name) || isBest(name as FactName, source, sightings));
    return [
      source,
      {
        ...sighting,
        facts: pick(sighting.facts as Record<string, unknown>, names) as Sighting['facts'],
        factsAt: pick(sighting.factsAt, names),
        parcels: sighting.parcels.flatMap((parcel) => (kept.has(parcel) ? { ...parcel, events: parcel.events?.slice(0, EVENTS) ?? null } : [])),
      },
    ];
  });
  return { ...record, sightings: Object.fromEntries(thin) };
}

const isToldOverTime = (name: string): boolean => (TOLD_OVER_TIME as readonly string[]).includes(name);

function isBest(name: FactName, source: Source, sightings: readonly [Source, Sighting][]): boolean {
  const weightIn = (from: Source, { factsAt }: Sighting): number => (factsAt[name] ?? 0) + leadOf(from, name);
  const own = sightings.find(([from]) => from === source);
  const mine = own ? weightIn(...own) : 0;
  return sightings.every(([from, sighting]) => {
    if (from === source || sighting.facts[name] === undefined) return true;
    const theirs = weightIn(from, sighting);
    return theirs < mine || (theirs === mine && source < from);
  });
}

/** Those that say something that no newer one says: other numbers, another place, or events where that one has none. */
function parcelsThatTell(sightings: readonly [Source, Sighting][]): ReadonlySet<ParcelSeen> {
  const newestFirst = sightings
    .flatMap(([source, { parcels }]) => parcels.map((parcel) => ({ parcel, weight: parcel.at + leadOf(source), source })))
    .sort((a, b) => b.weight - a.weight);
  const told = new Map<string, number>();
  const kept = new Set<ParcelSeen>();
  for (const { parcel, weight, source } of newestFirst) {
    const { number, originNumber, isHidden, carrier, service, position, count } = parcel;
    // Which of equally new ones comes first is not for this to decide.
    const same = JSON.stringify([number, originNumber, isHidden, carrier, service, position, count, source === 'popover-dom']);
    const isTied = newestFirst.some((other) => other.parcel !== parcel && other.weight === weight);
    const tells = parcel.events === null ? 0 : parcel.events.length === 0 ? 1 : 2;
    if (!isTied && (told.get(same) ?? -1) >= tells) continue;
    kept.add(parcel);
    told.set(same, Math.max(told.get(same) ?? -1, tells));
  }
  return kept;
}

const pick = <T>(values: Record<string, T>, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
