/** The first minutes: what was open before the installation, and the page that opens after it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIST_URL } from '../world/addresses.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { alarmsOf, BROWSERS, listWith, openBrowser, toolbarOf, toolbarTitleOf, waitForBadges, waitForTexts } from './stage.ts';

describe.each(BROWSERS)('the first minutes, in %s', (name) => {
  let browser: TestBrowser;
  let list: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name, { isBare: true });
    list = await browser.openPage(LIST_URL);
    await browser.install({ keepsWelcome: true });
  });
  afterAll(() => browser?.close());

  it('one page says what Trackguard does, and that it can see the orders', async () => {
    const welcome = await browser.tabAt('/welcome.html');
    await waitForTexts(welcome, 'main', 'can see your AliExpress order pages');
    expect(await welcome.texts('.start')).toEqual(['Open my orders']);
    await welcome.close();
  });

  it('a list that was open before has its badges without a reload, each once', async () => {
    await waitForBadges(list, 10);
    expect(browser.complaints).toEqual([]);
  });
});

/** Of the list with five orders, each is on its way and none was opened. */
const ORDERS = 5;
const WALK = '[data-trackguard="walk"]';

describe.each(BROWSERS)(
  'the first look at the list, and nothing else, in %s',
  (name) => {
    let browser: TestBrowser;
    let list: Tab;
    let popup: Tab;
    beforeAll(async () => {
      browser = await openBrowser(name);
      list = await browser.openPage(listWith(`orders=${ORDERS}`));
      await waitForBadges(list, ORDERS);
      popup = await browser.openExtensionPage('popup.html');
      await popup.waitFor(() => document.querySelector('section > h2'));
    });
    afterAll(() => browser?.close());

    it('calls no order calm in the popup, and says that none was checked', async () => {
      expect(await popup.texts('h1')).toEqual([`${ORDERS} not checked`]);
      expect(await popup.texts('section > h2')).toEqual([`Not checked ${ORDERS}`]);
      const signs = await popup.evaluate(() => [...document.querySelectorAll('.entry')].map((entry) => entry.getAttribute('data-sign')));
      expect(signs).toHaveLength(ORDERS);
      expect(signs.filter((sign) => sign === 'ok' || sign === 'finished')).toEqual([]);
      expect((await popup.texts('body')).join()).not.toMatch(/nothing needs you|calm/i);
    });

    it('has no number on the toolbar, but a dot and a title that says so', async () => {
      await expect.poll(() => toolbarOf(browser)).toBe('•');
      expect(await toolbarTitleOf(browser)).toMatch(new RegExp(`^Trackguard for AliExpress\n${ORDERS} orders not checked yet`));
    });

    it('has an alarm for the day on which that becomes pressing', async () => {
      const [alarm = 0, ...others] = await alarmsOf(browser);
      expect(others).toEqual([]);
      expect(alarm).toBeGreaterThan(browser.site.now);
    });

    it('reads them at a click in the popup, to the end, in the list that is open', async () => {
      expect((await popup.texts('.reading-offer p')).join()).toContain(`opens ${ORDERS} orders for you one by one, in about`);
      await popup.click('.reading-offer button');
      await expect.poll(() => wordsOfWalk(list), { timeout: 150_000, interval: 1_000 }).toContain(`${ORDERS} orders read.`);
    });

    it('has an answer for each of them then', async () => {
      await popup.reload();
      await waitForTexts(popup, 'h1', '1 at risk, 3 to chase');
      expect(await popup.texts('section > h2')).toEqual(['Money at risk 1', 'Chase the seller 3', 'Under way 1']);
      expect(await toolbarOf(browser)).toBe('4');
      expect(await toolbarTitleOf(browser)).toMatch(/\n4 orders need you\nNext deadline: \w{3} \d+$/);
      expect(browser.complaints).toEqual([]);
      expect(browser.traffic.unexpected).toEqual([]);
    });
  },
  180_000,
);

const wordsOfWalk = (tab: Tab): Promise<string> => tab.evaluateIn(WALK, ([root]) => root?.textContent ?? '');
