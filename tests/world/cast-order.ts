/** How an invented order is written down. Every day is counted from the stand-in's today: -12 was twelve days ago, 1 is tomorrow. */

/** The usual way of a parcel, as AliExpress's codes tell it. */
const ROUTE = [
  'AE_GWMS_ACCEPT',
  'AE_GWMS_OUTBOUND',
  'AE_SC_INBOUND_SUCCESS',
  'AE_CC_EX_SUCCESS',
  'AE_LH_DEPART',
  'AE_LH_ARRIVE',
  'AE_CC_IM_START',
  'AE_CC_IM_SUCCESS',
  'AE_GTMS_ACCEPT',
  'AE_GTMS_DO_ARRIVE',
  'AE_GTMS_DELIVERING',
  'AE_GTMS_SIGNED',
] as const;
/** The site's codes of what happened to a parcel: the order's own first, then what carriers scan. */
export type ScanCode = 'AE_ORDER_PAID' | 'AE_ORDER_SHIPPED' | (typeof ROUTE)[number];
export type CastStatus = 'to-pay' | 'processing' | 'shipped' | 'completed' | 'cancelled';

export interface CastItem {
  title: string;
  /** Of one piece, in hundredths of the shown currency. */
  cents: number;
  quantity: number;
  colour: string;
}

export interface Scan {
  day: number;
  code: ScanCode;
}

export interface CastParcel {
  /** Null: nobody gave one. */
  number: string | null;
  /** The first-leg number, where it differs. */
  originNumber?: string;
  /** AliExpress holds the number back. */
  isHidden?: boolean;
  service: string;
  /** Of the last mile. */
  carrier?: string;
  /** Oldest first; what the carriers scanned, without the order's own events. */
  scans: Scan[];
  /** Which of the order's items are in it, by position. */
  items: number[];
}

export interface CastOrder {
  name: string;
  /** Ids of the rules that this order is there for. */
  shows: string[];
  id: string;
  status: CastStatus;
  store: string;
  items: CastItem[];
  orderedOn: number;
  shippedOn: number | null;
  completedOn: number | null;
  /** Last day of the promised delivery time. */
  promisedOn: number | null;
  /** The printed day of "Refund if no delivery before"; null when no page prints one. */
  guaranteeOn: number | null;
  parcels: CastParcel[];
}

/** The scans of a parcel that went the usual way up to one code, spread evenly over the days from the first to the last. */
export function travel(from: number, to: number, upTo: (typeof ROUTE)[number]): Scan[] {
  const codes = ROUTE.slice(0, ROUTE.indexOf(upTo) + 1);
  const perScan = (to - from) / Math.max(1, codes.length - 1);
  return codes.map((code, index) => ({ day: Math.floor(from + index * perScan), code }));
}

/** The price of an order, in hundredths of the shown currency. */
export const totalOf = (order: CastOrder): number => order.items.reduce((sum, item) => sum + item.cents * item.quantity, 0);
