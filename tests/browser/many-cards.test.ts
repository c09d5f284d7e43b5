/** Lists of more cards than one message to the background holds: all orders are stored, and each card has its badge. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, listWith, openBrowser, waitForBadges, waitForStatus } from './stage.ts';

const AT_ONCE = 1_001;
const PATIENCE = { timeout: 120_000, interval: 1_000 };

describe.each(BROWSERS)('a list of more than a thousand cards, in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  const stored = (): Promise<number> =>
    browser.inExtension(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('order:')).length);

  async function waitForOrders(tab: Tab, count: number): Promise<void> {
    // A look at a thousand roots takes seconds: only once all of them have something to say.
    await expect.poll(stored, PATIENCE).toBe(count);
    await waitForBadges(tab, count);
    await waitForStatus(tab, `${count.toLocaleString('en')} orders found`);
    expect((await tab.texts('[data-trackguard="status"] >>> [role="status"]')).join(' ')).not.toMatch(/did not let|storage|did not answer/);
  }

  it(`stores ${AT_ONCE} orders that come at once, gives each its badge, and ten more`, async () => {
    const tab = await browser.openPage(listWith(`orders=${AT_ONCE + 10}`, `per_page=${AT_ONCE}`));
    await waitForOrders(tab, AT_ONCE);
    await tab.click('.order-more button');
    await waitForOrders(tab, AT_ONCE + 10);
    expect(browser.complaints).toEqual([]);
  }, 300_000);

  it('stores a thousand orders, and the ten that are loaded after them', async () => {
    await browser.inExtension(() => chrome.runtime.sendMessage({ trackguard: 'forgetEverything' }));
    const tab = await browser.openPage(listWith('orders=1010', 'per_page=1000'));
    await waitForOrders(tab, 1_000);
    await tab.click('.order-more button');
    await waitForOrders(tab, 1_010);
    expect(browser.complaints).toEqual([]);
  }, 300_000);
});
