/** All that the rules look at, gathered once for an order. */

import { shippedOn } from '../journey/shipping.ts';
import { hasArrivedAbroad, hasLeftOrigin, scansOf, stageOf } from '../journey/stage.ts';
import { type Day, daysBetween, earlierDay } from '../model/day.ts';
import type { Stage } from '../model/judgement.ts';
import type { Clock, Order, OrderStatus, Parcel } from '../model/order.ts';
import type { Settings } from '../model/settings.ts';
import type { Verdict } from '../model/verdict.ts';
import { classify } from '../number/classify.ts';
import { deadlineOf, lastDisputeDay } from '../protection/deadline.ts';
import { isCombined, type Sibling } from './siblings.ts';
import type { TurningClock } from './turning-clock.ts';

export interface ParcelCase {
  parcel: Parcel;
  /** Of the number shown now, and of the first leg's where it is another one. */
  verdict: Verdict | null;
  originVerdict: Verdict | null;
  /** Events from before the order was paid: another parcel's, under a number that was used again. */
  hasForeignPast: boolean;
  stage: Stage;
  /** What the scans prove, against which a number's mere form counts for nothing. */
  isScanned: boolean;
  hasLeftOrigin: boolean;
  hasArrivedAbroad: boolean;
}
export interface Case {
  order: Order;
  settings: Settings;
  clock: TurningClock;
  /** Other orders that show one of its numbers. */
  siblings: readonly Sibling[];
  parcels: ParcelCase[];
  shippedOn: Day | null;
  deadline: Clock | null;
  lastDisputeDay: Day | null;
  /** On its way to the buyer, who has neither got it nor disputed it: protection and silence matter. */
  isAwaited: boolean;
  /** The day since which a tracking page is known to have shown no scan at all: the day of shipping, while that holds. */
  silentSince: Day | null;
  /** The last day for which that silence is known; a page that was not looked at since proves nothing. */
  silenceKnownOn: Day | null;
}

/** Statuses after which AliExpress's clocks no longer run (P09). */
const CLOSED: readonly OrderStatus[] = ['completed', 'cancelled', 'refunded', 'closed'];
/** 'unknown' is awaited too: words that we cannot read must not hide a deadline that we can. */
const AWAITED: readonly OrderStatus[] = ['shipped', 'unknown'];

export const isOpen = (order: Order): boolean => !CLOSED.includes(order.status);

export function openCase(order: Order, settings: Settings, clock: TurningClock, siblings: readonly Sibling[]): Case {
  const parcels = order.parcels.map((parcel) => lookAt(parcel, order, settings));
  const shipped = shippedOn(order);
  // Of orders in one parcel the earliest deadline rules (N18).
  const deadlines = siblings.filter(isCombined).flatMap((sibling) => sibling.deadline ?? []);
  const own = deadlineOf(order.clocks, shipped);
  const deadline = own && deadlines.filter(({ source }) => source === own.source).reduce((a, b) => (b.on < a.on ? b : a), own);
  const isDelivered = parcels.length > 0 && parcels.every(({ stage }) => stage === 'delivered');
  const isSilent = parcels.length > 0 && parcels.every(({ parcel, isScanned }) => parcel.events !== null && !isScanned);
  return {
    order,
    settings,
    clock,
    siblings,
    parcels,
    shippedOn: shipped,
    deadline,
    lastDisputeDay: lastDisputeDay(order.clocks, deadline),
    isAwaited: AWAITED.includes(order.status) && !isDelivered,
    silentSince: isSilent ? shipped : null,
    silenceKnownOn: isSilent ? earliestReading(parcels, clock.today) : null,
  };
}

function lookAt(parcel: Parcel, order: Order, settings: Settings): ParcelCase {
  const context = { orderId: order.orderId, destination: settings.destination, service: parcel.service, carrier: parcel.carrier };
  const all = parcel.events ?? [];
  const events = all.filter(({ at }) => at === null || !isBeforePayment(at, order));
  const other = parcel.originNumber ?? parcel.earlierNumbers[0] ?? null;
  return {
    parcel,
    verdict: parcel.number === null ? null : classify(parcel.number, context),
    originVerdict: other === null || other === parcel.number ? null : classify(other, { ...context, carrier: null }),
    hasForeignPast: events.length < all.length,
    stage: stageOf(events),
    isScanned: scansOf(events).length > 0,
    hasLeftOrigin: hasLeftOrigin(events),
    hasArrivedAbroad: hasArrivedAbroad(events),
  };
}

/** Days by which the zones of two printed days can part them. */
const ZONE_SLACK_DAYS = 1;

function isBeforePayment(day: Day, { paidOn, orderedOn }: Order): boolean {
  const began = paidOn ?? orderedOn;
  return began !== null && daysBetween(day, began) > ZONE_SLACK_DAYS;
}

const earliestReading = (parcels: ParcelCase[], today: Day): Day => parcels.map(({ parcel }) => parcel.eventsSeenOn ?? today).reduce(earlierDay);
