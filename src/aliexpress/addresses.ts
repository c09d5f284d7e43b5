/** Addresses of AliExpress's own pages that we lead the buyer to. */
export const ORDER_LIST_URL = 'https://www.aliexpress.com/p/order/index.html';
export const orderUrl = (orderId: string): string => `https://www.aliexpress.com/p/order/detail.html?orderId=${encodeURIComponent(orderId)}`;
export const trackingUrl = (orderId: string): string =>
  `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${encodeURIComponent(orderId)}`;
