/** What can be told of a request by its address and body. */
import { orderAskedFor, READING_APIS } from '../../aliexpress/apis.ts';

/** The reading API that an address calls, or null when it is another one or none. */
export function apiOf(url: string): string | null {
  const path = pathOf(url).toLowerCase();
  return READING_APIS.find((api) => path.includes(`/${api}/`)) ?? null;
}

/** An address that a page reports to others may stand in the query of theirs. */
const pathOf = (url: string): string => url.slice(0, url.search(/[?#]|$/));

/** What a page gave as an address. Any other object is left alone: turning it into text could run code of the page. */
export function addressOf(target: unknown): string {
  if (typeof target === 'string') return target;
  return kindOf(target) === 'URL' ? (target as URL).href : '';
}

/** The order that a request asks about in its address or in its body, or null when it names none. */
export function orderOf(url: string, body: unknown): string | null {
  return orderAskedFor(`${url} ${textOf(body)}`);
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  if (kindOf(body) === 'URLSearchParams') return String(body);
  return kindOf(body) === 'FormData' ? [...(body as FormData).values()].filter((value) => typeof value === 'string').join(' ') : '';
}

const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice('[object '.length, -1);
