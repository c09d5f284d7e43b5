/** An order as it is known now: the best value of each field over everything that was seen of it. Also the form of `npm run judge`. */
import * as v from 'valibot';
import { type Day, daysBetween } from './day.ts';
import { CorrectionsSchema, MarkSchema } from './mark.ts';
import { DaySchema, MachineCode, orNull, Words } from './values.ts';

export const ORDER_ID = /^\d{14,19}$/;
export const STATUSES = [
  'to-pay',
  'processing',
  'shipped',
  'delivered',
  'completed',
  'cancelled',
  'in-dispute',
  'refunded',
  'closed',
  'unknown',
] as const;
export type OrderStatus = (typeof STATUSES)[number];
/** AliExpress's sites by the end of their host; an account lives on one of them. */
export const SITES = ['com', 'us', 'ru'] as const;
export type Site = (typeof SITES)[number];
export const CLOCK_KINDS = ['guarantee', 'protection', 'dispute'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];
export const CLOCK_SOURCES = ['printed', 'computed', 'estimated'] as const;
export type ClockSource = (typeof CLOCK_SOURCES)[number];

/** Pages that tell of one order alone, where its clocks are printed. */
export const ORDER_PAGES = ['detail', 'tracking'] as const;

export const OrderIdSchema = v.pipe(v.string(), v.regex(ORDER_ID));
/** `amount` in the currency's own unit as printed (132.74), `currency` ISO 4217 or null when the sign is shared by several. */
export const MoneySchema = v.object({ amount: v.pipe(v.number(), v.finite()), currency: orNull(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/))) });
export type Money = v.InferOutput<typeof MoneySchema>;
export const ItemSchema = v.object({ title: Words, quantity: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1) });
export type Item = v.InferOutput<typeof ItemSchema>;
export const ClockSchema = v.object({ kind: v.picklist(CLOCK_KINDS), on: DaySchema, source: v.optional(v.picklist(CLOCK_SOURCES), 'printed') });
export type Clock = v.InferOutput<typeof ClockSchema>;
/** One scan. `at` is a day, in the zone of the page that printed it; `code` AliExpress's own (`AE_GTMS_SIGNED`), null where only words were seen. */
export const ParcelEventSchema = v.object({ at: orNull(DaySchema), code: orNull(Words), text: v.optional(Words, '') });
export type ParcelEvent = v.InferOutput<typeof ParcelEventSchema>;

/** A deadline that was read anew and had moved by more than a day. `on`: the day on which the new one was first read. */
export const ClockChangeSchema = v.object({ kind: v.picklist(CLOCK_KINDS), from: DaySchema, to: DaySchema, on: DaySchema });
export type ClockChange = v.InferOutput<typeof ClockChangeSchema>;

export const ParcelSchema = v.object({
  /** The number shown now; null when there is none or AliExpress hides it. */
  number: orNull(Words),
  /** AliExpress's or Cainiao's own number of the first leg. */
  originNumber: orNull(Words),
  /** Numbers that this parcel showed before. */
  earlierNumbers: v.optional(v.array(Words), []),
  /** True when AliExpress holds the number back (`blockMailNo`). */
  isHidden: v.optional(v.boolean(), false),
  carrier: orNull(Words),
  service: orNull(Words),
  /** Newest first; null while no tracking page was read, [] when one was read and had none. */
  events: orNull(v.array(ParcelEventSchema)),
  /** The day on which the events were last read; null means "as of now". */
  eventsSeenOn: orNull(DaySchema),
  /** Where the buyer found it followed, in the buyer's words; null where nobody said so. */
  trackedAt: orNull(Words),
});
export type Parcel = v.InferOutput<typeof ParcelSchema>;

export const OrderSchema = v.object({
  orderId: OrderIdSchema,
  /** Where it was last seen. */
  site: v.optional(v.picklist(SITES), 'com'),
  status: v.optional(v.picklist(STATUSES), 'unknown'),
  statusText: orNull(Words),
  orderedOn: orNull(DaySchema),
  paidOn: orNull(DaySchema),
  shippedOn: orNull(DaySchema),
  /** The last day of the delivery time that the page promises. */
  promisedOn: orNull(DaySchema),
  completedOn: orNull(DaySchema),
  /** The day after which the page promises a coupon for lateness. */
  compensationOn: orNull(DaySchema),
  /** The first day on which the present status was seen. */
  statusSince: orNull(DaySchema),
  /** The last day on which a page showed a dispute that it shows no more: it was cancelled or decided. */
  disputeLeftOn: orNull(DaySchema),
  /** What the page lets the buyer do, by the types of its buttons. */
  buttons: v.optional(v.array(MachineCode), []),
  store: orNull(Words),
  total: orNull(MoneySchema),
  items: v.optional(v.array(ItemSchema), []),
  clocks: v.optional(v.array(ClockSchema), []),
  /** Newest first. */
  clockChanges: v.optional(v.array(ClockChangeSchema), []),
  parcels: v.optional(v.array(ParcelSchema), []),
  /** At most one of each kind, by the buyer or by a page. */
  marks: v.optional(v.array(MarkSchema), []),
  /** Fields that the buyer corrected. */
  corrected: v.optional(v.array(v.picklist(['shippedOn', 'number', 'trackedAt'])), []),
  /** What the buyer said instead, for taking it back; its effect is in the fields already. */
  corrections: orNull(CorrectionsSchema),
  /** Which of the order's own pages were read. */
  pagesRead: v.optional(v.array(v.picklist(ORDER_PAGES)), []),
  /** Texts that stand where a field belongs and could not be understood, by field. */
  unread: v.optional(v.record(v.string(), Words), {}),
  /** When anything of this order was last read, in ms; null for an order that came from a file. */
  lastSeenAt: orNull(v.number()),
});
export type Order = v.InferOutput<typeof OrderSchema>;

/** True for two readings of one deadline: pages print it up to a day apart (seen: detail Sep 4, tracking Sep 3). A move by more is a change. */
export const isSameDeadline = (a: Day, b: Day): boolean => Math.abs(daysBetween(a, b)) <= 1;
