/** Brings an order list before the buyer, and has it do what was asked for in the popup. */
import { browser } from 'wxt/browser';
import { orderListUrl } from '../aliexpress/addresses.ts';
import { pageOf, siteOf } from '../aliexpress/pages.ts';
import type { Site } from '../model/order.ts';

/** Sent to the list in a tab: the buyer wants the rest to be read. What it may do, it asks the background for. */
export const READING_WANTED = { trackguard: 'readingWanted' } as const;

/** Goes to an order list that is open, or opens one. The request must be kept before: a list asks for it as soon as it can. */
export async function showOrderList(site: Site): Promise<undefined> {
  const tab = await findOrderList(site);
  const id = tab?.id;
  if (!tab || id === undefined) {
    await browser.tabs.create({ url: orderListUrl(site) });
    return;
  }
  await browser.tabs.update(id, { active: true });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  // A list from before the last update has nobody who listens any more: loaded anew, it asks by itself.
  await browser.tabs.sendMessage(id, READING_WANTED).catch(() => browser.tabs.reload(id));
}

/** The list in front of the buyer before any other. Without access to the site, no tab tells its address, and a new one is opened. */
async function findOrderList(site: Site) {
  const tabs = await browser.tabs.query({});
  const lists = tabs.filter(({ url = '' }) => pageOf(url) === 'order-list' && siteOf(url) === site && !new URL(url).hostname.startsWith('m.'));
  return lists.find(({ active }) => active) ?? lists[0];
}
