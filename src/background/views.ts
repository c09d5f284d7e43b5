/** From stored orders to what is shown of them. */
import { judgeOrder, type Moment } from '../advice/judge.ts';
import { indexByNumber, numbersOf, siblingsOf } from '../advice/siblings.ts';
import { countingDay } from '../model/day.ts';
import type { Order } from '../model/order.ts';
import { withoutFuture } from '../model/present.ts';
import type { OrderRecord } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import { settleOrder } from '../model/settle.ts';
import type { OrderView } from '../model/view.ts';
import { loadOrderIds } from '../store/numbers.ts';
import { loadOrders } from '../store/orders.ts';

/** Judges orders in the light of all others that show one of their numbers; those are judged too, behind the ones that were asked for. */
export async function viewsOf(records: OrderRecord[], settings: Settings, moment: Moment): Promise<OrderView[]> {
  const asked = records.map((record) => settle(record, moment));
  const known = new Set(asked.map(({ orderId }) => orderId));
  const others = (await loadOrderIds(asked.flatMap(numbersOf))).filter((orderId) => !known.has(orderId));
  const orders = [...asked, ...(await loadOrders(others)).map((record) => settle(record, moment))];
  return judgeAll(orders, settings, moment);
}

/** The same where the records are all that there are, so that none must be looked up. */
export const viewsOfAll = (records: OrderRecord[], settings: Settings, moment: Moment): OrderView[] =>
  judgeAll(
    records.map((record) => settle(record, moment)),
    settings,
    moment,
  );

/** Nothing of it is of the future, under whatever clock it was read. */
export const settle = (record: OrderRecord, { now, zone }: Moment): Order => settleOrder(withoutFuture(record, now, countingDay(now, zone)), zone);

function judgeAll(orders: readonly Order[], settings: Settings, moment: Moment): OrderView[] {
  const index = indexByNumber(orders);
  return orders.map((order) => ({ order, judgement: judgeOrder(order, settings, moment, siblingsOf(order, index)) }));
}
