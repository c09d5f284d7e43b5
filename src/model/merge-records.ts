/** Two records of one order become one: what was said again since a record was set aside, and that record once it can be read. */
import type { Mark } from './mark.ts';
import type { Observation, ParcelSighting, Source } from './observation.ts';
import { mergeObservation, type OrderRecord, type ParcelSeen, type Sighting } from './record.ts';

/** As if all that either tells had been seen one after another. Of one kind of mark the later one stays, of corrections those of `a`. */
export function mergeRecords(a: OrderRecord, b: OrderRecord): OrderRecord {
  const sightings = Object.entries(b.sightings) as [Source, Sighting][];
  const seen = sightings.flatMap(([source, sighting]) =>
    tellAgain(sighting, b.lastSeenAt).map((each): Observation => ({ orderId: b.orderId, source, facts: {}, parcels: [], ...each })),
  );
  const merged = seen.reduce<OrderRecord>(mergeObservation, a);
  return {
    ...merged,
    lastSeenAt: Math.max(a.lastSeenAt, b.lastSeenAt),
    marks: mergeMarks(a.marks, b.marks),
    corrections: a.corrections ?? b.corrections,
  };
}

type Told = Pick<Observation, 'seenAt'> & Partial<Pick<Observation, 'facts' | 'parcels' | 'unread'>>;

/** What a source said, each thing at its own time. */
function tellAgain({ facts, factsAt, parcels, unread, readings }: Sighting, lastSeenAt: number): Told[] {
  return [
    // A page that was read and told nothing was read all the same.
    { seenAt: lastSeenAt },
    ...Object.entries(facts).map(([name, value]) => ({ seenAt: factsAt[name] ?? 0, facts: { [name]: value } })),
    ...Object.entries(readings).flatMap(([name, values]) =>
      values.flatMap(({ value, first, last }) => [first, last].map((seenAt) => ({ seenAt, facts: { [name]: value } }))),
    ),
    ...parcels.flatMap(tellParcel),
    ...Object.entries(unread).map(([name, { text, at }]) => ({ seenAt: at, unread: { [name]: text } })),
  ];
}

function tellParcel({ at, eventsAt, ...parcel }: ParcelSeen): Told[] {
  const sighting: ParcelSighting = parcel;
  if (at === eventsAt) return [{ seenAt: at, parcels: [sighting] }];
  return [
    { seenAt: eventsAt, parcels: [sighting] },
    { seenAt: at, parcels: [{ ...sighting, events: null }] },
  ];
}

function mergeMarks(a: readonly Mark[], b: readonly Mark[]): Mark[] {
  const byKind = new Map(a.map((mark) => [mark.kind, mark]));
  for (const mark of b) if ((byKind.get(mark.kind)?.on ?? '') < mark.on) byKind.set(mark.kind, mark);
  return [...byKind.values()];
}
