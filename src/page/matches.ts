/** The order pages, and no others, on which the extension runs; list and detail share a folder. `*.` stands for every host and for none. */
export const MATCHES = [
  'https://*.aliexpress.com/p/order/*',
  'https://*.aliexpress.com/p/tracking/*',
  'https://*.aliexpress.us/p/order/*',
  'https://*.aliexpress.us/p/tracking/*',
  'https://*.aliexpress.ru/order-list*',
  'https://track.aliexpress.com/logisticsdetail.htm*',
  'https://track.aliexpress.com/logisticsDetail.htm*',
];
