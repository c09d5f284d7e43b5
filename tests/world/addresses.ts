/** Addresses of the stand-in's pages. */
const SITE = 'https://www.aliexpress.com/p';
export const LIST_URL = `${SITE}/order/index.html`;
export const detailUrl = (orderId: string): string => `${SITE}/order/detail.html?orderId=${orderId}`;
export const trackingUrl = (orderId: string): string => `${SITE}/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${orderId}`;

/** The same list on a phone, and on the site for the United States. */
export const MOBILE_LIST_URL = 'https://m.aliexpress.com/p/order/index.html';
export const US_LIST_URL = 'https://www.aliexpress.us/p/order/index.html';

export const RU_LIST_URL = 'https://aliexpress.ru/order-list';
export const ruDetailUrl = (orderId: string): string => `${RU_LIST_URL}/${orderId}`;
