/** Which orders a walk would have to read. */
import type { Zone } from '../model/day.ts';
import { settleOrder } from '../model/settle.ts';
import { type UnreadOrder, unreadPages } from '../model/walk.ts';
import { entriesOf, loadAgenda, openWhere } from '../store/agenda.ts';
import { loadOrders } from '../store/orders.ts';

/**
 * Those of these orders, or of all open ones (null), of which a page that matters was never read. The oldest come first: they are nearest to the
 * end of their protection. `zone` is the buyer's.
 */
export async function findUnread(orderIds: string[] | null, zone: Zone): Promise<UnreadOrder[]> {
  const records = await loadOrders(orderIds ?? (await watchedOrders()));
  return records
    .map((record) => settleOrder(record, zone))
    .sort((a, b) => (a.orderedOn ?? '').localeCompare(b.orderedOn ?? ''))
    .map((order) => ({ orderId: order.orderId, pages: unreadPages(order) }))
    .filter(({ pages }) => pages.length > 0);
}

async function watchedOrders(): Promise<string[]> {
  const agenda = await loadAgenda();
  const opened = agenda && (await openWhere(agenda, () => true));
  return opened ? Object.keys(entriesOf(opened)) : [];
}
