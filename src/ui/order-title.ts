import type { Order } from '../model/order.ts';
import { type Text, text } from '../model/text.ts';

/** The first item's title, and how many more there are; the order's number where no title was read. */
export function orderTitle({ orderId, items }: Order): Text {
  const [first, ...others] = items;
  if (!first) return text('words.untitled', { id: orderId });
  return others.length === 0 ? text('words.title', { title: first.title }) : text('words.titleAndMore', { title: first.title }, others.length);
}
