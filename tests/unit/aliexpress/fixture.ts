/** Invented pages and answers of today's and older layouts, named YYYY-MM-layout-language. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { ReadingTime } from '../../../src/aliexpress/reading.ts';
import type { Day } from '../../../src/model/day.ts';

export const LANGUAGES = ['en', 'es', 'pt', 'fr', 'ru'] as const;
/** The moment and the zone in which the fixtures are looked at. */
export const AT: ReadingTime = { now: Date.parse('2026-07-29T15:00:00Z'), zone: 'America/Sao_Paulo' };

export const day = (text: string): Day => text as Day;
export const textOfFixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8');
export const documentOf = (html: string): Document => new JSDOM(html).window.document;
export const pageOfFixture = (name: string): Document => documentOf(textOfFixture(name));

/** The one element that a piece of HTML holds. */
export function elementOf(html: string): Element {
  const element = documentOf(html).body.firstElementChild;
  if (!element) throw new Error('no element in the HTML');
  return element;
}

export const LIST_URL = 'https://www.aliexpress.com/p/order/index.html';
export const DETAIL_URL = 'https://www.aliexpress.com/p/order/detail.html?orderId=8212000000000011';
export const TRACKING_URL = 'https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=8212000000000011';

/** Pages of one layout each: the start of the fixture's name, an address at which such a page stands, and the fixture's languages. */
export const OTHER_PAGES: readonly (readonly [name: string, url: string, languages: readonly string[]])[] = [
  ['2026-09-tracking-tabs', TRACKING_URL, ['en', 'es']],
  ['2026-09-tracking-several', TRACKING_URL, ['en', 'es']],
  ['2024-08-tracking', TRACKING_URL, ['en', 'es']],
  ['2024-08-track-site', 'https://track.aliexpress.com/logisticsdetail.htm?tradeId=8212000000000011', ['en', 'es']],
  ['2026-09-mobile-list', 'https://m.aliexpress.com/p/order/index.html', ['en', 'es']],
  ['2026-09-us-list', 'https://www.aliexpress.us/p/order/index.html', ['en', 'es']],
  ['2026-07-ru-list', 'https://aliexpress.ru/order-list', ['en', 'ru', 'az']],
  ['2025-03-ru-list', 'https://aliexpress.ru/order-list', ['en', 'ru']],
  ['2026-07-ru-detail', 'https://aliexpress.ru/order-list/5012000000000011', ['en', 'ru', 'az']],
  ['2025-03-ru-detail', 'https://aliexpress.ru/order-list/5012000000000011', ['en', 'ru', 'az']],
  ['2022-01-legacy-list', 'https://trade.aliexpress.com/orderList.htm', ['en', 'ru']],
  ['2022-01-legacy-detail', 'https://trade.aliexpress.ru/order_detail.htm?orderId=103785215555894', ['en', 'ru']],
];
