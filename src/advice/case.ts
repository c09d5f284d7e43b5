/** All that the rules look at, gathered once for an order. */

import { shippedOn } from '../journey/shipping.ts';
import { hasArrivedAbroad, hasLeftOrigin, scansOf, stageOf } from '../journey/stage.ts';
import { type Day, earlierDay } from '../model/day.ts';
import type { Stage } from '../model/judgement.ts';
import type { Clock, Order, OrderStatus, Parcel } from '../model/order.ts';
import type { Settings } from '../model/settings.ts';
import type { Verdict } from '../model/verdict.ts';
import { classify } from '../number/classify.ts';
import { deadlineOf, lastDisputeDay } from '../protection/deadline.ts';
import type { TurningClock } from './turning-clock.ts';

export interface ParcelCase {
  parcel: Parcel;
  /** Of the number shown now, and of the first leg's where it is another one. */
  verdict: Verdict | null;
  originVerdict: Verdict | null;
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

export function openCase(order: Order, settings: Settings, clock: TurningClock): Case {
  const parcels = order.parcels.map((parcel) => lookAt(parcel, order.orderId, settings));
  const shipped = shippedOn(order);
  const deadline = deadlineOf(order.clocks, shipped);
  const isDelivered = parcels.length > 0 && parcels.every(({ stage }) => stage === 'delivered');
  const isSilent = parcels.length > 0 && parcels.every(({ parcel, isScanned }) => parcel.events !== null && !isScanned);
  return {
    order,
    settings,
    clock,
    parcels,
    shippedOn: shipped,
    deadline,
    lastDisputeDay: lastDisputeDay(order.clocks, deadline),
    isAwaited: AWAITED.includes(order.status) && !isDelivered,
    silentSince: isSilent ? shipped : null,
    silenceKnownOn: isSilent ? earliestReading(parcels, clock.today) : null,
  };
}

function lookAt(parcel: Parcel, orderId: string, settings: Settings): ParcelCase {
  const context = { orderId, destination: settings.destination, service: parcel.service, carrier: parcel.carrier };
  const events = parcel.events ?? [];
  const other = parcel.originNumber ?? parcel.earlierNumbers[0] ?? null;
  return {
    parcel,
    verdict: parcel.number === null ? null : classify(parcel.number, context),
    originVerdict: other === null || other === parcel.number ? null : classify(other, { ...context, carrier: null }),
    stage: stageOf(events),
    isScanned: scansOf(events).length > 0,
    hasLeftOrigin: hasLeftOrigin(events),
    hasArrivedAbroad: hasArrivedAbroad(events),
  };
}

const earliestReading = (parcels: ParcelCase[], today: Day): Day => parcels.map(({ parcel }) => parcel.eventsSeenOn ?? today).reduce(earlierDay);
