import type { CastOrder } from '../cast-order.ts';
import type { Viewer } from '../viewer.ts';

/** What the site lets the buyer do with an order, on the list and on the order's own page. */
export function buttonsOf({ words: { labels } }: Viewer, order: CastOrder) {
  const href = `https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${order.id}`;
  if (order.status === 'to-pay') return [{ type: 'PAY', text: labels.pay }];
  if (order.status === 'processing') return [];
  if (order.status === 'shipped') {
    return [
      { type: 'CONFIRM_GOODS', text: labels.confirm },
      { type: 'TRACKING', text: labels.track, href },
    ];
  }
  return [
    { type: 'REPURCHASE', text: labels.addToCart },
    { type: 'DELETE', text: labels.remove },
  ];
}
