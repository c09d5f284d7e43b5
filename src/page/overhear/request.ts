/** What can be told of a request by its address and body. */
import { READING_APIS } from '../../aliexpress/apis.ts';

/** The reading API that an address calls, or null when it is another one or none. */
export function apiOf(url: string): string | null {
  const path = url.toLowerCase();
  return READING_APIS.find((api) => path.includes(`/${api}/`)) ?? null;
}

/** The order that a request asks about (`tradeOrderId` in its `data`, in the address or in the body), or null when it names none. */
export function orderOf(url: string, body: unknown): string | null {
  const isText = typeof body === 'string' || Object.prototype.toString.call(body) === '[object URLSearchParams]';
  const asked = `${url} ${isText ? String(body) : ''}`;
  return /tradeOrderId(?:"|%22|\\")*(?::|%3A)(?:"|%22|\\")*(\d{14,19})/i.exec(asked)?.[1] ?? null;
}
