import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumBrowser, openChromium } from './harness/chromium.ts';
import { FirefoxBrowser } from './harness/firefox.ts';
import { killRounds } from './kill-rounds.ts';
import { afternoonZone, noticeOrder } from './notice-orders.ts';
import { alarmsOf, openBrowser } from './stage.ts';

const NOW = Date.now();
const ZONE = afternoonZone(NOW);

describe('kills at random moments, in chromium', () => {
  let browser: ChromiumBrowser;
  let profileDir: string;
  beforeAll(async () => {
    profileDir = await mkdtemp(join(tmpdir(), 'trackguard-profile-'));
    browser = await openChromium({ extensionDir: resolve('.output/chrome-mv3'), now: NOW, profileDir, zone: ZONE });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(profileDir, { recursive: true, force: true });
  });

  it('lose no order, no mark, no reminder and no alarm', async () => {
    const figures = await killRounds(browser, { rounds: 16, seed: 20_261_128, zone: ZONE, say: () => undefined });
    expect(figures).toMatchObject({ workerKills: 14, browserKills: 2 });
    expect(figures).toMatchObject({ ordersLost: [], marksLost: [], remindersLost: [], remindersUnseen: [], alarmsMissing: 0 });
    // Kills that left nothing acknowledged would prove nothing.
    expect(figures.orders).toBeGreaterThan(5);
    expect(figures.reminders).toBeGreaterThan(2);
  }, 180_000);
});

describe('the alarm, in firefox', () => {
  let browser: FirefoxBrowser;
  beforeAll(async () => {
    const opened = await openBrowser('firefox', { zone: ZONE });
    if (!(opened instanceof FirefoxBrowser)) throw new Error('Another browser was opened');
    browser = opened;
    const { observations } = noticeOrder('P02', 1, NOW, ZONE);
    await browser.inExtension((data) => chrome.runtime.sendMessage({ trackguard: 'observe', data }), observations);
  });
  afterAll(() => browser?.close());
  const isSet = (): Promise<void> => expect.poll(() => alarmsOf(browser), { timeout: 20_000 }).toHaveLength(1);

  it('is there once an order is known', isSet);

  it('is there after the add-on was disabled and enabled', async () => {
    await browser.switchOffAndOn();
    await isSet();
  });

  it('is there after a restart of the browser', async () => {
    await browser.restart();
    await isSet();
  });
});
