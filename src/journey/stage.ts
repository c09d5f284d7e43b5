/** Where a parcel is, by its events. Pages list them newest first, though not always in their order: the days decide. */
import type { Day } from '../model/day.ts';
import type { Stage } from '../model/judgement.ts';
import type { ParcelEvent } from '../model/order.ts';
import { isOrderEvent, stageOfCode } from './codes.ts';
import type { Told } from './language.ts';
import { readWords } from './words.ts';

type Reading = Stage | Told | null;

/** Each event is asked for by many, and its words are read in all languages: once for each. */
const readings = new WeakMap<ParcelEvent, Reading>();

/** A code decides where there is one that anybody has described. */
function readEvent(event: ParcelEvent): Reading {
  const known = readings.get(event);
  if (known !== undefined) return known;
  const reading = (event.code ? stageOfCode(event.code) : null) ?? readWords(event.text);
  readings.set(event, reading);
  return reading;
}

const stageOfReading = (told: Reading): Stage => {
  if (told === 'moving' || told === 'transit') return 'in-transit';
  return told === 'taken' ? 'accepted' : (told ?? 'unknown');
};

/** `unknown` for an event that nobody has described: something was said, and nobody can tell what. */
export const stageOfEvent = (event: ParcelEvent): Stage => stageOfReading(readEvent(event));

/** By day, newest first; events of one day, and those without a day, stay where the page lists them. */
export function newestFirst(events: readonly ParcelEvent[]): ParcelEvent[] {
  let latest: Day | null = null;
  const dated = events.toReversed().map((event, place) => {
    latest = event.at ?? latest;
    return { event, day: latest ?? '', place };
  });
  return dated.sort((a, b) => b.day.localeCompare(a.day) || b.place - a.place).map(({ event }) => event);
}

/** After these a parcel does not come. */
const ENDS: readonly Stage[] = ['lost', 'seized', 'refused', 'cancelled'];
export const isEnd = (stage: Stage): boolean => ENDS.includes(stage);
/** What shows that it comes all the same; of a cancelled shipment any scan does. */
const FOUND: readonly Stage[] = ['destination', 'out-for-delivery', 'pick-up', 'failed', 'delivered', 'returning'];
const SAYS_NOTHING: readonly Stage[] = ['unknown', 'notice'];

/** The stage that the newest scan of known meaning tells: a notice after a scan changes nothing, and what is lost stays lost. `none` without events. */
export function stageOf(events: readonly ParcelEvent[]): Stage {
  const stages = newestFirst(events).map(stageOfEvent);
  const told = stages.filter((stage) => !SAYS_NOTHING.includes(stage));
  const end = told.findIndex(isEnd);
  const isFound = told.slice(0, Math.max(end, 0)).some((stage) => told[end] === 'cancelled' || FOUND.includes(stage));
  const [newest] = told;
  if (newest) return end > 0 && !isFound ? (told[end] ?? newest) : newest;
  return stages.length === 0 ? 'none' : stages.includes('notice') ? 'notice' : 'unknown';
}

const NO_SCANS: readonly Stage[] = [...SAYS_NOTHING, ...ENDS];

/** Events that somebody other than the sender made, who had the parcel in hand. Bad news is none, nor is what nobody understands. */
export const scansOf = (events: readonly ParcelEvent[]): ParcelEvent[] => events.filter((event) => !NO_SCANS.includes(stageOfEvent(event)));

/** The day of the newest scan, since which it is silent; null where no scan has a day. */
export const lastScanOn = (events: readonly ParcelEvent[]): Day | null => scansOf(newestFirst(events)).find(({ at }) => at !== null)?.at ?? null;

/** The newest event, where nobody understands it: what follows from silence is unsure. */
export function notUnderstood(events: readonly ParcelEvent[]): ParcelEvent | null {
  const newest = newestFirst(events).find((event) => stageOfEvent(event) !== 'notice');
  return newest && stageOfEvent(newest) === 'unknown' ? newest : null;
}

/** The first day on which something of this stage was told; null where nobody knows it. */
export const toldFirstOn = (events: readonly ParcelEvent[], stage: Stage): Day | null =>
  newestFirst(events).findLast((event) => stageOfEvent(event) === stage && event.at !== null)?.at ?? null;

const WAITING: readonly Stage[] = ['pick-up', 'failed'];
/** What comes between two scans of one waiting: another try, and what nobody can tell. */
const WHILE_WAITING: readonly Stage[] = [...WAITING, 'out-for-delivery', 'unknown'];

/** The first day of the present waiting for the buyer, however often it was scanned since; null where it does not wait, or no such scan has a day. */
export const waitingSince = (events: readonly ParcelEvent[]): Day | null => runSince(events, WAITING, WHILE_WAITING);

/** The first day on which customs or the carrier asked for what it still waits for; null where it waits for nothing, or no such scan has a day. */
export const askedSince = (events: readonly ParcelEvent[]): Day | null => runSince(events, ['must-pay'], ['must-pay', 'customs', 'unknown']);

/** The first day of the newest run of scans, all of them `within`, that is told by one of `of`. */
function runSince(events: readonly ParcelEvent[], of: readonly Stage[], within: readonly Stage[]): Day | null {
  const scans = newestFirst(events).map((event) => ({ stage: stageOfEvent(event), at: event.at }));
  const told = scans.filter(({ stage }) => stage !== 'notice');
  const end = told.findIndex(({ stage }) => !within.includes(stage));
  return told.slice(0, end < 0 ? told.length : end).findLast(({ stage, at }) => of.includes(stage) && at !== null)?.at ?? null;
}

/** True once a carrier was told of the parcel on or after this day, by whatever event is no scan and not AliExpress's own of the order. */
export const isAnnounced = (events: readonly ParcelEvent[], since: Day): boolean =>
  events.some((event) => stageOfEvent(event) === 'notice' && (event.code ? !isOrderEvent(event.code) : event.at !== null && event.at >= since));

const ABROAD: readonly Reading[] = ['customs', 'must-pay', 'seized', 'refused', 'destination', 'out-for-delivery', 'pick-up', 'failed', 'delivered'];

/** True once anybody in the country of arrival has scanned the parcel. */
export const hasArrivedAbroad = (events: readonly ParcelEvent[]): boolean => events.some((event) => ABROAD.includes(readEvent(event)));

/** True once the parcel was scanned after it left its country of origin; a scan of which nobody can tell where proves nothing. */
export const hasLeftOrigin = (events: readonly ParcelEvent[]): boolean =>
  hasArrivedAbroad(events) || events.some((event) => ['in-transit', 'transit'].includes(readEvent(event) ?? ''));

/** True once the parcel was made ready to leave its country of origin, or has left it. */
export const hasReachedExport = (events: readonly ParcelEvent[]): boolean =>
  hasLeftOrigin(events) || events.some((event) => readEvent(event) === 'export');
