/** How reading went, by page and field: what tells that a page has changed. */
import * as v from 'valibot';

const Name = v.pipe(v.string(), v.maxLength(60));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One reading of one page or answer. */
export const ReadingHealthSchema = v.object({
  /** The kind of page or answer. */
  page: Name,
  /** ms. */
  seenAt: v.number(),
  cardsSeen: Count,
  cardsRead: Count,
  /** Field to strategy to the number of cards on which it answered. */
  fields: v.record(Name, v.record(Name, Count)),
});
export type ReadingHealth = v.InferOutput<typeof ReadingHealthSchema>;

/** What is remembered of a kind of page: its last reading, and when (ms) each field was last read on it. */
export const PageMemorySchema = v.object({ last: ReadingHealthSchema, readAt: v.record(Name, v.number()) });
export type PageMemory = v.InferOutput<typeof PageMemorySchema>;
export type HealthMemory = Record<string, PageMemory>;

/** Fields that this kind of page used to tell and that its last reading found on none of its cards. */
export function lostFields({ last, readAt }: PageMemory): string[] {
  if (last.cardsSeen === 0) return [];
  return Object.keys(readAt).filter((field) => !(field in last.fields));
}

export function rememberReading(memory: PageMemory | null, reading: ReadingHealth): PageMemory {
  const readAt = { ...memory?.readAt };
  for (const field of Object.keys(reading.fields)) readAt[field] = reading.seenAt;
  return { last: reading, readAt };
}
