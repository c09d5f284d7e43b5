/** What one page or one answer said about one order at one moment: only the fields that it said. */
import * as v from 'valibot';
import { ItemSchema, MoneySchema, OrderIdSchema, ParcelSchema, SITES, STATUSES } from './order.ts';
import { DaySchema, MachineCode, Words } from './values.ts';

/** Where a reading came from: a page's content (`-dom`) or the answer that the page itself fetched (`-answer`). */
export const SOURCES = ['list-dom', 'list-answer', 'detail-dom', 'detail-answer', 'tracking-dom', 'tracking-answer', 'popover-dom'] as const;
export type Source = (typeof SOURCES)[number];

/** Fields of an order that a page can print. An absent field was not on that page; a page never says "no longer". */
export const FactsSchema = v.partial(
  v.object({
    /** Of the page's own address. */
    site: v.picklist(SITES),
    status: v.picklist(STATUSES),
    statusText: Words,
    orderedOn: DaySchema,
    paidOn: DaySchema,
    shippedOn: DaySchema,
    promisedOn: DaySchema,
    completedOn: DaySchema,
    store: Words,
    total: MoneySchema,
    items: v.pipe(v.array(ItemSchema), v.maxLength(200)),
    /** Printed last days of the three clocks. */
    guaranteeOn: DaySchema,
    protectionOn: DaySchema,
    disputeOn: DaySchema,
    compensationOn: DaySchema,
    /** Types of the buttons that the page offers for the order. */
    buttons: v.pipe(v.array(MachineCode), v.maxLength(20)),
  }),
);
export type Facts = v.InferOutput<typeof FactsSchema>;
export type FactName = keyof Facts;

/** A parcel as one source showed it. `position` and `count` say which of how many, so that a changed number can be told from a second parcel. */
export const ParcelSightingSchema = v.object({
  ...v.omit(ParcelSchema, ['earlierNumbers', 'eventsSeenOn', 'trackedAt']).entries,
  position: v.pipe(v.number(), v.integer(), v.minValue(0)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type ParcelSighting = v.InferOutput<typeof ParcelSightingSchema>;

export const ObservationSchema = v.object({
  orderId: OrderIdSchema,
  source: v.picklist(SOURCES),
  /** ms. */
  seenAt: v.number(),
  facts: FactsSchema,
  parcels: v.pipe(v.array(ParcelSightingSchema), v.maxLength(50)),
  /** Texts that stood where a fact belongs and could not be understood, by fact. */
  unread: v.optional(v.record(v.string(), Words)),
});
export type Observation = v.InferOutput<typeof ObservationSchema>;
