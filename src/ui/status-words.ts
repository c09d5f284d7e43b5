/** The words for where a parcel and an order are. */
import type { Stage } from '../model/judgement.ts';
import type { OrderStatus } from '../model/order.ts';
import type { TextKey } from '../model/text.ts';

export const STAGE_WORDS: Record<Stage, TextKey> = {
  none: 'words.stage.none',
  notice: 'words.stage.notice',
  accepted: 'words.stage.accepted',
  origin: 'words.stage.origin',
  export: 'words.stage.export',
  'in-transit': 'words.stage.inTransit',
  customs: 'words.stage.customs',
  destination: 'words.stage.destination',
  'out-for-delivery': 'words.stage.outForDelivery',
  'pick-up': 'words.stage.pickUp',
  failed: 'words.stage.failed',
  delivered: 'words.stage.delivered',
  returning: 'words.stage.returning',
};

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
