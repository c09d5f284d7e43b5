/** From everything that was seen of an order to what is known of it now: better and newer sources win, by one table. */
import { clockChangesOf, disputeLeftOnOf, marksOf, returnedOnOf, statusSinceOf } from './changes.ts';
import { correctOrder } from './corrections.ts';
import { type Day, dayAt, earlierDay, type Zone } from './day.ts';
import { NO_CORRECTIONS } from './mark.ts';
import type { FactName, Facts, Source } from './observation.ts';
import { type Clock, isSameDeadline, ORDER_PAGES, type Order, type Parcel } from './order.ts';
import type { OrderRecord, ParcelSeen, Sighting } from './record.ts';

const MINUTE = 60_000;
const ALWAYS = 3_650 * 24 * 60;

/**
 * Head start of each source in minutes: a value wins over another one that is newer by less. An answer beats the words drawn from it, and the
 * list lags behind the order's own pages (seen: minutes after a cancellation).
 */
const USUAL: Record<Source, number> = {
  'list-dom': 0,
  'popover-dom': 0,
  'list-answer': 1,
  'detail-dom': 10,
  'tracking-dom': 10,
  'detail-answer': 11,
  'tracking-answer': 11,
};
/** Words that are cut or rounded on some pages: the most exact source wins at any age. */
const EXACT: Partial<Record<FactName, Partial<Record<Source, number>>>> = {
  total: { 'list-answer': ALWAYS, 'detail-answer': ALWAYS },
  items: { 'list-answer': ALWAYS, 'detail-answer': ALWAYS, 'detail-dom': ALWAYS / 2 },
  statusText: { 'tracking-dom': -ALWAYS, 'tracking-answer': -ALWAYS },
};
/** ms by which a source is believed to be newer than it is. */
export const leadOf = (source: Source, name?: FactName): number => ((name && EXACT[name]?.[source]) ?? USUAL[source]) * MINUTE;

/** What is known of an order. `zone` (the buyer's) turns the moments of reading into days. */
export function settleOrder(record: OrderRecord, zone: Zone): Order {
  const sightings = Object.entries(record.sightings) as [Source, Sighting][];

  function valuesOf<K extends FactName>(name: K): NonNullable<Facts[K]>[] {
    return sightings
      .flatMap(([source, { facts, factsAt }]) => {
        const value = facts[name];
        return value === undefined ? [] : [{ value: value as NonNullable<Facts[K]>, weight: (factsAt[name] ?? 0) + leadOf(source, name), source }];
      })
      .sort((a, b) => b.weight - a.weight || (a.source < b.source ? -1 : 1))
      .map(({ value }) => value);
  }
  const best = <K extends FactName>(name: K): NonNullable<Facts[K]> | null => valuesOf(name)[0] ?? null;

  const clocks = (['guarantee', 'protection', 'dispute'] as const).flatMap((kind): Clock[] => {
    const on = earliestReading(valuesOf(`${kind}On`));
    return on ? [{ kind, on, source: 'printed' }] : [];
  });
  const status = statusOf(valuesOf('status'));
  const over = sightings.map(([, sighting]) => sighting);
  const changes = clockChangesOf(over, zone);
  const statusSince = statusSinceOf(over, status, zone);
  const disputeLeftOn = disputeLeftOnOf(over, status, zone);
  const disputeOverOn = disputeLeftOn ?? (status === 'in-dispute' ? returnedOnOf(over, status, zone) : null);
  const read: Order = {
    orderId: record.orderId,
    site: best('site') ?? 'com',
    status,
    statusText: best('statusText'),
    orderedOn: best('orderedOn'),
    paidOn: best('paidOn'),
    shippedOn: best('shippedOn'),
    promisedOn: best('promisedOn'),
    completedOn: best('completedOn'),
    compensationOn: best('compensationOn'),
    statusSince,
    disputeLeftOn,
    buttons: best('buttons') ?? [],
    store: best('store'),
    total: best('total'),
    items: best('items') ?? [],
    clocks,
    clockChanges: changes,
    marks: marksOf(record.marks, { status, statusSince, disputeOverOn, changes }),
    corrected: [],
    corrections: record.corrections,
    pagesRead: ORDER_PAGES.filter((page) => sightings.some(([source]) => source.startsWith(page))),
    unread: unreadOf(sightings),
    parcels: settleParcels(
      sightings.flatMap(([source, { parcels }]) => parcels.map((parcel) => ({ ...parcel, weight: parcel.at + leadOf(source), source }))),
      zone,
    ),
    lastSeenAt: record.lastSeenAt,
  };
  return correctOrder(read, record.corrections ?? NO_CORRECTIONS);
}

