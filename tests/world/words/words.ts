/** What one language of the site prints. English is as seen in public sources; the rest fills gaps with invented words where no source was found. */
import type { CastStatus, ScanCode } from '../cast-order.ts';

export const TABS = ['all', 'unpaid', 'processing', 'shipped', 'completed'] as const;
export type Tab = (typeof TABS)[number];

export interface Labels {
  title: string;
  orderId: string;
  orderDate: string;
  copy: string;
  details: string;
  total: string;
  more: string;
  items: string;
  track: string;
  confirm: string;
  addToCart: string;
  remove: string;
  pay: string;
  noOrders: string;
  orderedOn: string;
  paidOn: string;
  shippedOn: string;
  completedOn: string;
  paymentMethod: string;
  subtotal: string;
  shipping: string;
  freeShipping: string;
  returns: string;
  /** Stands alone beside the guarantee's last day. */
  refund: string;
  completedReminder: string;
  estimatedDelivery: string;
  delivered: string;
  package: string;
  trackingNumber: string;
  carrier: string;
  viewMore: string;
  noTracking: string;
  serviceCommitment: string;
  fastDelivery: string;
  refundDamaged: string;
  refundLost: string;
}

export interface Words {
  /** As the site's own requests name it: `en_US`. */
  locale: string;
  currency: string;
  /** `#` stands for the amount, with the decimal mark below. */
  money: string;
  decimal: '.' | ',';
  months: string[];
  /** `{month}`, `{day}`, `{year}`. */
  date: string;
  /** A date without its year, with the time: `{month}`, `{day}`, `{time}`, `{zone}`. */
  moment: string;
  statuses: Record<CastStatus, string>;
  tabs: Record<Tab, string>;
  labels: Labels;
  /** `{date}` is the last day. */
  couponIfLate: string;
  refundIfNotDelivered: string;
  /** Headline and sentence of each scan. */
  scans: Record<ScanCode, [string, string]>;
}
