/** The first minutes: what was open before the installation, and the page that opens after it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIST_URL } from '../world/addresses.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, openBrowser, waitForBadges, waitForTexts } from './stage.ts';

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
