import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { detailOf, idOf, openBrowser, trackingOf, visit, waitForOnlyBadge } from './stage.ts';

const NOTIFIED = ['one-day-left', 'two-days-left', 'six-days-left'];
const STAGE = { 'one-day-left': 'P04', 'two-days-left': 'P03', 'six-days-left': 'P02' } as const;
const expected = Object.entries(STAGE).map(([name, stage]) => `${idOf(name)}:guarantee:${stage}`);

describe('the background, in Chromium', () => {
  let browser: TestBrowser;
  let tab: Tab;
  let profileDir: string;
  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'trackguard-profile-'));
    browser = await openBrowser('chromium', { profileDir });
    tab = await browser.openPage(detailOf('past-promise'));
    await waitForOnlyBadge(tab, '12 days protected');
  });
  afterAll(async () => {
    await browser?.close();
    await rm(profileDir, { recursive: true, force: true });
  });

  const notices = () => browser.inExtension(async () => Object.keys(await chrome.notifications.getAll()).sort());
  const alarmAt = () => browser.inExtension(async () => (await chrome.alarms.getAll()).map(({ scheduledTime }) => scheduledTime));
  const wake = () => browser.inExtension(async () => chrome.runtime.sendMessage({ trackguard: 'overview' }).then(() => true));

  it('raises no alarm over an order that is late but long protected', async () => {
    expect(await notices()).toEqual([]);
    expect(await browser.inExtension(() => chrome.action.getBadgeText({}))).toBe('');
    expect(await alarmAt()).toHaveLength(1);
  });

  it('moves the alarm when the reminder days change', async () => {
    const [before = 0] = await alarmAt();
    const options = await browser.openExtensionPage('options.html');
    await options.click('input[type="number"]');
    for (const _ of '12') await options.press('Backspace');
    await options.type('9');
    await options.press('Tab');
    await expect.poll(async () => (await alarmAt())[0]).toBeLessThan(before);
    const [after = 0] = await alarmAt();
    expect(Math.round((before - after) / 86_400_000)).toBe(2);
    await options.close();
  });

  it('P02 P03 P04: reminds of each order that is near its end, and counts them on the toolbar', async () => {
    for (const name of NOTIFIED) await visit(tab, name);
    await expect.poll(notices).toEqual([...expected].sort());
    expect(await browser.inExtension(() => chrome.action.getBadgeText({}))).toBe('3');
  });

  it('reminds exactly once, also after the worker was killed three times and the browser restarted', async () => {
    await browser.inExtension(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    });
    for (let kill = 1; kill <= 3; kill += 1) {
      await browser.killBackground();
      await wake();
      await visit(tab, 'one-day-left');
      expect(await notices()).toEqual([]);
    }
    await browser.restart();
    tab = await browser.openPage(trackingOf('one-day-left'));
    await waitForOnlyBadge(tab, '1 day left');
    expect(await notices()).toEqual([]);
    expect(await browser.inExtension(() => chrome.action.getBadgeText({}))).toBe('3');
    expect(await alarmAt()).toHaveLength(1);
  });

  it('shows the orders in the popup, those that need action first', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    const text = await popup.waitFor(() => document.querySelector('main')?.textContent?.includes('Pour-Over') && document.body.textContent);
    expect(text.indexOf('Pour-Over Coffee Kettle')).toBeLessThan(text.indexOf('Linen Tablecloth'));
    expect(text.indexOf('Linen Tablecloth')).toBeLessThan(text.indexOf('Knitted Beanie'));
    expect(text).toContain('1 day left');
    await popup.close();
  });

  it('forgets everything when told twice', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.click('button.danger');
    await options.click('[role="alertdialog"] button.danger');
    await expect
      .poll(() => browser.inExtension(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('order:'))))
      .toEqual([]);
    expect(await browser.inExtension(() => chrome.action.getBadgeText({}))).toBe('');
    expect(await alarmAt()).toEqual([]);
  });

  it('asks nothing of any network, and complains of nothing', () => {
    expect(browser.traffic).toEqual({ unexpected: [], byExtension: [] });
    expect(browser.complaints).toEqual([]);
  });
});
