/** Which page an address belongs to. Each kind stands beside addresses of its own; the test holds every kind against all of them. */
import type { Site } from '../model/order.ts';
import { READING_APIS } from './apis.ts';

export const PAGE_KINDS = [
  'order-list',
  'order-detail',
  'tracking',
  'popover',
  'ru-list',
  'ru-detail',
  'legacy-list',
  'legacy-detail',
  'answer:order.list',
  'answer:order.detail',
  'answer:querydetail',
  'login',
  'unknown',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

interface PageRule {
  kind: PageKind;
  is: (url: URL) => boolean;
  examples: readonly string[];
}
const [LIST_API, DETAIL_API, TRACKING_API] = READING_APIS;
const SITE = /(^|\.)aliexpress\.(com|us|ru)$/;

/** `popover` has no rule: it opens on the order list. */
export const PAGES: readonly PageRule[] = [
  {
    kind: 'order-list',
    is: ({ pathname }) => pathname === '/p/order/index.html',
    examples: [
      'https://www.aliexpress.com/p/order/index.html',
      'https://www.aliexpress.us/p/order/index.html?tab=shipped',
      'https://pt.aliexpress.com/p/order/index.html?spm=a2g0o.home.0.0#top',
      'https://m.aliexpress.com/p/order/index.html',
    ],
  },
  {
    kind: 'order-detail',
    is: ({ pathname }) => pathname === '/p/order/detail.html',
    examples: [
      'https://www.aliexpress.com/p/order/detail.html?orderId=8212345678901234',
      'https://www.aliexpress.us/p/order/detail.html?alimanager=1&orderId=8212345678901234',
      'https://www.aliexpress.com/p/order/detail.html?spm=a2g0o.order_list.0.0&orderId=8212345678901234',
    ],
  },
  {
    kind: 'tracking',
    is: ({ hostname, pathname }) =>
      pathname === '/p/tracking/index.html' || (hostname.startsWith('track.') && pathname.toLowerCase() === '/logisticsdetail.htm'),
    examples: [
      'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8212345678901234',
      'https://track.aliexpress.com/logisticsdetail.htm?tradeId=8212345678901234',
      'https://track.aliexpress.com/logisticsDetail.htm?tradeId=8212345678901234',
      'https://www.aliexpress.us/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=8212345678901234',
    ],
  },
  {
    kind: 'ru-list',
    is: ({ hostname, pathname }) => hostname.endsWith('aliexpress.ru') && /^\/order-list\/?$/.test(pathname),
    examples: ['https://aliexpress.ru/order-list', 'https://aliexpress.ru/order-list/?filterName=archive'],
  },
  {
    kind: 'ru-detail',
    is: ({ hostname, pathname }) => hostname.endsWith('aliexpress.ru') && /^\/order-list\/\d+\/?$/.test(pathname),
    examples: ['https://aliexpress.ru/order-list/5012345678901234', 'https://aliexpress.ru/order-list/5012345678901234?filterName=archive'],
  },
  {
    kind: 'legacy-list',
    is: ({ hostname, pathname }) => hostname.startsWith('trade.') && /^\/(orderList|order_list)\.htm$/.test(pathname),
    examples: [
      'https://trade.aliexpress.com/orderList.htm',
      'https://trade.aliexpress.com/order_list.htm?page=2',
      'https://trade.aliexpress.ru/orderList.htm',
    ],
  },
  {
    kind: 'legacy-detail',
    is: ({ hostname, pathname }) => hostname.startsWith('trade.') && pathname === '/order_detail.htm',
    examples: [
      'https://trade.aliexpress.com/order_detail.htm?orderId=103785215555894',
      'https://trade.aliexpress.ru/order_detail.htm?orderId=103785215555894',
    ],
  },
  {
    kind: 'answer:order.list',
    is: isAnswerOf(LIST_API),
    examples: ['https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.list/1.0/?jsv=2.5.1&type=originaljson'],
  },
  {
    kind: 'answer:order.detail',
    is: isAnswerOf(DETAIL_API),
    examples: ['https://acs.aliexpress.com/h5/mtop.aliexpress.trade.buyer.order.detail/1.0/?type=jsonp&callback=mtopjsonp2'],
  },
  {
    kind: 'answer:querydetail',
    is: isAnswerOf(TRACKING_API),
    examples: ['https://acs.aliexpress.us/h5/mtop.ae.ld.querydetail/1.0/?jsv=2.5.1'],
  },
  {
    // The pages above carry "_login=yes" in their query, so only host and path count.
    kind: 'login',
    is: ({ hostname, pathname }) => /^(login|passport)\./.test(hostname) || /\/(login|passport|mini_login)\b/.test(pathname),
    examples: [
      'https://login.aliexpress.com/?return_url=https%3A%2F%2Fwww.aliexpress.com%2Fp%2Forder%2Findex.html',
      'https://passport.aliexpress.com/mini_login.htm',
      'https://www.aliexpress.com/p/ug-login-page/login.html?return_url=x',
    ],
  },
];

/** The answer that each page fetches for what it shows. */
export const ANSWER_OF: Partial<Record<PageKind, PageKind>> = {
  'order-list': 'answer:order.list',
  'order-detail': 'answer:order.detail',
  tracking: 'answer:querydetail',
};

/** The site of one of AliExpress's addresses. */
export const siteOf = (url: string): Site => (URL.canParse(url) ? (SITE.exec(new URL(url).hostname)?.[2] as Site | undefined) : undefined) ?? 'com';

/** The kind of page at an address; `unknown` for everything that is not one of AliExpress's pages over https. */
export function pageOf(url: string): PageKind {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address?.protocol !== 'https:' || !SITE.test(address.hostname)) return 'unknown';
  return PAGES.find(({ is }) => is(address))?.kind ?? 'unknown';
}

function isAnswerOf(api: string): PageRule['is'] {
  return ({ hostname, pathname }) => hostname.startsWith('acs.') && pathname.toLowerCase().startsWith(`/h5/${api}/`);
}
