/** What the agenda keeps of an order, and the sum of many such entries: enough to know, without a look at them, whether any of them matters now. */
import * as v from 'valibot';
import { PlaceSchema } from '../advice/listing.ts';
import { type Day, earlierDay } from '../model/day.ts';
import { DaySchema } from '../model/values.ts';

/** From what nobody has looked at to what is pressing. */
export const LOOKS = ['unchecked', 'warn', 'urgent'] as const;
export type Look = (typeof LOOKS)[number];

export const EntrySchema = v.object({
  /** ms at which the judgement, or what is due of it, can become another one; null when it stays. */
  turnsAt: v.nullable(v.number()),
  /** Where it stands in a list of all orders; absent where that list finds it among the finished ones, or not at all. */
  place: v.optional(PlaceSchema),
  /** What the toolbar has to say of it; absent where that is nothing. */
  look: v.optional(v.picklist(LOOKS)),
  /** The day by which its buyer must act. */
  due: v.optional(DaySchema),
  /** ms from which a reminder may be shown that was not shown yet. */
  owedAt: v.optional(v.number()),
  /** Whether a notice stands that may have to be taken back, or has to be. */
  notice: v.optional(v.picklist(['stands', 'outlived'])),
  /** The reminders that were shown, each with the day that it was about and the ms: kept twice, since one damaged record must repeat none. */
  told: v.optional(v.record(v.string(), v.object({ about: DaySchema, at: v.number() }))),
});
export type AgendaEntry = v.InferOutput<typeof EntrySchema>;
export type Entries = Record<string, AgendaEntry>;

const Count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));
export const SumSchema = v.object({
  orders: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The first of all; null when none turns. */
  turnsAt: v.nullable(v.number()),
  /** The nearest of all. */
  due: v.optional(DaySchema),
  /** How many look so. */
  unchecked: Count,
  warn: Count,
  urgent: Count,
  /** Of how many a notice stands. */
  stand: Count,
});
export type Sum = v.InferOutput<typeof SumSchema>;
export type Sums = Record<string, Sum>;

/** The fields in their order, so that equal sums are written alike. */
export function sumOf({ turnsAt, due, look, notice }: AgendaEntry): Sum {
  return { orders: 1, turnsAt, ...(due && { due }), ...(look && { [look]: 1 }), ...(notice === 'stands' && { stand: 1 }) };
}

/** Null of nothing. */
export const addUp = (sums: readonly Sum[]): Sum | null => (sums.length > 0 ? sums.reduce(add) : null);

function add(a: Sum, b: Sum): Sum {
  const due = firstDay(a.due, b.due);
  const counts = (['unchecked', 'warn', 'urgent', 'stand'] as const).flatMap((name) => {
    const count = (a[name] ?? 0) + (b[name] ?? 0);
    return count > 0 ? [[name, count] as const] : [];
  });
  return { orders: a.orders + b.orders, turnsAt: firstMoment(a.turnsAt, b.turnsAt), ...(due && { due }), ...Object.fromEntries(counts) };
}

const firstMoment = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.min(a, b));
const firstDay = (a: Day | undefined, b: Day | undefined): Day | undefined => (a && b ? earlierDay(a, b) : (a ?? b));

/** Something is to be shown of it, or to be taken back, now or later. */
export const isOwing = ({ owedAt, notice }: Pick<AgendaEntry, 'owedAt' | 'notice'>): boolean => owedAt !== undefined || notice === 'outlived';
