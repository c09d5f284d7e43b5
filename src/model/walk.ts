/** A walk through orders whose own pages were not read yet, or over "View orders" to the end of the list. Started by the buyer's click only. */
import * as v from 'valibot';
import { type ORDER_PAGES, type Order, OrderIdSchema, type OrderStatus, type Site } from './order.ts';

/** Why a walk stopped by itself. */
export const HALTS = ['captcha', 'login', 'unexpected', 'silent'] as const;
export type Halt = (typeof HALTS)[number];
export const WALK_KINDS = ['numbers', 'list'] as const;
export type WalkKind = (typeof WALK_KINDS)[number];

export const WalkSchema = v.object({
  kind: v.picklist(WALK_KINDS),
  /** Orders still to read; empty for a walk over the list. */
  todo: v.pipe(v.array(OrderIdSchema), v.maxLength(1_000)),
  /** Orders that were read; cards that stand on the list. */
  done: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The page that walks, or walked last. */
  by: v.pipe(v.string(), v.maxLength(40)),
  /** ms of its last step. */
  at: v.number(),
  /** True once that page has said that it walks no more for now. */
  isResting: v.boolean(),
  halt: v.nullable(v.picklist(HALTS)),
});
export type Walk = v.InferOutput<typeof WalkSchema>;

/** ms. The longest that one step can take is less; a page that is silent for so long was closed without a word. */
const LONGEST_STEP = 60_000;

/** True while another page than `by` walks: two at once would be twice as fast as AliExpress may bear. */
export function isTaken(walk: Walk | null, by: string, now: number): boolean {
  return walk !== null && walk.by !== by && !walk.isResting && now - walk.at < LONGEST_STEP;
}

/** The pages of one order that a walk may open. */
export type WalkPage = (typeof ORDER_PAGES)[number];
export interface UnreadOrder {
  orderId: string;
  /** In the order in which they are to be read. */
  pages: WalkPage[];
}

/** Sites whose order list can open the pages of its orders by itself. */
export const READING_SITES = ['com', 'us'] as const satisfies readonly Site[];
export type ReadingSite = (typeof READING_SITES)[number];

/** An order that is not paid or not sent has no number yet, and one that is over needs none. */
const WORTHWHILE: readonly OrderStatus[] = ['shipped', 'delivered', 'in-dispute', 'unknown'];

/**
 * The pages of an order that were never read and hold what is missing: its number, or its day of shipping and its deadline. A page that was
 * read and did not have them is not asked again.
 */
export function unreadPages(order: Order): WalkPage[] {
  if (!WORTHWHILE.includes(order.status)) return [];
  const wasRead = (page: WalkPage): boolean => order.pagesRead.includes(page);
  const hasNumber = order.parcels.some(({ number, originNumber }) => number !== null || originNumber !== null);
  const pages: WalkPage[] = [];
  if (!hasNumber && !wasRead('tracking')) pages.push('tracking');
  if ((order.shippedOn === null || order.clocks.length === 0) && !wasRead('detail')) pages.push('detail');
  return pages;
}

/** ms that one page takes on average, its pause included. */
const PER_PAGE = 6_000;

/** How long reading so many pages takes, about. */
export const readingMinutes = (pages: number): number => Math.ceil((pages * PER_PAGE) / 60_000);

/** How far a walk is, for whoever shows it. */
export interface WalkProgress {
  kind: WalkKind;
  /** `elsewhere`: another tab walks. */
  phase: 'walking' | 'paused' | 'halted' | 'elsewhere' | 'finished';
  done: number;
  /** Null for a list, whose end nobody knows. */
  total: number | null;
  halt: Halt | null;
}
