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
