/** Where a parcel is, by its events. */
import type { Stage } from '../model/judgement.ts';
import type { ParcelEvent } from '../model/order.ts';
import { stageOfCode } from './codes.ts';
import { stageOfWords } from './words.ts';

const knownStageOf = (event: ParcelEvent): Stage | null => (event.code ? stageOfCode(event.code) : null) ?? stageOfWords(event.text);

/** An event that nobody has described is still a scan: the parcel is somewhere on its way. */
export const stageOfEvent = (event: ParcelEvent): Stage => knownStageOf(event) ?? 'in-transit';

/** The stage that the newest event tells; `none` without events. Events come newest first. */
export function stageOf(events: readonly ParcelEvent[]): Stage {
  const [newest] = events;
  return newest ? stageOfEvent(newest) : 'none';
}

/** Events that somebody other than the sender made. */
export const scansOf = (events: readonly ParcelEvent[]): ParcelEvent[] => events.filter((event) => stageOfEvent(event) !== 'notice');

const ABROAD: readonly (Stage | null)[] = ['customs', 'destination', 'out-for-delivery', 'pick-up', 'failed', 'delivered'];

/** True once anybody in the country of arrival has scanned the parcel. */
export const hasArrivedAbroad = (events: readonly ParcelEvent[]): boolean => events.some((event) => ABROAD.includes(knownStageOf(event)));

/** True once the parcel was scanned after it left its country of origin; an event of unknown meaning proves nothing. */
export const hasLeftOrigin = (events: readonly ParcelEvent[]): boolean =>
  hasArrivedAbroad(events) || events.some((event) => knownStageOf(event) === 'in-transit');
