import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detailUrl, trackingUrl } from '../world/addresses.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, idOf, listWith, openBrowser, waitForBadge, waitForBadges } from './stage.ts';

const PANEL = '[data-trackguard="walk"]';
/** ms between two pages that a walk opens, at least. */
const LEAST_PAUSE = 3_000;
/** Of the list with five orders, each is on its way and none was opened. */
const UNREAD = ['healthy-cainiao', 'one-day-left', 'local-number', 'l-prefix', 'wrong-check-digit'];

/** What the list, the detail and the tracking page ask for by themselves. */
const READ_BY_PAGES = [
  'mtop.ae.ld.querydetail',
  'mtop.aliexpress.trade.buyer.order.count',
  'mtop.aliexpress.trade.buyer.order.detail',
  'mtop.aliexpress.trade.buyer.order.list',
];
const OLDEST = 'one-day-left';

interface Asked {
  address: URL;
  at: number;
}

describe.each(BROWSERS)(
  'reading the rest, in %s',
  (name) => {
    let browser: TestBrowser;
    let tab: Tab;
    const asked: Asked[] = [];
    let steps = 0;
    beforeAll(async () => {
      browser = await openBrowser(name);
      browser.site.onRequest = (address) => asked.push({ address: new URL(address), at: performance.now() });
      tab = await browser.openPage(listWith('orders=5'));
      await waitForBadges(tab, 5);
      steps = await tab.evaluate(() => history.length);
    });
    afterAll(() => browser?.close());

    it('is offered, and asks for nothing before the click', async () => {
      await waitForPanel(tab, '5 orders have no number or deadline yet');
      expect(walked(asked)).toEqual([]);
    });

    it('pauses and goes on at a click', async () => {
      await clickOn(tab, 'Read them');
      await waitForPanel(tab, 'Reading order 2 of 5');
      await clickOn(tab, 'Pause');
      await waitForPanel(tab, '1 of 5 orders read');
      await waitForBadge(tab, OLDEST, '1 day left');
      const before = walked(asked).length;
      await new Promise((resolve) => setTimeout(resolve, LEAST_PAUSE * 2.5));
      expect(walked(asked)).toHaveLength(before);
      await clickOn(tab, 'Continue');
      await waitForPanel(tab, 'Reading order 3 of 5', 20);
    });

    it('stops at a captcha, and waits for the buyer', async () => {
      browser.site.fault = 'captcha';
      await waitForPanel(tab, 'AliExpress asks for a check', 20);
      const before = walked(asked).length;
      await new Promise((resolve) => setTimeout(resolve, LEAST_PAUSE * 2.5));
      expect(walked(asked)).toHaveLength(before);
      browser.site.fault = undefined;
    });

    it('asks for nothing after a reload, until the buyer goes on; then it reads to the end', async () => {
      const before = walked(asked).length;
      await tab.reload();
      await waitForPanel(tab, 'AliExpress asks for a check');
      expect(walked(asked)).toHaveLength(before);
      await clickOn(tab, 'Continue');
      await waitForPanel(tab, 'Reading order 4 of 5', 20);
      const other = await browser.openPage(listWith('orders=5'));
      await waitForPanel(other, 'Another tab is reading your orders');
      await clickOn(other, 'Continue');
      await waitForPanel(other, 'Another tab is reading your orders');
      await other.close();
      await tab.reload();
      await waitForPanel(tab, '. of 5 orders read');
      await clickOn(tab, 'Continue');
      await waitForPanel(tab, '5 orders read.', 30);
      await tab.waitForIn(
        '.order-item [data-trackguard="badge"]',
        (roots, count) => roots.length === count && roots.every((root) => root.textContent && !root.textContent.includes('Not checked yet')),
        UNREAD.length,
      );
      await waitForBadge(tab, 'healthy-cainiao', '42 days left');
      await waitForBadge(tab, 'one-day-left', '1 day left');
    });

    it('leaves no frame behind, and no step for the "back" button', async () => {
      await tab.waitFor(() => document.querySelectorAll('iframe').length === 0);
      expect(await tab.evaluate(() => history.length)).toBe(steps);
    });

    it('opened nothing but the tracking and detail pages of these orders, one after another', () => {
      const pages = walked(asked);
      const allowed = UNREAD.flatMap((order) => [trackingUrl(idOf(order)), detailUrl(idOf(order))]).map((address) => orderPage(new URL(address)));
      for (const { address } of pages) expect(allowed).toContain(orderPage(address));
      const gaps = pages.slice(1).map(({ at }, index) => at - (pages[index]?.at ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThan(LEAST_PAUSE * 0.9);
    });

    it('asks nothing else of any network, and complains of nothing', () => {
      const services = asked.flatMap(({ address }) => address.searchParams.get('api') ?? []);
      expect(services.filter((service) => !READ_BY_PAGES.includes(service))).toEqual([]);
      const pages = walked(asked).map(({ address }) => address.href);
      expect(browser.traffic.byExtension.filter((address) => !pages.includes(address))).toEqual([]);
      expect(browser.traffic.unexpected).toEqual([]);
      expect(browser.complaints).toEqual([]);
    });
  },
  120_000,
);

/** The pages that were opened in a frame: all order pages but the list itself, which the test opens. */
const walked = (asked: Asked[]): Asked[] => asked.filter(({ address }) => /^\/p\/(tracking\/index|order\/detail)\.html$/.test(address.pathname));
const orderPage = ({ pathname, searchParams }: URL): string => `${pathname} ${searchParams.get('tradeOrderId') ?? searchParams.get('orderId')}`;

/** Until the offer, or how it goes, begins with these words. */
async function waitForPanel(tab: Tab, words: string, seconds = 10): Promise<void> {
  await expect
    .poll(() => tab.texts(`${PANEL} >>> .walk`), { timeout: seconds * 1_000, interval: 100 })
    .toEqual([expect.stringMatching(new RegExp(`^(Note: ?)?${words}`))]);
}
async function clickOn(tab: Tab, words: string): Promise<void> {
  const buttons = await tab.texts(`${PANEL} >>> button`);
  await tab.click(`${PANEL} >>> button:nth-of-type(${buttons.indexOf(words) + 1})`);
}
