/** Addresses of AliExpress's own pages that we lead the buyer to. */
import type { Order, Site } from '../model/order.ts';

type Place = Pick<Order, 'orderId' | 'site'>;

const HOSTS: Readonly<Record<Site, string>> = { com: 'https://www.aliexpress.com', us: 'https://www.aliexpress.us', ru: 'https://aliexpress.ru' };

export const orderListUrl = (site: Site): string => HOSTS[site] + (site === 'ru' ? '/order-list' : '/p/order/index.html');

export const orderUrl = ({ orderId, site }: Place): string =>
  HOSTS[site] + (site === 'ru' ? `/order-list/${orderId}` : `/p/order/detail.html?orderId=${encodeURIComponent(orderId)}`);

/** Null on aliexpress.ru, whose order page is all there is. */
export const trackingUrl = ({ orderId, site }: Place): string | null =>
  site === 'ru' ? null : `${HOSTS[site]}/p/tracking/index.html?tradeOrderId=${encodeURIComponent(orderId)}`;
