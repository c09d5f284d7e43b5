/** The browser may keep Trackguard away from AliExpress, and windows that shall leave no trace leave none. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detailUrl, LIST_URL } from '../world/addresses.ts';
import { Axe } from './harness/axe.ts';
import type { TestBrowser } from './harness/browser.ts';
import { ChromiumTab } from './harness/chromium-tab.ts';
import type { Tab } from './harness/tab.ts';
import { goThrough, NOTHING_AMISS, pressOn, waitForFocus } from './keys.ts';
import { BROWSERS, idOf, noticesOf, openBrowser, waitForBadges, waitForTexts } from './stage.ts';

const BADGE = '[data-trackguard="badge"]';
const BUTTON = '.access button';

describe.each(BROWSERS)('access to AliExpress, in %s', (name) => {
  let browser: TestBrowser;
  let list: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name);
    list = await browser.openPage(LIST_URL);
    await waitForBadges(list, 10);
  });
  afterAll(() => browser?.close());

  it('ends at private windows', async () => {
    expect(await browser.inExtension(() => chrome.extension.isAllowedIncognitoAccess())).toBe(false);
  });

  it('is said to be missing in the popup and on the first page, once it was withdrawn', async () => {
    await withdraw(browser);
    await list.reload();
    for (const path of ['popup.html', 'welcome.html']) {
      const page = await browser.openExtensionPage(path);
      await waitForTexts(page, '.access p', /does not let Trackguard see aliexpress\.com, aliexpress\.us, and aliexpress\.ru/);
      expect(await page.texts(BUTTON)).toEqual(['Allow it']);
      expect(await goThrough(page, null)).toMatchObject(NOTHING_AMISS);
      if (page instanceof ChromiumTab) expect(await (await Axe.in(page)).violations(null)).toEqual([]);
      await page.close();
    }
    expect(await list.boxes(BADGE)).toEqual([]);
  });

  it('is asked for by one key, and then that is said, and badges come to the open list without a reload', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor((selector) => document.querySelector(selector), BUTTON);
    if (name === 'chromium') await answerInPlaceOfBrowser(popup);
    await pressOn(popup, null, BUTTON);
    if (name === 'chromium') {
      await popup.waitFor(() => document.documentElement.dataset.asked);
      await giveBack(browser);
    }
    await waitForFocus(popup, null, 'Trackguard can see your AliExpress order pages.');
    await popup.close();
    await waitForBadges(list, 10);
    expect(browser.complaints).toEqual([]);
  });
});

/** Firefox lets an extension give up what it has; Chromium's settings let a user take it. */
async function withdraw(browser: TestBrowser): Promise<void> {
  if (browser.name === 'chromium') return setHostAccess(browser, 'ON_CLICK');
  const isGone = await browser.inExtension(() =>
    chrome.permissions.remove({ origins: (chrome.runtime.getManifest() as { host_permissions?: string[] }).host_permissions ?? [] }),
  );
  expect(isGone).toBe(true);
}
const giveBack = (browser: TestBrowser): Promise<void> => setHostAccess(browser, 'ON_ALL_SITES');

async function setHostAccess(browser: TestBrowser, hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  await configure(browser, { hostAccess });
}

/** What Chromium's page of extensions can do. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: object): Promise<void>;
  getExtensionInfo(id: string): Promise<{ incognitoAccess: { isActive: boolean } }>;
}

/** Changes the extension's settings as a user does on the page of extensions, and gives whether it may run in private windows then. */
async function configure(browser: TestBrowser, change: object): Promise<boolean> {
  const extensionId = await browser.inExtension(() => chrome.runtime.id);
  const settings = await browser.openPage('chrome://extensions');
  const isActive = await settings.evaluate(
    async (id, update) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, ...update });
      return (await developerPrivate.getExtensionInfo(id)).incognitoAccess.isActive;
    },
    extensionId,
    change,
  );
  await settings.close();
  return isActive;
}

/** The browser's own question cannot be answered by a test: here it is answered with yes as soon as the access is there. */
const answerInPlaceOfBrowser = (page: Tab): Promise<void> =>
  page.evaluate(() => {
    chrome.permissions.request = ((wanted: { origins: string[] }) => {
      document.documentElement.dataset.asked = wanted.origins.join(' ');
      return new Promise<boolean>((answer) => chrome.permissions.onAdded.addListener(() => answer(true)));
    }) as typeof chrome.permissions.request;
  });

/** Stands on the list, and asks for nothing. */
const READ_OPENLY = 'healthy-cainiao';
/** Would be warned of. */
const READ_HIDDEN = 'two-days-left';

describe('what is looked at in a private window, in chromium', () => {
  let browser: TestBrowser;
  let list: Tab;
  beforeAll(async () => {
    browser = await openBrowser('chromium');
    list = await browser.openPage(LIST_URL);
    await waitForBadges(list, 10);
  });
  afterAll(() => browser?.close());

  /** All that is stored of orders but of this one. */
  const storedBeside = (order: string): Promise<object> =>
    browser.inExtension(
      async (own) => {
        const all = Object.entries(await chrome.storage.local.get(null));
        return Object.fromEntries(all.filter(([key]) => key.startsWith('order:') && key !== own));
      },
      `order:${idOf(order)}`,
    );

  it('is neither badged nor stored, not even where the switch for it is forced', async () => {
    expect(await configure(browser, { incognitoAccess: true })).toBe(false);
    await expect.poll(async () => Object.keys(await storedBeside(READ_OPENLY))).toHaveLength(9);
    const before = await storedBeside(READ_OPENLY);
    const told = await noticesOf(browser);
    const context = await (list as ChromiumTab).page.browser().createBrowserContext();
    const hidden = new ChromiumTab(await context.newPage());
    for (const address of [LIST_URL, detailUrl(idOf(READ_HIDDEN))]) {
      await hidden.goto(address);
      await hidden.waitFor(() => document.querySelector('a, button'));
    }
    // What a page takes to be read has passed by when one that was opened later is read.
    const open = await browser.openPage(detailUrl(idOf(READ_OPENLY)));
    await waitForBadges(open, 1);
    expect(await hidden.boxes('[data-trackguard]')).toEqual([]);
    expect(await storedBeside(READ_OPENLY)).toEqual(before);
    expect(await noticesOf(browser)).toEqual(told);
    await context.close();
  });
});
