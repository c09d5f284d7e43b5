/** The popup's groups, in which an order that was opened stays where it was: what the buyer is at work on does not move away. */
import { useState } from 'preact/hooks';
import type { OrderView } from '../model/view.ts';
import { groupOf, groupOrders, type OrderGroups } from './order-groups.ts';

export function useHeldGroups(views: readonly OrderView[]): { groups: OrderGroups; hold: (view: OrderView) => void } {
  const [held, setHeld] = useState<ReadonlyMap<string, keyof OrderGroups>>(new Map());
  const hold = (view: OrderView) => {
    const { orderId } = view.order;
    if (!held.has(orderId)) setHeld(new Map([...held, [orderId, groupOf(view)]]));
  };
  return { groups: groupOrders(views, held), hold };
}
