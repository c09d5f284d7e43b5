/** Whether an order's clocks still run. */
import type { Order, OrderStatus } from '../model/order.ts';

/** Statuses after which AliExpress's clocks no longer run (P09). */
const CLOSED: readonly OrderStatus[] = ['completed', 'cancelled', 'refunded', 'closed'];

/** False once AliExpress has ended the order, or the buyer has the money back. */
export const isOpen = ({ status, marks }: Order): boolean => !CLOSED.includes(status) && marks.every(({ kind }) => kind !== 'refunded');
