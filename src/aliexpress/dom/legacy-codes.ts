/** Machine words and timers of the pages that AliExpress had until 2022. */
import { DAY_MS, type Day, dayAt } from '../../model/day.ts';
import type { OrderStatus } from '../../model/order.ts';
import type { ReadingTime } from '../reading.ts';

/**
 * Codes that attributes of the pages and the sellers' interface had. Left out are those that stand for several states: FINISH (completed,
 * closed or cancelled), IN_CANCEL (asked for, not granted), FUND_PROCESSING.
 */
const CODES: ReadonlyMap<string, OrderStatus> = new Map([
  ['PLACE_ORDER_SUCCESS', 'to-pay'],
  ['RISK_CONTROL', 'processing'],
  ['WAIT_SELLER_SEND_GOODS', 'processing'],
  ['WAIT_BUYER_ACCEPT_GOODS', 'shipped'],
  ['WAIT_BUYER_CONFIRM_GOODS', 'shipped'],
]);

export const statusOfLegacyCode = (code: string | null | undefined): OrderStatus | null => CODES.get(code ?? '') ?? null;

const LONGEST_DAYS = 400;

/**
 * The last day of a timer that says how long is left (ms), counted from the moment of reading. Only of a shipped order: before, the same
 * place counts how long the buyer may take to pay or the seller to ship. Null for what is no such length.
 */
export function protectionDay(left: number | null, status: OrderStatus | null, { now, zone }: ReadingTime): Day | null {
  const isLength = left !== null && Number.isFinite(left) && left > 0 && left <= LONGEST_DAYS * DAY_MS;
  return isLength && status === 'shipped' ? dayAt(now + left, zone) : null;
}
