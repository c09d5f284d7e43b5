/** What of a finished order's record can still matter: what is known of it stays the same, its copies go. */
import { addDays, type Day } from './day.ts';
import { filterValues } from './map-values.ts';
import type { FactName, Source } from './observation.ts';
import type { Order } from './order.ts';
import { type OrderRecord, type ParcelSeen, type Sighting, TOLD_OVER_TIME } from './record.ts';
import { leadOf, settleOrder } from './settle.ts';

/** Days. No clock of AliExpress runs for longer from the day of the order, and nobody looks for the course of a parcel that came so long ago. */
const LONGEST_ORDER = 270;
const LONG_AGO = 90;
/** As many of its last events are kept. */
const EVENTS = 3;

/** True for an order whose end is months ago; that it is finished is for the caller to know. `today`: the buyer's. */
export const isLongOver = ({ orderedOn, statusSince }: Order, today: Day): boolean =>
  (orderedOn !== null && orderedOn < addDays(today, -LONGEST_ORDER)) || (statusSince !== null && statusSince < addDays(today, -LONG_AGO));

/**
 * Of each fact the value that counts, of each parcel what tells something new. Marks, corrections, and what was told over time stay whole, and so do
 * all sightings of parcels where one that tells nothing new still decides which of the others belong together.
 */
export function thinRecord(record: OrderRecord): OrderRecord {
  const sightings = Object.entries(record.sightings) as [Source, Sighting][];
  const telling = parcelsThatTell(sightings);
  const whole = withSightings(record, sightings, () => true);
  const thin = withSightings(record, sightings, (parcel) => telling.has(parcel));
  return areSameParcels(thin, whole) ? thin : whole;
}

function withSightings(record: OrderRecord, sightings: readonly [Source, Sighting][], isParcelKept: (parcel: ParcelSeen) => boolean): OrderRecord {
  const kept = sightings.map(([source, sighting]): [Source, Sighting] => {
    const isKept = (name: string): boolean =>
      name in sighting.facts && (isToldOverTime(name) || isBest(name as FactName, [source, sighting], sightings));
    return [
      source,
      {
        ...sighting,
        facts: filterValues(sighting.facts as Record<string, unknown>, (_, name) => isKept(name)) as Sighting['facts'],
        factsAt: filterValues(sighting.factsAt, (_, name) => isKept(name)),
        parcels: sighting.parcels.filter(isParcelKept).map((parcel) => ({ ...parcel, events: parcel.events?.slice(0, EVENTS) ?? null })),
      },
    ];
  });
  return { ...record, sightings: Object.fromEntries(kept) };
}

/** In any zone, since all days turn alike. */
const areSameParcels = (a: OrderRecord, b: OrderRecord): boolean =>
  JSON.stringify(settleOrder(a, 'UTC').parcels) === JSON.stringify(settleOrder(b, 'UTC').parcels);

const isToldOverTime = (name: string): boolean => (TOLD_OVER_TIME as readonly string[]).includes(name);

function isBest(name: FactName, [source, own]: [Source, Sighting], sightings: readonly [Source, Sighting][]): boolean {
  const weightIn = (from: Source, { factsAt }: Sighting): number => (factsAt[name] ?? 0) + leadOf(from, name);
  const mine = weightIn(source, own);
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
