/** The popup as a buyer meets it: what fits, what the keys do, what a click comes to. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { detailUrl } from '../world/addresses.ts';
import { firstOrders, orderNamed } from '../world/orders.ts';
import { readingsOf } from '../world/readings.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, idOf, openBrowser, waitForTexts } from './stage.ts';

const URGENT = 'one-day-left';
const SILENT = 'silent-twelve-days';
const titleOf = (name: string): string => orderNamed(name).items[0]?.title ?? '';

/** Everything is forgotten, and then this is known. */
async function know(browser: TestBrowser, readings: Observation[]): Promise<void> {
  await browser.inExtension(async (data) => {
    await chrome.runtime.sendMessage({ trackguard: 'forgetEverything' });
    await chrome.runtime.sendMessage({ trackguard: 'observe', data });
  }, readings);
}

/** The same urgent order so many times, each under a number of its own. */
function urgentOnes(count: number, now: number): Observation[] {
  return Array.from({ length: count }, (_, index) =>
    readingsOf([orderNamed(URGENT)], now).map((reading) => ({ ...reading, orderId: String(8_213_000_000_000_000 + index) })),
  ).flat();
}

describe.each(BROWSERS)('the popup, in %s', (name) => {
  let browser: TestBrowser;
  let popup: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());

  async function open(): Promise<void> {
    popup = await browser.openExtensionPage('popup.html');
    await popup.resize(380, 600);
    await popup.waitFor(() => document.querySelector('.entry'));
  }
  const focused = () =>
    popup.evaluate(() => ({
      name: document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
      place: Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset')),
      isInView: (() => {
        const box = document.activeElement?.getBoundingClientRect();
        const view = document.querySelector('main')?.getBoundingClientRect();
        return !!box && !!view && box.top >= view.top && box.bottom <= view.bottom;
      })(),
    }));

  describe('with eight urgent orders', () => {
    beforeAll(async () => {
      await know(browser, urgentOnes(8, browser.site.now));
      await open();
    });
    afterAll(() => popup.close());

    it('shows seven of them whole', async () => {
      const whole = (await popup.boxes('.entry-row')).filter(({ top, height }) => top + height <= 600);
      expect(whole.length).toBeGreaterThanOrEqual(7);
      expect(whole.map(({ height }) => height)).toEqual(whole.map(() => 72));
    });

    it('has the heights that its list reckons with', async () => {
      const heights = async (path: string) => [...new Set((await popup.boxes(path)).map(({ height }) => height))];
      expect(await heights('section > h2')).toEqual([24]);
      expect((await popup.boxes('header'))[0]?.height).toBe(36);
      expect((await popup.boxes('search'))[0]?.height).toBe(32);
    });

    it('has controls of 24 px and more', async () => {
      const boxes = await popup.boxes('header :is(a, button), search > *, .entry button');
      expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    });
  });

  describe('with three hundred orders', () => {
    beforeAll(async () => {
      await know(browser, readingsOf(firstOrders(300), browser.site.now));
      await open();
    });
    afterAll(() => popup.close());

    it('has few of them there, and few stops for the Tab key', async () => {
      expect((await popup.boxes('.entry')).length).toBeLessThan(50);
      const stops = await popup.evaluate(
        () => [...document.querySelectorAll<HTMLElement>('a[href], button, input, select')].filter(({ tabIndex }) => tabIndex >= 0).length,
      );
      expect(stops).toBeLessThanOrEqual(8);
    });

    it('begins in its search, and goes on to the orders by the arrow keys', async () => {
      expect((await focused()).name).toContain('Search orders');
      await popup.press('ArrowDown');
      expect(await focused()).toMatchObject({ name: titleOf(URGENT), place: 1, isInView: true });
      for (let step = 0; step < 12; step += 1) await popup.press('ArrowDown');
      await expect.poll(focused).toMatchObject({ isInView: true });
    });

    it('is gone through to its end and back', async () => {
      await popup.press('End');
      await expect.poll(async () => (await focused()).place).toBeGreaterThan(90);
      expect(await focused()).toMatchObject({ isInView: true });
      await popup.press('Home');
      await expect.poll(focused).toMatchObject({ name: titleOf(URGENT), place: 1, isInView: true });
    });

    it('shows the orders where they belong, wherever it is scrolled to', async () => {
      for (const share of [0.3, 0.97, 0.5]) {
        await popup.evaluate((part) => {
          const main = document.querySelector('main');
          if (main) main.scrollTop = main.scrollHeight * part;
        }, share);
        await popup.waitFor(() => {
          const boxes = [...document.querySelectorAll('.entry-row')].map((row) => row.getBoundingClientRect());
          const shown = boxes.filter(({ top, bottom }) => bottom > 70 && top < 600);
          const covered = shown.reduce((sum, { top, bottom }) => sum + Math.min(bottom, 600) - Math.max(top, 70), 0);
          return covered > 480;
        });
      }
    });

    it('finds an order by a word, and one group by the choice', async () => {
      await popup.click('input[type="search"]');
      await popup.type('marble run');
      await expect.poll(() => popup.texts('.title')).toEqual([titleOf(SILENT)]);
    });
  });

  describe('with the whole cast', () => {
    beforeAll(async () => {
      await know(browser, readingsOf(firstOrders(33), browser.site.now));
      await open();
    });
    afterAll(() => popup.close());
    const entry = (order: string): string => `[data-id="${idOf(order)}"]`;

    it('asks a second time before an urgent order is noted as arrived, by mouse', async () => {
      await popup.hover(`${entry(URGENT)} .entry-line`);
      await popup.click(`${entry(URGENT)} [data-control="arrived"]`);
      await popup.click(`${entry(URGENT)} .question button`);
      expect(await popup.texts(`${entry(URGENT)} .pill`)).toEqual(['1 day left']);
      await popup.click(`${entry(URGENT)} [data-control="arrived"]`);
      await popup.click(`${entry(URGENT)} [data-yes]`);
      await waitForTexts(popup, `${entry(URGENT)} .entry-line`, 'Arrived');
      await waitForTexts(popup, `${entry(URGENT)} [role="status"]`, /^Arrived, /);
      await popup.click(`${entry(URGENT)} [data-control="arrived"]`);
      await waitForTexts(popup, `${entry(URGENT)} .pill`, '1 day left');
    });

    it('mutes by keyboard, says so, and takes it back', async () => {
      await popup.click('input[type="search"]');
      await popup.press('ArrowDown');
      for (let step = 0; step < 20 && (await focused()).name !== titleOf(SILENT); step += 1) await popup.press('ArrowDown');
      await popup.press('Tab');
      await popup.press('Tab');
      expect((await focused()).name).toBe(`Mute for 7 days: ${titleOf(SILENT)}`);
      await popup.press('Enter');
      await waitForTexts(popup, `${entry(SILENT)} .entry-line`, /^Muted until/);
      expect((await focused()).name).toMatch(/^Undo: Mute/);
      await popup.press('Enter');
      await waitForTexts(popup, `${entry(SILENT)} .entry-line`, /write to the seller$/);
    });

    it('offers no mute where nothing may be muted', async () => {
      expect(await popup.texts(`${entry(URGENT)} [data-control="muted"]`)).toEqual([]);
    });

    it('checks a pasted number that is no order’s, without a request', async () => {
      await popup.click('input[type="search"]');
      await popup.type('LX 617 304 825 CN');
      await waitForTexts(popup, '.number-check .number', 'LX617304825CN');
      const links = await popup.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('.number-check a')].map(({ host }) => host));
      expect(links).toContain('t.17track.net');
      expect(browser.traffic).toEqual({ unexpected: [], byExtension: [] });
    });

    it('opens the order’s page', async () => {
      await popup.reload();
      await popup.click(`${entry(URGENT)} .title`);
      const tab = await browser.tabAt(detailUrl(idOf(URGENT)).split('/').at(-1) ?? '');
      await tab.close();
    });
  });

  it('asks nothing of any network, and complains of nothing', () => {
    expect(browser.traffic).toEqual({ unexpected: [], byExtension: [] });
    expect(browser.complaints).toEqual([]);
  });
});
