import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LIST_URL } from '../world/addresses.ts';
import type { TestBrowser } from './harness/browser.ts';
import { BROWSERS, builtFor, detailOf, idOf, openBrowser, waitForBadge, waitForBadges, waitForOnlyBadge, waitForStatus } from './stage.ts';

const PATIENCE = { timeout: 15_000, interval: 500 };

describe.each(BROWSERS)('trouble, in %s', (name) => {
  let browser: TestBrowser;
  beforeEach(async () => {
    browser = await openBrowser(name);
  });
  afterEach(() => browser?.close());

  it('a broken record is set aside and told of, and the others live on', async () => {
    const tab = await browser.openPage(detailOf('one-day-left'));
    await waitForOnlyBadge(tab, '1 day left');
    await tab.goto(detailOf('healthy-cainiao'));
    await waitForOnlyBadge(tab, '42 days left');
    const record = `order:${idOf('healthy-cainiao')}`;
    await browser.inExtension((key) => chrome.storage.local.set({ [key]: { version: 1, value: 'eaten by moths' } }), record);
    const popup = await browser.openExtensionPage('popup.html');
    await popup.waitFor(() => document.body.textContent?.includes('1 stored order could not be read back'));
    expect((await popup.texts('.entry .title')).join()).toContain('Pour-Over');
    expect(browser.complaints).toEqual([]);
  });
});

/** Firefox gives an extension as much room as the disk has, and ends the content scripts of one that it replaces. */
describe('trouble that only Chromium makes', () => {
  let browser: TestBrowser;
  beforeEach(async () => {
    browser = await openBrowser('chromium');
  });
  afterEach(() => browser?.close());

  it('a storage that refuses to write is said on the page, which still shows what it reads', async () => {
    const tab = await browser.openPage(detailOf('one-day-left'));
    await waitForOnlyBadge(tab, '1 day left');
    await browser.inExtension(fillStorage);
    await tab.goto(LIST_URL);
    await waitForStatus(tab, 'The browser’s storage is full');
    await waitForBadge(tab, 'one-day-left', '1 day left');
    expect(browser.complaints).toEqual([]);
  });

  it('a page under which the extension was replaced asks to be loaded anew', async () => {
    const tab = await browser.openPage(LIST_URL);
    await waitForBadges(tab, 10);
    await browser.inExtension(() => void setTimeout(() => chrome.runtime.reload(), 200));
    await expect
      .poll(async () => {
        await tab.click('.comet-tabs-nav-item:nth-child(4)');
        await tab.click('.comet-tabs-nav-item:nth-child(1)');
        return tab.texts('[data-trackguard="status"] >>> [role="status"]');
      }, PATIENCE)
      .toEqual([expect.stringContaining('Reload this page')]);
    // The browser takes the words from a worker that is replaced before it takes the worker: its notices stay owed, and the next one shows them.
    const isOfReplaced = (text: string) => /Message not found|Invalid language tag/.test(text);
    expect(browser.complaints.filter(({ text }) => !isOfReplaced(text))).toEqual([]);
  });
});

/** Firefox reads all files of an extension at its start. */
describe('an extension whose words cannot be read, in chromium', () => {
  let folder: string;
  let browser: TestBrowser;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trackguard-unread-'));
    await cp(builtFor('chrome'), join(folder, 'extension'), { recursive: true });
    // Without the developer's mode an unpacked extension does not come back from a restart of its own.
    await mkdir(join(folder, 'profile', 'Default'), { recursive: true });
    await writeFile(join(folder, 'profile', 'Default', 'Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
    browser = await openBrowser('chromium', { extensionDir: join(folder, 'extension'), profileDir: join(folder, 'profile') });
  });
  afterEach(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['popup.html', 'options.html'])('%s says so, and is well again after the restart that it offers', async (path) => {
    const locales = join(folder, 'extension', '_locales');
    await rename(locales, join(folder, 'elsewhere'));
    // A process that has the words keeps them: it ends once nothing of the extension is left in it.
    const withoutWords = await vi.waitUntil(async () => {
      await browser.killBackground();
      const page = await browser.openExtensionPage(path);
      if ((await page.texts('[role="alert"]')).join().startsWith('Trackguard’s own files could not be read.')) return page;
      await page.close();
    }, PATIENCE);
    await rename(join(folder, 'elsewhere'), locales);
    await withoutWords.click('[role="alert"] button');
    await expect
      .poll(async () => {
        const page = await browser.openExtensionPage(path);
        const words = await page.texts('#app');
        await page.close();
        return words.join();
      }, PATIENCE)
      .toMatch(/Trackguard|orders/);
  });
});

/** Leaves less room than one order takes. */
async function fillStorage(): Promise<void> {
  // In ever smaller pieces: the page may still be storing what it reads meanwhile.
  for (let size = 1_000_000, share = 0; size > 64; share += 1) {
    try {
      await chrome.storage.local.set({ [`ballast${share}`]: 'x'.repeat(size) });
    } catch {
      size = Math.floor(size / 2);
    }
  }
}
