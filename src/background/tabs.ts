/** Opens pages for the buyer. */
import { browser } from 'wxt/browser';
import { orderUrl } from '../aliexpress/addresses.ts';
import type { Order } from '../model/order.ts';

/** The order's own page on AliExpress. */
export async function openOrder(order: Pick<Order, 'orderId' | 'site'>): Promise<undefined> {
  await browser.tabs.create({ url: orderUrl(order) });
}

/** The list of the popup, in a tab of its own. */
export async function openList(): Promise<undefined> {
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
}

/** The order's evidence sheet. */
export async function openSheet(orderId: string): Promise<undefined> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/sheet.html?order=${orderId}`) });
}

/** The page of the first minutes. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
