/** Where a parcel is, by its events. Pages list them newest first, though not always in their order: the days decide. */
import type { Day } from '../model/day.ts';
import type { Stage } from '../model/judgement.ts';
import type { ParcelEvent } from '../model/order.ts';
import { isOrderEvent, stageOfCode } from './codes.ts';
import { stageOfWords } from './words.ts';

const knownStageOf = (event: ParcelEvent): Stage | null => (event.code ? stageOfCode(event.code) : null) ?? stageOfWords(event.text);

/** An event that nobody has described is still a scan: the parcel is somewhere on its way. */
export const stageOfEvent = (event: ParcelEvent): Stage => knownStageOf(event) ?? 'in-transit';

/** By day, newest first; events of one day, and those without a day, stay where the page lists them. */
export function newestFirst(events: readonly ParcelEvent[]): ParcelEvent[] {
  let latest: Day | null = null;
  const dated = events.toReversed().map((event, place) => {
    latest = event.at ?? latest;
    return { event, day: latest ?? '', place };
  });
  return dated.sort((a, b) => b.day.localeCompare(a.day) || b.place - a.place).map(({ event }) => event);
}

/** The stage that the newest scan of known meaning tells: a notice after a scan changes nothing. `none` without events. */
export function stageOf(events: readonly ParcelEvent[]): Stage {
  const scans = scansOf(newestFirst(events));
  const telling = scans.find((event) => knownStageOf(event) !== null) ?? scans[0] ?? events[0];
  return telling ? stageOfEvent(telling) : 'none';
}

/** Events that somebody other than the sender made. */
export const scansOf = (events: readonly ParcelEvent[]): ParcelEvent[] => events.filter((event) => stageOfEvent(event) !== 'notice');

/** The day of the newest scan, since which it is silent; null where no scan has a day. */
export const lastScanOn = (events: readonly ParcelEvent[]): Day | null => scansOf(newestFirst(events)).find(({ at }) => at !== null)?.at ?? null;

const WAITING: readonly (Stage | null)[] = ['pick-up', 'failed'];
/** What comes between two scans of one waiting: another try, and what nobody can tell. */
const WHILE_WAITING: readonly (Stage | null)[] = [...WAITING, 'out-for-delivery', null];

/** The first day of the present waiting for the buyer, however often it was scanned since; null where it does not wait, or no such scan has a day. */
export function waitingSince(events: readonly ParcelEvent[]): Day | null {
  const scans = scansOf(newestFirst(events)).map((event) => ({ stage: knownStageOf(event), at: event.at }));
  const end = scans.findIndex(({ stage }) => !WHILE_WAITING.includes(stage));
  return scans.slice(0, end < 0 ? scans.length : end).findLast(({ stage, at }) => WAITING.includes(stage) && at !== null)?.at ?? null;
}

/** True once a carrier was told of the parcel on or after this day, by whatever event is no scan and not AliExpress's own of the order. */
export const isAnnounced = (events: readonly ParcelEvent[], since: Day): boolean =>
  events.some((event) => stageOfEvent(event) === 'notice' && (event.code ? !isOrderEvent(event.code) : event.at !== null && event.at >= since));

const ABROAD: readonly (Stage | null)[] = ['customs', 'destination', 'out-for-delivery', 'pick-up', 'failed', 'delivered'];

/** True once anybody in the country of arrival has scanned the parcel. */
export const hasArrivedAbroad = (events: readonly ParcelEvent[]): boolean => events.some((event) => ABROAD.includes(knownStageOf(event)));

/** True once the parcel was scanned after it left its country of origin; an event of unknown meaning proves nothing. */
export const hasLeftOrigin = (events: readonly ParcelEvent[]): boolean =>
  hasArrivedAbroad(events) || events.some((event) => knownStageOf(event) === 'in-transit');

/** True once the parcel was made ready to leave its country of origin, or has left it. */
export const hasReachedExport = (events: readonly ParcelEvent[]): boolean =>
  hasLeftOrigin(events) || events.some((event) => knownStageOf(event) === 'export');
