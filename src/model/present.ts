/** A record without a future: what was stored under a clock that was ahead counts as of now, so that newer readings win again. */

import { type Day, earlierDay } from './day.ts';
import { mapValues } from './map-values.ts';
import type { OrderRecord, Sighting } from './record.ts';

/** The record with no moment after `now` (ms), and nothing said after `today` (the buyer's day). `to`: the moment in place of those. */
export function withoutFuture(record: OrderRecord, now: number, today: Day, to = now): OrderRecord {
  // Nearly all records are of the past as they are.
  if (!isAhead(record, now, today)) return record;
  const cap = (at: number): number => (at > now ? to : at);
  return {
    ...record,
    lastSeenAt: cap(record.lastSeenAt),
    marks: record.marks.map((mark) => ({ ...mark, on: earlierDay(mark.on, today) })),
    corrections: record.corrections && {
      ...record.corrections,
      trackedAt: record.corrections.trackedAt.map((tracked) => ({ ...tracked, on: earlierDay(tracked.on, today) })),
    },
    sightings: mapValues(record.sightings as Record<string, Sighting>, (sighting) => capSighting(sighting, cap)) as OrderRecord['sightings'],
  };
}

const isAhead = ({ lastSeenAt, marks, corrections, sightings }: OrderRecord, now: number, today: Day): boolean =>
  lastSeenAt > now ||
  marks.some(({ on }) => on > today) ||
  (corrections?.trackedAt.some(({ on }) => on > today) ?? false) ||
  Object.values(sightings as Record<string, Sighting>).some((sighting) => momentsOf(sighting).some((at) => at > now));

const momentsOf = ({ factsAt, parcels, unread, readings }: Sighting): number[] => [
  ...Object.values(factsAt),
  ...parcels.flatMap(({ at, eventsAt }) => [at, eventsAt]),
  ...Object.values(unread).map(({ at }) => at),
  ...Object.values(readings).flatMap((values) => values.flatMap(({ first, last }) => [first, last])),
];

function capSighting({ facts, factsAt, parcels, unread, readings }: Sighting, cap: (at: number) => number): Sighting {
  return {
    facts,
    factsAt: mapValues(factsAt, cap),
    parcels: parcels.map((parcel) => ({ ...parcel, at: cap(parcel.at), eventsAt: cap(parcel.eventsAt) })),
    unread: mapValues(unread, ({ text, at }) => ({ text, at: cap(at) })),
    readings: mapValues(readings, (values) => values.map(({ value, first, last }) => ({ value, first: cap(first), last: cap(last) }))),
  };
}
