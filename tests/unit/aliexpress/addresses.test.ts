import { describe, expect, it } from 'vitest';
import { orderListUrl, orderUrl, trackingUrl } from '../../../src/aliexpress/addresses.ts';
import { orderIdOfUrl } from '../../../src/aliexpress/order-ids.ts';
import { pageOf, siteOf } from '../../../src/aliexpress/pages.ts';
import { SITES } from '../../../src/model/order.ts';

const orderId = '8212000000000011';
const KINDS = {
  com: ['order-list', 'order-detail', 'tracking'],
  us: ['order-list', 'order-detail', 'tracking'],
  ru: ['ru-list', 'ru-detail', null],
};

describe.each(SITES)('addresses on aliexpress.%s', (site) => {
  const order = { orderId, site };
  const addresses = [orderListUrl(site), orderUrl(order), trackingUrl(order)];

  it('are those of the pages that we read there', () => {
    expect(addresses.map((address) => address && pageOf(address))).toEqual(KINDS[site]);
  });

  it('name the order and stay on the site', () => {
    const known = addresses.filter((address) => address !== null);
    expect(known.slice(1).map(orderIdOfUrl)).toEqual(known.slice(1).map(() => orderId));
    expect(new Set(known.map(siteOf))).toEqual(new Set([site]));
  });
});

it('takes what is no address of AliExpress for the usual site', () => {
  expect(['', 'about:blank', 'https://example.com/'].map(siteOf)).toEqual(['com', 'com', 'com']);
});
