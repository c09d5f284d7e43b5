/** Makes the extension know what it would know of a buyer who has used it for a while. */
import type { TestBrowser } from '../../browser/harness/browser.ts';
import { firstOrders, orderNamed } from '../../world/orders.ts';
import { readingsOf } from '../../world/readings.ts';
import { BUYERS, type Buyer } from './scenes.ts';

const DAYS_MUTED = 7;

/** Everything is forgotten, and then so many orders are known with all that their pages tell. */
export async function become(browser: TestBrowser, buyer: Buyer): Promise<void> {
  const { now } = browser.site;
  const orders = BUYERS[buyer] === 1 ? [orderNamed('silent-twelve-days')] : firstOrders(BUYERS[buyer]);
  await browser.inExtension(
    async (data) => {
      await chrome.runtime.sendMessage({ trackguard: 'forgetEverything' });
      if (data.length > 0) await chrome.runtime.sendMessage({ trackguard: 'observe', data });
    },
    readingsOf(orders, now),
  );
}

/** Notes what the buyer says of an order. */
export async function say(browser: TestBrowser, order: string, kind: 'muted' | 'dispute' | 'wrote'): Promise<void> {
  const dayAfter = (days: number): string => new Date(browser.site.now + days * 86_400_000).toISOString().slice(0, 10);
  const mark = { kind, on: dayAfter(0), until: kind === 'muted' ? dayAfter(DAYS_MUTED) : null };
  await browser.inExtension(
    async (orderId, data) => {
      await chrome.runtime.sendMessage({ trackguard: 'mark', data: { orderId, mark: data } });
    },
    orderNamed(order).id,
    mark,
  );
}
