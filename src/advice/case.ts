/** All that the rules look at, gathered once for an order. */
import { shippedOn } from '../journey/shipping.ts';
import { addDays, type Day, dayAt, type Zone } from '../model/day.ts';
import type { Mark, MarkKind } from '../model/mark.ts';
import type { Clock, Order, OrderStatus } from '../model/order.ts';
import type { Settings } from '../model/settings.ts';
import { deadlineOf, lastCallOf, lastDisputeDay } from '../protection/deadline.ts';
import { isFrozen } from './frozen.ts';
import { isDigital, isProbablyDigital } from './nothing-sent.ts';
import { lookAt, type ParcelCase } from './parcel-case.ts';
import { roughDollars } from './prices.ts';
import { isCombined, type Sibling } from './siblings.ts';
import type { TurningClock } from './turning-clock.ts';

export interface Case {
  order: Order;
  settings: Settings;
  clock: TurningClock;
  /** The day on which anything of the order was last read. */
  seenOn: Day;
  /** T21: that day, of an awaited order that nobody has looked at for so long that it may have come; else null. */
  unseenSince: Day | null;
  /** Other orders that show one of its numbers. */
  siblings: readonly Sibling[];
  parcels: ParcelCase[];
  marks: Partial<Record<MarkKind, Mark>>;
  shippedOn: Day | null;
  deadline: Clock | null;
  /** The day from which the deadline is counted where neither it nor the day of shipping was read: that of the order. */
  countedFrom: Day | null;
  lastDisputeDay: Day | null;
  /** The day by which the buyer must have acted; nearly always the deadline's. */
  lastCall: Day | null;
  /** The first day on which a dispute was seen or marked, while one is open. */
  disputedOn: Day | null;
  isDisputed: boolean;
  /** T20: nothing of it travels, by the titles of its goods; or probably, as no page shows anything of a parcel. */
  isDigital: boolean;
  isTraceless: boolean;
  /** P13: AliExpress itself has stopped it. */
  isFrozen: boolean;
  /** All its parcels were delivered, by the carrier's word. */
  isDelivered: boolean;
  /** On its way to the buyer, who has neither got it nor disputed it: protection and silence matter. */
  isAwaited: boolean;
  /** What it cost in US dollars, roughly; null when nobody can tell. */
  dollars: number | null;
}

/** T21: days for which a look tells how a parcel stands. */
const LOOK_DAYS = 7;
export const isOldLook = (clock: TurningClock, seenOn: Day): boolean => clock.hasReached(addDays(seenOn, LOOK_DAYS + 1));

/** 'unknown' is awaited too: words that we cannot read must not hide a deadline that we can. */
const AWAITED: readonly OrderStatus[] = ['shipped', 'unknown'];

/** The buyer says that protection was extended, while no page has shown the new day yet. */
export function extensionToRead({ marks, order }: Case): Mark | null {
  const { extended } = marks;
  if (extended?.by !== 'buyer') return null;
  return order.clockChanges.some(({ from, to, on }) => to > from && on >= extended.on) ? null : extended;
}

/** `zone`: the buyer's. */
export function openCase(order: Order, settings: Settings, clock: TurningClock, siblings: readonly Sibling[], zone: Zone): Case {
  const shipped = shippedOn(order);
  const digital = isDigital(order);
  const isTraceless = digital || isProbablyDigital(order);
  const parcels = order.parcels.map((parcel, place) =>
    lookAt({ parcel, place, order, settings, shippedOn: isTraceless ? null : shipped, today: clock.today }),
  );
  const marks = Object.fromEntries(order.marks.map((mark) => [mark.kind, mark])) as Case['marks'];
  // Of orders in one parcel the earliest deadline rules (N18).
  const deadlines = siblings.filter(isCombined).flatMap((sibling) => sibling.deadline ?? []);
  const countedFrom = shipped || digital || !AWAITED.includes(order.status) ? null : (order.orderedOn ?? order.paidOn ?? order.statusSince);
  const own = deadlineOf(order.clocks, digital ? null : (shipped ?? countedFrom));
  const deadline = own && deadlines.filter(({ source }) => source === own.source).reduce((a, b) => (b.on < a.on ? b : a), own);
  const isCounted = countedFrom !== null && deadline?.source === 'estimated';
  // What is counted from the order alone is too rough to name a last call by.
  const firm = isCounted ? null : deadline;
  const isDelivered = order.status === 'delivered' || (parcels.length > 0 && parcels.every(({ stage }) => stage === 'delivered'));
  const seenOn = order.lastSeenAt === null ? clock.today : dayAt(order.lastSeenAt, zone);
  const isDisputed = order.status === 'in-dispute' || marks.dispute !== undefined;
  const isAwaited = AWAITED.includes(order.status) && !isFrozen(order) && !isDelivered && !isDisputed && !marks.arrived;
  return {
    order,
    settings,
    clock,
    seenOn,
    unseenSince: isAwaited && order.lastSeenAt !== null && isOldLook(clock, seenOn) ? seenOn : null,
    siblings,
    parcels,
    marks,
    shippedOn: shipped,
    deadline,
    countedFrom: isCounted ? countedFrom : null,
    lastDisputeDay: lastDisputeDay(order.clocks, firm),
    lastCall: lastCallOf(order.clocks, firm),
    disputedOn: marks.dispute?.on ?? (isDisputed ? order.statusSince : null),
    isDisputed,
    isDigital: digital,
    isTraceless,
    isFrozen: isFrozen(order),
    isDelivered,
    isAwaited,
    dollars: roughDollars(order.total),
  };
}
