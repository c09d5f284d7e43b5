/** What is known of one parcel: its numbers' verdicts, what its scans prove, and since when it is silent. */
import { restrictedIn } from '../journey/restricted.ts';
import { foreignEvents, ownEvents } from '../journey/shipping.ts';
import {
  askedSince,
  hasArrivedAbroad,
  hasLeftOrigin,
  hasReachedExport,
  isAnnounced,
  isEnd,
  lastScanOn,
  newestFirst,
  notUnderstood,
  scansOf,
  stageOf,
  toldFirstOn,
} from '../journey/stage.ts';
import { type Day, earlierDay } from '../model/day.ts';
import type { Stage } from '../model/judgement.ts';
import type { Order, Parcel, ParcelEvent } from '../model/order.ts';
import type { Settings } from '../model/settings.ts';
import type { Verdict } from '../model/verdict.ts';
import { classify } from '../number/classify.ts';

export interface ParcelCase {
  parcel: Parcel;
  /** Among the parcels of its order, from 0. */
  place: number;
  /** Of the number shown now, and of the first leg's where it is another one. */
  verdict: Verdict | null;
  originVerdict: Verdict | null;
  /** Events from before the order was paid: another parcel's, under a number that was used again. */
  hasForeignPast: boolean;
  stage: Stage;
  /** What the scans prove, against which a number's mere form counts for nothing. */
  isScanned: boolean;
  hasReachedExport: boolean;
  hasLeftOrigin: boolean;
  hasArrivedAbroad: boolean;
  lastEventOn: Day | null;
  /** The last day for which its events are known; null while no tracking page was read. */
  seenOn: Day | null;
  /** The day of shipping of a parcel whose tracking page has shown no scan at all. */
  silentSince: Day | null;
  /** The day of the last scan of one that was scanned. */
  scannedOn: Day | null;
  /** Its newest event, where nobody understands it: what follows from silence is unsure. */
  notUnderstood: ParcelEvent | null;
  /** Of bad news: the day on which it was first told. */
  toldOn: Day | null;
  /** An update that says that something in it may not travel. */
  restricted: ParcelEvent | null;
  /** Its carrier was told of it, and no more. */
  isOnlyAnnounced: boolean;
}

export interface ParcelContext {
  parcel: Parcel;
  place: number;
  order: Order;
  settings: Settings;
  shippedOn: Day | null;
  today: Day;
}

export function lookAt({ parcel, place, order, settings, shippedOn, today }: ParcelContext): ParcelCase {
  const context = { orderId: order.orderId, destination: settings.destination, service: parcel.service, carrier: parcel.carrier };
  const events = ownEvents(parcel, order);
  const other = parcel.originNumber ?? parcel.earlierNumbers[0] ?? null;
  const isScanned = scansOf(events).length > 0;
  // Where the buyer follows it elsewhere, AliExpress's silence means nothing.
  const stage = stageOf(events);
  // What will not come is not silent.
  const isWatched = parcel.events !== null && parcel.trackedAt === null && !isEnd(stage);
  return {
    parcel,
    place,
    verdict: parcel.number === null ? null : classify(parcel.number, context),
    originVerdict: other === null || other === parcel.number ? null : classify(other, { ...context, carrier: null }),
    hasForeignPast: foreignEvents(parcel, order).length > 0,
    stage,
    isScanned,
    hasReachedExport: hasReachedExport(events),
    hasLeftOrigin: hasLeftOrigin(events),
    hasArrivedAbroad: hasArrivedAbroad(events),
    lastEventOn: newestFirst(events)[0]?.at ?? null,
    // A computer whose clock was ahead has read it on a day that is still to come.
    seenOn: parcel.events === null ? null : earlierDay(parcel.eventsSeenOn ?? today, today),
    silentSince: isWatched && !isScanned ? shippedOn : null,
    scannedOn: isWatched ? lastScanOn(events) : null,
    notUnderstood: notUnderstood(events),
    toldOn: stage === 'must-pay' ? askedSince(events) : isEnd(stage) ? toldFirstOn(events, stage) : null,
    restricted: restrictedIn(newestFirst(events)),
    isOnlyAnnounced: !isScanned && shippedOn !== null && isAnnounced(events, shippedOn),
  };
}

/** It will not come (T18). */
export const isLost = ({ stage }: ParcelCase): boolean => isEnd(stage);

/** A number that followed another one belongs to the last mile, whose carriers print what they like. */
export const isLastMile = ({ originVerdict, parcel }: ParcelCase): boolean => originVerdict !== null || parcel.earlierNumbers.length > 0;

/** True for a parcel that never showed a number, though nobody holds one back. */
export const hasNoNumber = ({ parcel }: ParcelCase): boolean =>
  !parcel.number && !parcel.originNumber && !parcel.isHidden && parcel.earlierNumbers.length === 0;

/** Rules whose numbers are followed inside one country alone, by their verdict's reach. */
const ONE_COUNTRY = ['N08', 'N10', 'N11'];

/** True for a number that nobody scans on the way between countries. The first leg's number of AliExpress's own lines is followed on its pages all the way. */
export const isOfOneCountry = (parcel: ParcelCase): boolean =>
  !isLastMile(parcel) &&
  (parcel.verdict?.trace === 'origin' || parcel.verdict?.trace === 'destination') &&
  ONE_COUNTRY.some((rule) => parcel.verdict?.rules.includes(rule));

/** AliExpress's own services that are scanned to the door; its saver and economy lines are not. */
const TRACKED_SERVICE = /aliexpress (?:selection )?(?:standard|premium|direct)|choice/i;

/** True for what is followed to the door, by its number or its service: its silence is no rule at any price. */
export const isDoorTracked = ({ verdict, parcel }: ParcelCase): boolean =>
  verdict?.trace === 'door' || (parcel.service !== null && TRACKED_SERVICE.test(parcel.service));

/** Between the countries, where its number is scanned by nobody (T14). */
export const isOutOfSight = (parcel: ParcelCase): boolean =>
  isOfOneCountry(parcel) && parcel.hasReachedExport && !parcel.hasArrivedAbroad && !parcel.parcel.trackedAt;

/** A letter that nobody has to scan, and nobody has scanned beyond its country (N03): its silence proves nothing. */
export const isUntracedLetter = ({ verdict, hasLeftOrigin: isBeyond }: ParcelCase): boolean =>
  verdict?.warnings.includes('N03') === true && !isBeyond;
