/** Which orders showed a tracking number: one key for each number, so that finding them needs no look at all orders. */
import * as v from 'valibot';
import { OrderIdSchema } from '../model/order.ts';
import { type Items, readItems } from './area.ts';
import { shapeOf } from './versioned.ts';

const PREFIX = 'number:';
const shape = shapeOf<string[]>(v.array(OrderIdSchema));

/** The ids of all orders that showed one of these numbers. */
export async function loadOrderIds(numbers: string[]): Promise<string[]> {
  const items = await readItems(numbers.map((number) => PREFIX + number));
  return [...new Set(Object.values(items).flatMap((stored) => shape.unpack(stored) ?? []))];
}

/** What must be written so that these orders are found by their numbers; only what is new. */
export async function packNumbers(found: ReadonlyMap<string, readonly { orderId: string }[]>): Promise<Items> {
  const items = await readItems([...found.keys()].map((number) => PREFIX + number));
  const news = [...found].flatMap(([number, orders]) => {
    const known = shape.unpack(items[PREFIX + number]) ?? [];
    const all = [...new Set([...known, ...orders.map(({ orderId }) => orderId)])];
    return all.length > known.length ? [[PREFIX + number, shape.pack(all)] as const] : [];
  });
  return Object.fromEntries(news);
}
