/** Links without what they lead to. */
import { shapeOf } from './shapes.ts';

/** All of a link that readers go by. Everything else in it could tell of somebody. */
const HOST = /^((www|m|trade|track|login|passport)\.)?aliexpress\.(com|us|ru)$/;
const STEPS = [
  'p',
  'order',
  'tracking',
  'item',
  'store',
  'order-list',
  'index.html',
  'detail.html',
  'logisticsdetail.htm',
  'orderList.htm',
  'order_list.htm',
  'order_detail.htm',
];
const PARAMETERS = ['orderId', 'tradeOrderId', 'tradeId', 'mailNoList'];
const HERE = 'https://here.invalid';

/** The link's known parts, with shapes in place of the others: `/item/100500.html` becomes `/item/99999999.aaaa`. */
export function maskLink(link: string): string {
  const url = URL.canParse(link, HERE) ? new URL(link, HERE) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return '#';
  const path = url.pathname.split('/').map((step) => (STEPS.includes(step) ? step : shapeOf(decode(step)).replaceAll(' ', '')));
  const parameters = PARAMETERS.flatMap((name) => {
    const value = url.searchParams.get(name);
    return value === null ? [] : [`${name}=${shapeOf(value).replaceAll(/[^\w,]/g, '')}`];
  });
  const host = url.origin === HERE ? '' : HOST.test(url.hostname) ? `https://${url.hostname}` : 'https://elsewhere.invalid';
  return `${host}${path.join('/')}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

/** The bytes of a letter, two signs each, would tell which one it is. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step.replaceAll(/%../g, '·');
  }
}
