/** The popup over a page of AliExpress: the order that the buyer is looking at comes first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIST_URL } from '../world/addresses.ts';
import { firstOrders, orderNamed } from '../world/orders.ts';
import { readingsOf } from '../world/readings.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, detailOf, openBrowser, trackingOf } from './stage.ts';

/** Stands among those that are under way, far from the first. */
const HEALTHY = 'healthy-cainiao';
const titleOf = (name: string): string => orderNamed(name).items[0]?.title ?? '';

describe.each(BROWSERS)('the popup over a page, in %s', (name) => {
  let browser: TestBrowser;
  let popup: Tab;
  let page: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name);
    await browser.inExtension(
      async (data) => {
        await chrome.runtime.sendMessage({ trackguard: 'observe', data });
      },
      readingsOf(firstOrders(33), browser.site.now),
    );
    popup = await browser.openExtensionPage('popup.html');
    page = await browser.openPage(LIST_URL);
  });
  afterAll(() => browser?.close());

  /** The first groups and the first order of a popup that is opened while this page is in front of the buyer. */
  async function openOver(address: string) {
    await page.goto(address);
    // To the front: the popup is a tab here, which a real one is not.
    await page.hover('body');
    await popup.reload();
    await popup.waitFor(() => document.querySelector('.entry'));
    return popup.evaluate(() => ({
      groups: [...document.querySelectorAll<HTMLElement>('[data-section]')].map(({ dataset }) => dataset.section).slice(0, 2),
      first: document.querySelector('.title')?.textContent,
    }));
  }

  it.each([
    ['details', detailOf(HEALTHY)],
    ['tracking', trackingOf(HEALTHY)],
  ])('of an order’s %s has that order first, once', async (_, address) => {
    expect(await openOver(address)).toEqual({ groups: ['page', 'risk'], first: titleOf(HEALTHY) });
    expect((await popup.texts('.title')).filter((title) => title === titleOf(HEALTHY))).toHaveLength(1);
  });

  it('of no single order begins with what is at risk', async () => {
    expect(await openOver(LIST_URL)).toEqual({ groups: ['risk', 'chase'], first: titleOf('one-day-left') });
  });
});
