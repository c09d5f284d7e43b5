/** The order pages, and no others, on which the extension runs; the list and detail pages share a folder. */
export const MATCHES = [
  'https://*.aliexpress.com/p/order/*',
  'https://*.aliexpress.com/p/tracking/*',
  'https://*.aliexpress.us/p/order/*',
  'https://*.aliexpress.us/p/tracking/*',
];
