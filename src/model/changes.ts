/** How an order changed over the readings of it: deadlines that moved, the day of its status, marks that pages make by themselves. */
import { type Day, dayAt, earlierDay, type Zone } from './day.ts';
import type { Mark } from './mark.ts';
import { CLOCK_KINDS, type ClockChange, type ClockKind, isSameDeadline, type OrderStatus } from './order.ts';
import { type Reading, readingsOf, type Sighting } from './record.ts';

/**
 * Deadlines that moved by more than a day, newest first. Sources are compared with themselves only: two pages may print one deadline
 * differently (seen: detail Sep 4, tracking Sep 3). A move that several sources tell is told once, from the day of its first reading.
 */
export function clockChangesOf(sightings: readonly Sighting[], zone: Zone): ClockChange[] {
  const changes: ClockChange[] = [];
  const moves = sightings.flatMap((sighting) => CLOCK_KINDS.flatMap((kind) => movesOf(readingsOf(sighting, `${kind}On`), kind, zone)));
  for (const move of moves.sort(byDay)) {
    const isTold = changes.some(({ kind, from, to }) => kind === move.kind && isSameDeadline(from, move.from) && isSameDeadline(to, move.to));
    if (!isTold) changes.push(move);
  }
  return changes.reverse();
}

const byDay = (a: ClockChange, b: ClockChange): number =>
  JSON.stringify([a.on, a.kind, a.to, a.from]) < JSON.stringify([b.on, b.kind, b.to, b.from]) ? -1 : 1;

function movesOf(readings: readonly Reading[], kind: ClockKind, zone: Zone): ClockChange[] {
  const [first, ...rest] = readings.filter((reading) => !isSlip(reading, readings)).sort((a, b) => a.first - b.first || (a.value < b.value ? -1 : 1));
  const moves: ClockChange[] = [];
  let from = first?.value as Day;
  for (const reading of rest) {
    const to = reading.value as Day;
    if (isSameDeadline(from, to)) continue;
    moves.push({ kind, from, to, on: dayAt(reading.first, zone) });
    from = to;
  }
  return moves;
}

/** A value that was met only while another one was met before and after it is no change of a deadline. */
const isSlip = ({ value, first, last }: Reading, readings: readonly Reading[]): boolean =>
  readings.some((other) => other.value !== value && other.first < first && other.last > last);

const statusReadings = (sightings: readonly Sighting[]): Reading[] => sightings.flatMap((sighting) => readingsOf(sighting, 'status'));

/** The first day on which this status was seen, or, where it came back, the last one on which another was; null when it never was. */
export function statusSinceOf(sightings: readonly Sighting[], status: OrderStatus, zone: Zone): Day | null {
  const days = statusReadings(sightings).flatMap(({ value, first }) => (value === status ? dayAt(first, zone) : []));
  return returnedOnOf(sightings, status, zone) ?? (days.length > 0 ? days.reduce(earlierDay) : null);
}

/**
 * The last day on which another status was seen between two readings of this one, such as the refusal between a dispute and its appeal; null
 * where it never went. Sources are compared with themselves only: the list lags behind the order's own pages.
 */
export function returnedOnOf(sightings: readonly Sighting[], status: OrderStatus, zone: Zone): Day | null {
  const between = sightings.flatMap((sighting) => {
    const readings = readingsOf(sighting, 'status');
    const own = readings.find(({ value }) => value === status);
    return readings.flatMap(({ value, last }) => (own && value !== status && value !== 'unknown' && last > own.first && last < own.last ? last : []));
  });
  return between.length > 0 ? dayAt(Math.max(...between), zone) : null;
}

/** The last day on which a dispute was seen of an order that now has another status; null when none was. */
export function disputeLeftOnOf(sightings: readonly Sighting[], status: OrderStatus, zone: Zone): Day | null {
  if (status === 'in-dispute' || status === 'unknown') return null;
  const disputes = statusReadings(sightings).flatMap(({ value, last }) => (value === 'in-dispute' ? last : []));
  return disputes.length > 0 ? dayAt(Math.max(...disputes), zone) : null;
}

/**
 * The buyer's marks and those that pages make by themselves; of one kind the buyer's wins. That a parcel arrived is never taken from a page:
 * orders confirm themselves. A dispute that a page showed and shows no more, or not without a break, is over, whatever was marked before.
 */
export function marksOf(
  own: readonly Mark[],
  told: { status: OrderStatus; statusSince: Day | null; disputeOverOn: Day | null; changes: ClockChange[] },
): Mark[] {
  const { status, statusSince, disputeOverOn, changes } = told;
  const extension = changes.find(({ kind, from, to }) => kind !== 'dispute' && to > from);
  const mark = (kind: Mark['kind'], on: Day): Mark => ({ kind, on, until: null, by: 'page' });
  const byPage = [
    ...(status === 'in-dispute' && statusSince ? [mark('dispute', statusSince)] : []),
    ...(status === 'refunded' && statusSince ? [mark('refunded', statusSince)] : []),
    ...(extension ? [mark('extended', extension.on)] : []),
  ];
  const standing = own.filter(({ kind, on }) => kind !== 'dispute' || disputeOverOn === null || disputeOverOn < on);
  return [...standing, ...byPage.filter(({ kind }) => standing.every((other) => other.kind !== kind))];
}
