import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { alarmsOf, BROWSERS, detailOf, idOf, noticesOf, openBrowser, toolbarOf, trackingOf, visit, waitForOnlyBadge, wake } from './stage.ts';

const HOUR_MS = 3_600_000;
const NEAR_THEIR_END = ['one-day-left', 'two-days-left', 'six-days-left'];

describe.each(BROWSERS)('the background, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name);
    tab = await browser.openPage(detailOf('past-promise'));
    await waitForOnlyBadge(tab, '12 days left');
  });
  afterAll(() => browser?.close());

  it('raises no alarm over an order that is late but long protected', async () => {
    expect(await noticesOf(browser)).toEqual([]);
    expect(await toolbarOf(browser)).toBe('');
    expect(await alarmsOf(browser)).toHaveLength(1);
  });

  it('sets the alarm no further ahead than six hours', async () => {
    const [next = 0] = await alarmsOf(browser);
    expect(next - Date.now()).toBeLessThanOrEqual(6 * HOUR_MS);
  });

  it('counts the orders that need action on the toolbar', async () => {
    for (const order of NEAR_THEIR_END) await visit(tab, order);
    await expect.poll(() => toolbarOf(browser)).toBe('3');
  });

  it('shows the orders in the popup, those that need action first', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    const words = await popup.waitFor(() => (document.body.textContent?.includes('Pour-Over') ? document.body.textContent : null));
    const places = ['Pour-Over Coffee Kettle', 'Linen Tablecloth', 'Cast Iron Skillet', 'Knitted Beanie'].map((title) => words.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(words).toContain('1 day left');
    await popup.close();
  });

  it('opens the page of an order from the popup', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.click('.entry .title');
    await waitForOnlyBadge(await browser.tabAt(idOf('one-day-left')), '1 day left');
    await popup.close();
  });

  it('forgets everything when told twice', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.click('button.danger');
    await options.click('[role="alertdialog"] button.danger');
    await expect
      .poll(() => browser.inExtension(async () => Object.keys(await chrome.storage.local.get(null))))
      .not.toContain(`order:${idOf('past-promise')}`);
    await expect.poll(() => toolbarOf(browser)).toBe('');
    expect(await alarmsOf(browser)).toEqual([]);
  });

  it('asks nothing of any network, and complains of nothing', () => {
    expect(browser.traffic).toEqual({ unexpected: [], byExtension: [] });
    expect(browser.complaints).toEqual([]);
  });
});

/** A zone in which it is the same date as in UTC, and an hour at which reminders come. */
function zoneByDay(now: number): string {
  const hour = new Date(now).getUTCHours();
  if (hour < 9) return 'Etc/GMT-12';
  return hour < 21 ? 'Etc/UTC' : 'Etc/GMT+8';
}

describe('reminders, in chromium', () => {
  const EXPECTED = ['P04', 'P03', 'P02'].map((stage, index) => `${idOf(NEAR_THEIR_END[index] ?? '')}:guarantee:${stage}`).sort();
  let browser: TestBrowser;
  let tab: Tab;
  let profileDir: string;
  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'trackguard-profile-'));
    browser = await openBrowser('chromium', { profileDir, zone: zoneByDay(Date.now()) });
    tab = await browser.openPage(detailOf('past-promise'));
  });
  afterAll(async () => {
    await browser?.close();
    await rm(profileDir, { recursive: true, force: true });
  });

  it('P02 P03 P04: one for each order that is near its end', async () => {
    for (const order of NEAR_THEIR_END) {
      await visit(tab, order);
      // Of three at once there would be one digest.
      await expect.poll(() => noticesOf(browser), { timeout: 20_000 }).toContainEqual(expect.stringContaining(idOf(order)));
    }
    expect(await noticesOf(browser)).toEqual(EXPECTED);
  });

  it('are shown exactly once, also after the worker was killed three times and the browser restarted', async () => {
    await browser.inExtension(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    });
    for (let kill = 1; kill <= 3; kill += 1) {
      await browser.killBackground();
      await wake(browser);
      await visit(tab, 'one-day-left');
      expect(await noticesOf(browser)).toEqual([]);
    }
    await browser.restart();
    tab = await browser.openPage(trackingOf('one-day-left'));
    await waitForOnlyBadge(tab, '1 day left');
    expect(await noticesOf(browser)).toEqual([]);
    expect(await toolbarOf(browser)).toBe('3');
    expect(await alarmsOf(browser)).toHaveLength(1);
    // A worker that works while the browser closes says so.
    expect(browser.complaints.filter(({ text }) => !text.includes('The browser is shutting down'))).toEqual([]);
  });
});
