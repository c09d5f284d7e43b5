/** Addresses of the stand-in's pages. */
const SITE = 'https://www.aliexpress.com/p';
export const LIST_URL = `${SITE}/order/index.html`;
export const detailUrl = (orderId: string): string => `${SITE}/order/detail.html?orderId=${orderId}`;
export const trackingUrl = (orderId: string): string => `${SITE}/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${orderId}`;
