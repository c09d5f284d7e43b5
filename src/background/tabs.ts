/** Opens an order's own page. */
import { browser } from 'wxt/browser';
import { orderUrl } from '../aliexpress/addresses.ts';

export async function openOrder(orderId: string): Promise<undefined> {
  await browser.tabs.create({ url: orderUrl(orderId) });
}
