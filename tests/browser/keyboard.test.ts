/** Everything by the keyboard alone: what can be pressed is reached in the order in which it stands, shows that it is, and does what it says. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detailUrl, LIST_URL } from '../world/addresses.ts';
import { orderNamed } from '../world/orders.ts';
import { readingsOf } from '../world/readings.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { goThrough, NOTHING_AMISS, pressOn, waitForFocus } from './keys.ts';
import { BROWSERS, badgeOn, idOf, listWith, openBrowser, waitForBadges, waitForTexts } from './stage.ts';

/** Last call: what silences it is asked twice. */
const URGENT = 'one-day-left';
const BADGE = badgeOn(URGENT);
/** Silent: what that rests on can be corrected. */
const SILENT = 'silent-twelve-days';
const OTHER = badgeOn(SILENT);
const WALK = '[data-trackguard="walk"]';
const STATUS = '[data-trackguard="status"]';

describe.each(BROWSERS)('by keys alone, in %s', (name) => {
  let browser: TestBrowser;
  let downloadDir: string;
  beforeAll(async () => {
    downloadDir = await mkdtemp(join(tmpdir(), 'trackguard-keys-'));
    browser = await openBrowser(name, { downloadDir });
    await browser.inExtension(
      async (data) => {
        await chrome.runtime.sendMessage({ trackguard: 'observe', data });
      },
      readingsOf([orderNamed(URGENT), orderNamed(SILENT)], browser.site.now),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await rm(downloadDir, { recursive: true });
  });

  describe('a badge and its panel', () => {
    let list: Tab;
    beforeAll(async () => {
      list = await browser.openPage(LIST_URL);
      await waitForBadges(list, 10);
    });
    afterAll(() => list.close());

    it('open by Enter and by Space, and close by either', async () => {
      for (const key of ['Enter', 'Space'] as const) {
        await pressOn(list, BADGE, '.badge-row', key);
        await expect.poll(() => list.texts(`${BADGE} >>> .explanation`)).toHaveLength(1);
        await list.press(key);
        await expect.poll(() => list.texts(`${BADGE} >>> .explanation`)).toEqual([]);
      }
    });

    it('lead to every control, with every fold and the letter open', async () => {
      await pressOn(list, BADGE, '.badge-row');
      await pressOn(list, BADGE, '.split > [aria-expanded]');
      await waitForTexts(list, `${BADGE} >>> .letter h4`, /./);
      const { count, ...amiss } = await goThrough(list, BADGE);
      expect(amiss).toEqual(NOTHING_AMISS);
      expect(count).toBeGreaterThan(12);
    });

    it('copy the text by Space', async () => {
      await pressOn(list, BADGE, '.split > button', 'Space');
      await waitForTexts(list, `${BADGE} >>> .outcome`, 'Copied.');
    });

    it('close by Escape from anywhere in the panel, and the focus is at the badge again', async () => {
      await pressOn(list, BADGE, '.folds > details:last-of-type > summary', 'Escape');
      await expect.poll(() => list.texts(`${BADGE} >>> .explanation`)).toEqual([]);
      expect(await list.evaluateIn(BADGE, ([root]) => root?.activeElement?.className)).toBe('badge-row');
    });

    it('open the evidence in a tab of its own, which is gone through in turn', async () => {
      await pressOn(list, BADGE, '.badge-row');
      await pressOn(list, BADGE, '.actions > button:last-child');
      const sheet = await browser.tabAt('sheet.html');
      await waitForTexts(sheet, 'main', idOf(URGENT));
      expect(await goThrough(sheet, null)).toMatchObject(NOTHING_AMISS);
      await sheet.close();
    });

    it('take a correction, say that it is kept, and take it back', async () => {
      await pressOn(list, OTHER, '.badge-row');
      await pressOn(list, OTHER, '.folds > details:first-of-type > summary');
      await pressOn(list, OTHER, '[open] .doubts > summary');
      await pressOn(list, OTHER, '.doubts form:last-of-type > input', 'End');
      await list.type('PostNL');
      await list.press('Enter');
      await waitForTexts(list, `${OTHER} >>> .noted li`, /tracked at PostNL/);
      await waitForTexts(list, `${OTHER} >>> .explanation > [role=status]`, 'Saved');
      await pressOn(list, OTHER, '.noted button', 'Space');
      await waitForTexts(list, `${OTHER} >>> .explanation > [role=status]`, 'Undone');
      await expect.poll(() => list.texts(`${OTHER} >>> .noted li`)).toEqual([]);
      // The button left with its line: the focus stays in the panel, from which Escape leads back to the badge.
      await list.press('Escape');
      await expect.poll(() => list.texts(`${OTHER} >>> .explanation`)).toEqual([]);
      expect(await list.evaluateIn(OTHER, ([root]) => root?.activeElement?.className)).toBe('badge-row');
    });

    it('can tell that something is read wrong, by a report', async () => {
      await pressOn(list, STATUS, '.details');
      await waitForTexts(list, `${STATUS} >>> .report li`, /Order list/);
      expect(await goThrough(list, STATUS)).toMatchObject(NOTHING_AMISS);
      await pressOn(list, STATUS, '.report button', 'Space');
      await waitForTexts(list, `${STATUS} >>> .report [role=status]`, 'Saved as trackguard-order-list-');
      await list.press('Escape');
      await expect.poll(() => list.texts(`${STATUS} >>> .report`)).toEqual([]);
      expect(await list.evaluateIn(STATUS, ([root]) => root?.activeElement?.className)).toBe('details');
    });
  });

  it('reading the rest begins, is halted and goes on, pauses and stops', async () => {
    const list = await browser.openPage(listWith('orders=5'));
    // With all that the list itself asks for.
    await waitForBadges(list, 5);
    browser.site.fault = 'captcha';
    await pressOn(list, WALK, 'button');
    await waitForTexts(list, `${WALK} >>> p`, 'AliExpress asks for a check.');
    browser.site.fault = undefined;
    await pressOn(list, WALK, 'button');
    await waitForTexts(list, `${WALK} >>> button`, 'Pause');
    await list.press('Enter');
    await waitForTexts(list, `${WALK} >>> button`, 'Continue');
    // The button has changed under the finger: it is still the one that is pressed next.
    await waitForFocus(list, WALK, 'Continue');
    await list.press('Tab');
    await list.press('Space');
    await waitForFocus(list, WALK, 'Read them');
    await list.close();
  });

  it('the popup lets each control of its first order be reached, opens its panel and its page', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.resize(380, 600);
    await popup.waitFor(() => document.querySelector('.entry'));
    expect(await goThrough(popup, null)).toMatchObject(NOTHING_AMISS);
    await pressOn(popup, null, 'select', 'ArrowDown');
    await expect.poll(() => popup.texts('section > h2')).toEqual(['Money at risk 1']);
    await pressOn(popup, null, '.entry .details');
    await waitForTexts(popup, '.explanation', /./);
    expect(await goThrough(popup, null)).toMatchObject(NOTHING_AMISS);
    await pressOn(popup, null, '.explanation .folds summary', 'Escape');
    await expect.poll(() => popup.texts('.explanation')).toEqual([]);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-control'))).toBe('details');
    await pressOn(popup, null, '.entry .title');
    await (await browser.tabAt(detailUrl(idOf(URGENT)).split('/').at(-1) ?? '')).close();
    await popup.close();
  });

  it('the first page leads to the orders', async () => {
    const welcome = await browser.openExtensionPage('welcome.html');
    await welcome.waitFor(() => document.querySelector('.start'));
    expect(await goThrough(welcome, null)).toMatchObject(NOTHING_AMISS);
    await pressOn(welcome, null, '.start');
    await welcome.waitFor(() => location.hostname === 'www.aliexpress.com');
    await welcome.close();
  });

  it('the settings are changed, and everything is deleted after a second question', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(() => document.querySelector('.danger'));
    expect(await goThrough(options, null)).toMatchObject(NOTHING_AMISS);
    await pressOn(options, null, 'input[type=checkbox]', 'Space');
    await waitForTexts(options, '.outcome', 'Saved');
    await pressOn(options, null, '.notice-access button', 'Space');
    await waitForTexts(options, '.notice-access .outcome', 'Your browser has shown it.');
    await pressOn(options, null, '.danger');
    await waitForTexts(options, '[role=alertdialog]', 'This cannot be undone.');
    await options.press('Escape');
    await expect.poll(() => options.texts('[role=alertdialog]')).toEqual([]);
    expect(await options.evaluate(() => document.activeElement?.className)).toBe('danger');
    await options.press('Enter');
    await waitForTexts(options, '[role=alertdialog]', 'This cannot be undone.');
    // What keeps everything has the focus.
    await options.press('Tab');
    await options.press('Enter');
    await waitForTexts(options, '.outcome', 'Everything was deleted.');
    await options.close();
    expect(browser.complaints).toEqual([]);
  });
});
