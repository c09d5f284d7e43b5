/** What the browser tests share: the browsers, the cast's pages, and what a buyer sees on them. */

import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { detailUrl, LIST_URL, trackingUrl } from '../world/addresses.ts';
import { orderNamed } from '../world/orders.ts';
import type { BrowserOptions, TestBrowser } from './harness/browser.ts';
import { openChromium } from './harness/chromium.ts';
import { openFirefox } from './harness/firefox.ts';
import type { Tab } from './harness/tab.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export function openBrowser(name: BrowserName, options: Partial<BrowserOptions> = {}): Promise<TestBrowser> {
  const now = Date.now();
  return name === 'chromium'
    ? openChromium({ extensionDir: builtFor('chrome'), now, ...options })
    : openFirefox({ extensionDir: builtFor('firefox'), now, ...options });
}

/** The folder of the extension as it was when the run began. */
export const builtFor = (family: 'chrome' | 'firefox'): string => join(inject('built'), `${family}-mv3`);

/** The list with one of the stand-in's choices, such as `fault=captcha`. */
export const listWith = (...choices: string[]): string => `${LIST_URL}?${choices.map((choice) => `_tg_${choice}`).join('&')}`;
export const detailOf = (name: string): string => detailUrl(idOf(name));
export const trackingOf = (name: string): string => trackingUrl(idOf(name));

export const idOf = (name: string): string => orderNamed(name).id;
export const numberOf = (name: string): string => orderNamed(name).parcels[0]?.number ?? '';

const BADGE = '[data-trackguard="badge"]';
const STATUS = '[data-trackguard="status"]';
/** The badge of an order on the list. */
export const badgeOn = (name: string): string => `.order-item:has(a[href*="${idOf(name)}"]) ${BADGE}`;

/** Waits until so many badges have their words; their lines are there before. */
export async function waitForBadges(tab: Tab, count: number): Promise<void> {
  // Looking into hundreds of roots takes its time: only once all of them stand.
  await tab.waitFor((selector, expected) => document.querySelectorAll(selector).length >= expected, BADGE, count);
  await tab.waitForIn(BADGE, (roots, expected) => roots.filter((root) => root?.querySelector('.badge')).length === expected, count);
}
/** The words of an order's badge on the list, once they hold the expected ones. */
export const waitForBadge = (tab: Tab, name: string, expected: string): Promise<string> => waitForText(tab, badgeOn(name), expected);
/** The words of the only badge on a page of one order. */
export const waitForOnlyBadge = (tab: Tab, expected: string): Promise<string> => waitForText(tab, BADGE, expected);
export const waitForStatus = (tab: Tab, expected: string): Promise<string> => waitForText(tab, STATUS, expected);

/** How a badge on the list looks: the sign of its order's headline. */
export const signOf = (tab: Tab, name: string): Promise<string | null | undefined> =>
  tab.evaluateIn(badgeOn(name), ([root]) => root?.querySelector('.badge')?.getAttribute('data-sign'));

/** Opens the badge of an order on the list, and gives the words of its explanation. */
export async function explain(tab: Tab, name: string): Promise<string> {
  await tab.click(`${badgeOn(name)} >>> .badge-row`);
  return tab.waitForIn(badgeOn(name), ([root]) => root?.querySelector('.explanation')?.textContent);
}

function waitForText(tab: Tab, host: string, expected: string): Promise<string> {
  return tab.waitForIn(
    host,
    ([root], words) => {
      // The words, without the styles.
      const text = [...(root?.children ?? [])]
        .filter(({ localName }) => localName !== 'style')
        .map(({ textContent }) => textContent)
        .join(' ');
      return text.includes(words) ? text : null;
    },
    expected,
  );
}

/** Opens the pages of one order, so that all that they tell is known. */
export async function visit(tab: Tab, name: string): Promise<void> {
  for (const address of [detailOf(name), trackingOf(name)]) {
    await tab.goto(address);
    await waitForBadges(tab, 1);
  }
}

/** What the clipboard holds, pasted into a field of the page. */
export async function pasteInto(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
    field.focus();
  });
  await tab.paste();
  return tab.waitFor(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value);
}

/** Waits until the elements at a path say what is expected. */
export async function waitForTexts(tab: Tab, path: string, expected: string | RegExp): Promise<void> {
  await expect.poll(async () => (await tab.texts(path)).join('\n'), { timeout: 10_000 }).toMatch(expected);
}

/** What the background has set in the browser: notices that stand, moments of alarms (ms), the toolbar's text. */
export const noticesOf = (browser: TestBrowser): Promise<string[]> =>
  browser.inExtension(async () => Object.keys(await chrome.notifications.getAll()).sort());
export const alarmsOf = (browser: TestBrowser): Promise<number[]> =>
  browser.inExtension(async () => (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));
export const toolbarOf = (browser: TestBrowser): Promise<string> => browser.inExtension(() => chrome.action.getBadgeText({}));
export const toolbarTitleOf = (browser: TestBrowser): Promise<string> => browser.inExtension(() => chrome.action.getTitle({}));
/** Starts the background, if it is not running, and waits for an answer of it. */
export const wake = (browser: TestBrowser): Promise<unknown> => browser.inExtension(() => chrome.runtime.sendMessage({ trackguard: 'overview' }));
