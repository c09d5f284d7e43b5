/** Makes room: of orders that are over, only what can still matter is kept. Never of one that is watched. */
import type { Moment } from '../advice/judge.ts';
import { countingDay } from '../model/day.ts';
import { isWatched } from '../model/judgement.ts';
import type { OrderRecord } from '../model/record.ts';
import { isLongOver, thinRecord } from '../model/thin.ts';
import type { OrderView } from '../model/view.ts';
import { writeItems } from '../store/area.ts';
import { packOrders } from '../store/orders.ts';

/** Orders written at once: what is to make room must not need much of it. */
const AT_ONCE = 200;

/** The records, each thinned whose order was over long ago. */
export function thinOld(records: readonly OrderRecord[], views: readonly OrderView[], { now, zone }: Moment): OrderRecord[] {
  const today = countingDay(now, zone);
  const old = new Set(views.flatMap(({ order, judgement }) => (!isWatched(judgement) && isLongOver(order, today) ? [order.orderId] : [])));
  return records.map((record) => (old.has(record.orderId) ? thinRecord(record) : record));
}

/** Writes those that became shorter; of no use to wait for, so that a refusal is only told. */
export async function storeThinned(before: readonly OrderRecord[], thinned: readonly OrderRecord[]): Promise<boolean> {
  const shorter = thinned.filter((record, index) => record !== before[index] && sizeOf(record) < sizeOf(before[index]));
  for (let from = 0; from < shorter.length; from += AT_ONCE) {
    if ((await writeItems(packOrders(shorter.slice(from, from + AT_ONCE)))) !== null) return false;
  }
  return shorter.length > 0;
}

const sizeOf = (record: OrderRecord | undefined): number => JSON.stringify(record).length;
