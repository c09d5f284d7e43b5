/** Every view with all that opens in it, and every trouble that a view can tell of: what the accessibility test looks at, in this order. */

import { become, say } from '../demo/shots/buyer.ts';
import type { Size } from '../demo/shots/looks.ts';
import { LIST_URL } from '../world/addresses.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { ChromiumTab } from './harness/chromium-tab.ts';
import { pressOn } from './keys.ts';
import { badgeOn, detailOf, idOf, listWith, trackingOf, waitForBadges, waitForStatus, waitForTexts } from './stage.ts';

export interface View {
  name: string;
  /** Of the web, or a page of the extension. */
  address: string;
  size: Size;
  /** What has to be known before. */
  before?: (browser: TestBrowser) => Promise<unknown>;
  /** Waits until it is there, and opens what opens by a press. */
  open: (tab: ChromiumTab, browser: TestBrowser) => Promise<unknown>;
  /** Much of what another view has in every look. */
  isSeenOnce?: boolean;
}

const PAGE: Size = { width: 1280, height: 1000 };
const POPUP: Size = { width: 380, height: 600 };
const BADGE = '[data-trackguard="badge"]';
const STATUS = '[data-trackguard="status"]';
const WALK = '[data-trackguard="walk"]';
const URGENT = 'one-day-left';
/** Among the first ones every sign; among the others every kind of warning, and parcels without a number, with a hidden one, and several. */
const ORDERS = { some: 6, most: 27 };

const own = (name: string, address: string, open: View['open'], before?: View['before']): View => ({
  name,
  address,
  size: address.startsWith('popup') ? POPUP : PAGE,
  open,
  ...(before && { before }),
});

export const VIEWS: readonly View[] = [
  own(
    'the first page',
    'welcome.html',
    (tab) => waitForTexts(tab, '.given', /./),
    (browser) => become(browser, 'new'),
  ),
  own('the popup without orders', 'popup.html', (tab) => waitForTexts(tab, '.empty h2', /./)),
  own('a number that is no order’s', 'popup.html', async (tab) => {
    await waitForTexts(tab, '.empty h2', /./);
    await tab.type('LX617304825CN');
    await waitForTexts(tab, '.number-check h2', /./);
  }),
  own('the settings before anything was read', 'options.html', (tab) => waitForTexts(tab, 'summary', /./)),
  own('the first list, with its report', listWith('orders=5'), async (tab) => {
    await waitForBadges(tab, 5);
    await waitForTexts(tab, `${WALK} >>> button`, 'Read them');
    await pressOn(tab, STATUS, '.details');
    await waitForTexts(tab, `${STATUS} >>> .report`, /./);
  }),
  own('the popup with nothing checked', 'popup.html', (tab) => waitForTexts(tab, '.reading-offer', /./)),
  own('reading that was halted', listWith('orders=5'), async (tab, browser) => {
    await waitForBadges(tab, 5);
    browser.site.fault = 'captcha';
    await pressOn(tab, WALK, 'button');
    await waitForTexts(tab, `${WALK} >>> p`, 'AliExpress asks for a check.');
    browser.site.fault = undefined;
  }),
  own('a list that is not shown', listWith('fault=logged-out'), (tab) => waitForStatus(tab, 'You are signed out')),
  own(
    'the list, with its panels',
    listOf(ORDERS.some),
    (tab) => openPanels(tab, ORDERS.some),
    async (browser) => {
      await become(browser, 'cast');
      await say(browser, 'silent-twelve-days', 'wrote');
      await say(browser, 'local-number', 'muted');
    },
  ),
  { ...own('the list, with every panel', listOf(ORDERS.most), (tab) => openPanels(tab, ORDERS.most)), isSeenOnce: true },
  own('the page of an order', detailOf(URGENT), openOnly),
  own('the tracking page of an order', trackingOf('silent-twelve-days'), openOnly),
  own('the popup, with a panel', 'popup.html', async (tab) => {
    await pressOn(tab, null, '[data-control="arrived"]');
    await waitForTexts(tab, '.question', /./);
    await pressOn(tab, null, '.entry .details');
    await pressOn(tab, null, '.split > [aria-expanded]');
    await waitForTexts(tab, '.letter h4', /./);
  }),
  own('the settings', 'options.html', async (tab) => {
    await pressOn(tab, null, '.danger');
    await waitForTexts(tab, '[role=alertdialog]', /./);
  }),
  own('the evidence of an order', `sheet.html?order=${idOf(URGENT)}`, (tab) => waitForTexts(tab, 'main h1', /./)),
  own(
    'the popup with many orders',
    'popup.html',
    (tab) => waitForTexts(tab, '.entry .title', /./),
    (browser) => become(browser, 'many'),
  ),
];

async function openOnly(tab: ChromiumTab): Promise<void> {
  await waitForBadges(tab, 1);
  await pressOn(tab, BADGE, '.badge-row');
  await waitForTexts(tab, `${BADGE} >>> .explanation`, /./);
}

function listOf(orders: number): string {
  return `${LIST_URL}?_tg_orders=${orders}&_tg_per_page=${orders}`;
}

/** Opens every panel and every letter, and asks the second question in one of them. */
async function openPanels(tab: ChromiumTab, count: number): Promise<void> {
  await waitForBadges(tab, count);
  for (let place = 0; place < count; place += 1) await pressIn(tab, place, '.badge-row');
  await tab.waitForIn(BADGE, (roots) => roots.every((root) => root.querySelector('.explanation')));
  const letters = await tab.evaluateIn(BADGE, (roots) => roots.map((root) => root.querySelector('.split > [aria-expanded]') !== null));
  for (const [place, has] of letters.entries()) if (has) await pressIn(tab, place, '.split > [aria-expanded]');
  await tab.waitForIn(BADGE, (roots) => roots.every((root) => !root.querySelector('.split') || root.querySelector('.letter')));
  await pressOn(tab, badgeOn(URGENT), '.done > .marks > [data-mark=dispute]');
  await waitForTexts(tab, `${badgeOn(URGENT)} >>> .question`, /./);
}

/** Presses a control in the badge at a place on the list. */
async function pressIn(tab: ChromiumTab, place: number, selector: string): Promise<void> {
  await tab.evaluateIn(BADGE, (roots, at, path) => roots[at]?.querySelector<HTMLElement>(path)?.focus(), place, selector);
  await tab.press('Enter');
}