/** Of each fact the newest text that nobody could read, unless some source could read the fact since. */
function unreadOf(sightings: [Source, Sighting][]): Order['unread'] {
  const newestFirst = sightings
    .flatMap(([source, { unread }]) => Object.entries(unread).map(([name, { text, at }]) => ({ name, text, weight: at + leadOf(source) })))
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
  const isRead = (name: string, weight: number): boolean =>
    sightings.some(([source, { factsAt }]) => (factsAt[name] ?? Number.NEGATIVE_INFINITY) + leadOf(source) >= weight);
  const standing = newestFirst.filter(({ name, weight }) => !isRead(name, weight));
  return Object.fromEntries(standing.toReversed().map(({ name, text }) => [name, text]));
}

/** A word that nobody could read does not hide a status that was read elsewhere. */
const statusOf = (values: Order['status'][]): Order['status'] => values.find((status) => status !== 'unknown') ?? 'unknown';

/** The newest reading, or the day before when another page prints the same deadline so. */
function earliestReading(days: Day[]): Day | null {
  const [newest, ...others] = days;
  if (!newest) return null;
  return others.filter((day) => isSameDeadline(day, newest)).reduce(earlierDay, newest);
}

type Weighed = ParcelSeen & { weight: number; source: Source };

/**
 * Groups sightings into parcels. Those that share a number are one parcel; so are those at the same place of equally many, since AliExpress
 * changes a parcel's number on the way. When the newest reading shows one parcel, all are that one.
 */
function settleParcels(sightings: Weighed[], zone: Zone): Parcel[] {
  const newestFirst = sightings.toSorted(
    (a, b) => b.weight - a.weight || a.position - b.position || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
  );
  // The popover shows one parcel, however many there are.
  const isSingle = (newestFirst.find(({ source }) => source !== 'popover-dom') ?? newestFirst[0])?.count === 1;
  const groups: Weighed[][] = [];
  for (const sighting of newestFirst) {
    const group =
      groups.find((members) => members.some((member) => sharesNumber(member, sighting))) ??
      (isSingle ? groups[0] : groups.find((members) => members.some((member) => hasSamePlace(member, sighting))));
    if (group) group.push(sighting);
    else groups.push([sighting]);
  }
  return groups.map((members) => settleParcel(members, zone));
}

const numbersOf = (parcel: ParcelSeen): string[] => [parcel.number, parcel.originNumber].filter((number) => number !== null);
const sharesNumber = (a: ParcelSeen, b: ParcelSeen): boolean => numbersOf(a).some((number) => numbersOf(b).includes(number));
const hasSamePlace = (a: ParcelSeen, b: ParcelSeen): boolean => a.position === b.position && a.count === b.count;

function settleParcel(newestFirst: Weighed[], zone: Zone): Parcel {
  const first = <K extends 'number' | 'originNumber' | 'service'>(name: K): string | null =>
    newestFirst.find((sighting) => sighting[name] !== null)?.[name] ?? null;
  // On the page alone, a service and a carrier look the same.
  const services = newestFirst.map(({ service }) => service);
  const carrier = newestFirst.find((sighting) => sighting.carrier !== null && !services.includes(sighting.carrier))?.carrier ?? null;
  const read = newestFirst.find(({ events }) => events && events.length > 0) ?? newestFirst.find(({ events }) => events !== null);
  const [number, originNumber] = [first('number'), first('originNumber')];
  const earlier = new Set(newestFirst.flatMap(numbersOf));
  return {
    number,
    originNumber,
    earlierNumbers: [...earlier].filter((other) => other !== number && other !== originNumber),
    // The answer tells that a number is held back; on the page there just is none.
    isHidden: number === null && newestFirst.some(({ isHidden }) => isHidden),
    carrier,
    service: first('service'),
    events: read?.events ?? null,
    trackedAt: null,
    eventsSeenOn: read ? dayAt(read.eventsAt, zone) : null,
  };
}
