/** A list of all orders, of which only those in view are looked at themselves: what is known of each without its record, and the order they stand in. */
import * as v from 'valibot';
import { type Day, daysBetween } from '../model/day.ts';
import type { Settings } from '../model/settings.ts';
import { DaySchema } from '../model/values.ts';
import type { OrderView, Stored } from '../model/view.ts';
import { READING_SITES, unreadPages } from '../model/walk.ts';
import { type Group, headlineOf, type Sign } from './headline.ts';
import { dueOf } from './time-left.ts';

/** As they matter. */
export const GROUPS = ['risk', 'chase', 'unchecked', 'underWay', 'finished'] as const satisfies readonly Group[];
const SIGNS = ['urgent', 'warn', 'note', 'unchecked', 'ok', 'muted', 'finished'] as const satisfies readonly Sign[];

export const PlaceSchema = v.object({
  group: v.picklist(GROUPS),
  sign: v.picklist(SIGNS),
  /** The day by which its buyer must act; absent where no time is told. */
  due: v.optional(DaySchema),
  /** The day of the order. */
  on: v.optional(DaySchema),
  /** AliExpress has ended it. */
  isOver: v.optional(v.literal(true)),
  /** How many of its pages are to be read, and whose list can do that. */
  unread: v.optional(v.object({ pages: v.pipe(v.number(), v.integer(), v.minValue(1)), site: v.picklist(READING_SITES) })),
});
export type Place = v.InferOutput<typeof PlaceSchema>;
export interface Row {
  id: string;
  place: Place;
}
export interface Listing {
  /** Of all orders, as they stand. */
  rows: Row[];
  /** Of the first of them, and of those that were asked for. */
  views: OrderView[];
  settings: Settings;
  stored: Stored;
}

/** At this many days and fewer, the end is near whatever else is said: P02's usual reach. */
const NEAR_DAYS = 7;
const NEVER = '9999-12-31';

/** `today`: the day that counts for deadlines. It holds as long as the judgement does. */
export function placeOf(view: OrderView, today: Day): Place {
  const { group, sign, daysLeft } = headlineOf(view, today);
  const { order, judgement } = view;
  const due = daysLeft ? dueOf(view, today) : null;
  const pages = judgement.isOpen ? unreadPages(order).length : 0;
  const site = READING_SITES.find((each) => each === order.site);
  return {
    group,
    sign,
    ...(due && { due }),
    ...(order.orderedOn && { on: order.orderedOn }),
    ...(!judgement.isOpen && { isOver: true as const }),
    ...(pages > 0 && site && { unread: { pages, site } }),
  };
}

/** Whether its time is shown: there it is near, or money is at risk. */
export const isNear = ({ group, due }: Place, today: Day): boolean => due !== undefined && (group === 'risk' || daysBetween(today, due) <= NEAR_DAYS);

/** Sorted as texts, they stand in their group as they matter: by how they look, then the nearest day, then the newest order. */
export const rankOf = ({ sign, due, on }: Place): string => `${SIGNS.indexOf(sign)} ${due ?? NEVER} ${backwards(on ?? '0000-00-00')}`;
const backwards = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)));

/** In the order in which they are listed; by character, since a locale's way would take long for ten thousand. */
export function sortRows(rows: readonly Row[]): Row[] {
  const keyed = rows.map((row) => ({ row, key: `${GROUPS.indexOf(row.place.group)} ${rankOf(row.place)}` }));
  return keyed.sort((a, b) => Number(a.key > b.key) - Number(a.key < b.key)).map(({ row }) => row);
}
