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
export function thinOld(records: readonly OrderRecord[], views: readonly OrderView[], moment: Moment): OrderRecord[] {
  const old = new Set(oldAmong(records, views, moment));
  return records.map((record) => (old.has(record) ? thinRecord(record) : record));
}

/** Those of orders that were over long ago. */
export function oldAmong(records: readonly OrderRecord[], views: readonly OrderView[], { now, zone }: Moment): OrderRecord[] {
  const today = countingDay(now, zone);
  const old = new Set(views.flatMap(({ order, judgement }) => (!isWatched(judgement) && isLongOver(order, today) ? [order.orderId] : [])));
  return records.filter(({ orderId }) => old.has(orderId));
}

/**
 * Stores them thinned, one after another, until so many characters are freed. Resolves to how many were; a refusal ends it.
 */
export async function storeThinned(records: readonly OrderRecord[], wanted = Number.POSITIVE_INFINITY): Promise<number> {
  let freed = 0;
  let shorter: OrderRecord[] = [];
  let less = 0;
  for (const [index, record] of records.entries()) {
    const thinned = thinRecord(record);
    const saved = sizeOf(record) - sizeOf(thinned);
    if (saved > 0) {
      shorter.push(thinned);
      less += saved;
    }
    const isEnough = freed + less >= wanted;
    if (shorter.length < AT_ONCE && !isEnough && index < records.length - 1) continue;
    if (shorter.length > 0 && (await writeItems(packOrders(shorter))) !== null) break;
    [freed, shorter, less] = [freed + less, [], 0];
    if (isEnough) break;
  }
  return freed;
}

/** As it is stored. */
const sizeOf = (record: OrderRecord): number => JSON.stringify(packOrders([record])).length;
