/** The ids of orders, only ever as text: above 2^53 a number has lost its last digits. */
import { ORDER_ID } from '../model/order.ts';
import { plain } from './plain-text.ts';

/** The text when it is an order id (14-19 digits), else null. */
export const readOrderId = (text: string | null | undefined): string | null => (text && ORDER_ID.test(text) ? text : null);

/**
 * The one order that an address names, in its query (`tradeOrderId`, `orderId`, `tradeId`) or, on aliexpress.ru, in its path; null for none and
 * for several. The address may lack its host.
 */
export function orderIdOfUrl(url: string): string | null {
  const found = url.matchAll(/[?&](?:tradeOrderId|orderId|tradeId)=(\d+)(?!\d)|\/order-list\/(\d+)(?![^/?#])/g);
  return onlyOne([...found].map(([, inQuery, inPath]) => inQuery ?? inPath));
}

/** The one order id in a line of text; null for none and for several. From 15 digits on, as shorter numbers are often something else. */
export function orderIdIn(text: string): string | null {
  return onlyOne([...plain(text).matchAll(/(?<![\d.,])\d{15,19}(?![\d.,]*\d)/g)].map(([id]) => id));
}

/** The one order id that a line prints in groups of four: "5012 3456 7890 1234"; null for none and for several. */
export function groupedOrderIdIn(text: string): string | null {
  const found = text.matchAll(/(?<![\d.,]|\d\s)\d{2,4}(?:\s\d{4}){3}(?!\s?\d{3})/g);
  return onlyOne([...found].map(([id]) => id.replace(/\s/g, '')));
}

/** The one order id among candidates, of which some may be none. */
export function onlyOne(candidates: readonly (string | null | undefined)[]): string | null {
  const ids = new Set(candidates.map(readOrderId).filter((id) => id !== null));
  const [id] = ids.size === 1 ? ids : [];
  return id ?? null;
}
