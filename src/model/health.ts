/** How reading went, by page and field: what tells that a page has changed. */
import * as v from 'valibot';

const Name = v.pipe(v.string(), v.maxLength(60));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One reading of one page or answer. */
export const ReadingHealthSchema = v.object({
  /** The kind of page or answer. */
  page: Name,
  /** ms at which the buyer came to the page: its readings from then on are one visit, of which the last one counts. */
  visit: v.number(),
  /** ms. */
  seenAt: v.number(),
  cardsSeen: Count,
  cardsRead: Count,
  /** Field to strategy to the number of cards on which it answered. */
  fields: v.record(Name, v.record(Name, Count)),
  /** Field to the number of cards that lack it here, while another way told it of the same order on this visit. */
  told: v.record(Name, Count),
});
export type ReadingHealth = v.InferOutput<typeof ReadingHealthSchema>;

/** What is remembered of a kind of page. */
export const PageMemorySchema = v.object({
  last: ReadingHealthSchema,
  /** ms at which each field was last read on it. */
  readAt: v.record(Name, v.number()),
  /** How much the visits before the last one, since a field was last read, speak for its being lost. */
  doubt: v.record(Name, Count),
  /** Fields that some of the page's orders lack and others do not, while the page's other way tells them: such a lack is no proof. */
  uneven: v.optional(v.array(Name)),
});
export type PageMemory = v.InferOutput<typeof PageMemorySchema>;
export type HealthMemory = Record<string, PageMemory>;

/** A field that a kind of page used to tell and tells no more. */
export interface LostField {
  page: string;
  field: string;
  /** Another way still tells it, so nothing is missing. */
  isToldElsewhere: boolean;
}

/** Whether the order could be read at all. */
export const ORDER_FIELD = 'orderId';

/** A field counts as lost from this much doubt on: three odd orders in a row are no chance. */
const LOST = 30;
/** How much one card without the field adds. */
const DOUBT = {
  /** Every order has it on this page. One odd order (from before 2020, without a total) raises no alarm. */
  always: 10,
  /** Most orders come to have it, such as a ship date: ten times more must lack it. */
  often: 1,
  /** It comes with a state or a promise that few orders have: its absence alone says nothing. */
  seldom: 0,
  /**
   * The page's other way tells it of the same order. Together with `always` that is proof, so it is said at once. A field that this way has not of
   * every order, as the list has no names of several items, is not proved lost so.
   */
  told: 20,
} as const;

const ON_EVERY_ORDER = [ORDER_FIELD, 'status', 'statusText', 'orderedOn', 'store', 'total'];
/** What every order has, by kind of page. The list names several items by pictures alone, and the tracking page tells what was shipped so far. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'order-list': ON_EVERY_ORDER,
  'order-detail': [...ON_EVERY_ORDER, 'items'],
  'answer:order.list': [...ON_EVERY_ORDER, 'items'],
  'answer:order.detail': [...ON_EVERY_ORDER, 'items'],
};
/** Only of orders that are completed, late, or under one of two promises. */
const SELDOM = ['completedOn', 'compensationOn', 'disputeOn', 'promisedOn', 'protectionOn', 'buttons'];

/** The fields that every order has on this kind of page. */
export const fieldsAlwaysOn = (page: string): readonly string[] => ALWAYS[page] ?? [ORDER_FIELD];

/** Fields that this kind of page used to tell and that were missing on too many cards in a row. Reading one of them again takes it back at once. */
export function lostFields(memory: PageMemory): string[] {
  return Object.keys(memory.readAt).filter((field) => doubtOf(field, memory) >= LOST);
}

/** Adds a reading. A later one of the same visit takes the place of the earlier, so that a page is free to fill and to change. */
export function rememberReading(memory: PageMemory | null, reading: ReadingHealth): PageMemory {
  const readAt = { ...memory?.readAt };
  const isSameVisit = memory?.last.visit === reading.visit;
  const doubt: Record<string, number> = {};
  if (memory) for (const field of Object.keys(readAt)) doubt[field] = isSameVisit ? (memory.doubt[field] ?? 0) : doubtOf(field, memory);
  for (const field of Object.keys(reading.fields)) {
    readAt[field] = reading.seenAt;
    delete doubt[field];
  }
  const wasLacked = (field: string): boolean => memory !== null && !isSameVisit && !(field in memory.last.fields) && field in memory.last.told;
  const uneven = Object.keys(reading.fields).filter((field) => field in reading.told || wasLacked(field));
  return { last: reading, readAt, doubt, uneven: [...new Set([...(memory?.uneven ?? []), ...uneven])] };
}

function doubtOf(field: string, { last, doubt, uneven }: PageMemory): number {
  if (field in last.fields) return 0;
  const isUneven = uneven?.includes(field) && !fieldsAlwaysOn(last.page).includes(field);
  // Of cards that could not be read at all, that alone is said.
  const cards = field === ORDER_FIELD ? last.cardsSeen : last.cardsRead;
  return (doubt[field] ?? 0) + cards * usualDoubt(last.page, field) + (isUneven ? 0 : (last.told[field] ?? 0) * DOUBT.told);
}

function usualDoubt(page: string, field: string): number {
  if (fieldsAlwaysOn(page).includes(field)) return DOUBT.always;
  return SELDOM.includes(field) ? DOUBT.seldom : DOUBT.often;
}
