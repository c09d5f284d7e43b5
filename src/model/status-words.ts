/** The words for where an order is. */
import type { OrderStatus } from './order.ts';
import type { TextKey } from './text.ts';

export const STATUS_WORDS: Record<OrderStatus, TextKey> = {
  'to-pay': 'words.status.toPay',
  processing: 'words.status.processing',
  shipped: 'words.status.shipped',
  delivered: 'words.status.delivered',
  completed: 'words.status.completed',
  cancelled: 'words.status.cancelled',
  'in-dispute': 'words.status.inDispute',
  refunded: 'words.status.refunded',
  closed: 'words.status.closed',
  unknown: 'words.status.unknown',
};
