import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIST_URL } from '../world/addresses.ts';
import { orderNamed } from '../world/orders.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, badgeOn, explain, idOf, numberOf, openBrowser, pasteInto, visit, waitForBadges, waitForTexts } from './stage.ts';

/** Twelve days without a scan: T02 asks to write to the seller. */
const SILENT = 'silent-twelve-days';
const IN_BADGE = `${badgeOn(SILENT)} >>> `;
const WROTE = '.done > .marks > [data-mark=wrote]';
/** Without a guide to a dispute, the reasons are folded first. */
const WHY = '.folds > details:first-child';
const PLAN = '.plan > li';
const ADVICE = '.opening > *';
const NOTED = '.noted li';
const NEWS = '.explanation > [role=status]';

/** What is noted for each mark. */
const MARKS = {
  wrote: 'Wrote to the seller',
  answered: 'Seller answered',
  dispute: 'Dispute opened',
  accepted: 'Offer accepted',
  extended: 'Protection extended',
  arrived: 'Arrived',
  refunded: 'Refunded',
  muted: 'Muted until',
};

const isPng = (file: Buffer): boolean => file.subarray(1, 4).toString() === 'PNG';
/** Pixels, from the header of a PNG file. */
const sizeOf = (file: Buffer): number[] => [file.readUInt32BE(16), file.readUInt32BE(20)];
/** Firefox packs the parts of a PDF file. */
function pagesOf(pdf: Uint8Array): number {
  const plain = Buffer.from(pdf).toString('latin1');
  const packed = [...plain.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n(.*?)endstream/gs)];
  const parts = [plain, ...packed.map(([, part = '']) => inflateSync(Buffer.from(part, 'latin1')).toString('latin1'))];
  return parts.join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe.each(BROWSERS)('advice, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  let downloadDir: string;
  beforeAll(async () => {
    downloadDir = await mkdtemp(join(tmpdir(), 'trackguard-saved-'));
    browser = await openBrowser(name, { downloadDir });
    tab = await browser.openPage(LIST_URL);
    await visit(tab, SILENT);
    await tab.goto(LIST_URL);
    await waitForBadges(tab, 10);
    await explain(tab, SILENT);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(downloadDir, { recursive: true, force: true });
  });

  it('T02: changes the advice when the buyer wrote to the seller, and back when that is undone', async () => {
    expect(await tab.texts(IN_BADGE + PLAN)).not.toEqual([]);
    const before = await tab.texts(IN_BADGE + ADVICE);
    expect(await tab.texts(IN_BADGE + WROTE)).toEqual(['I wrote to the seller']);
    await tab.click(IN_BADGE + WROTE);
    await waitForTexts(tab, IN_BADGE + NOTED, /^Wrote to the seller/);
    await waitForTexts(tab, IN_BADGE + NEWS, /^Wrote to the seller/);
    const after = await tab.texts(IN_BADGE + ADVICE);
    expect(after).not.toEqual(before);
    await tab.click(`${IN_BADGE}.noted button`);
    await expect.poll(() => tab.texts(IN_BADGE + NOTED)).toEqual([]);
    await waitForTexts(tab, IN_BADGE + NEWS, 'Undone');
    expect(await tab.texts(IN_BADGE + ADVICE)).toEqual(before);
  });

  it('L1: copies the letter by one click', async () => {
    await tab.click(`${IN_BADGE}.split > button`);
    await waitForTexts(tab, `${IN_BADGE}.outcome`, 'Copied.');
    const letter = await pasteInto(tab);
    expect(letter).toContain(`my order ${idOf(SILENT)}`);
    expect(letter).toContain(`Tracking number: ${numberOf(SILENT)}`);
    expect(letter).toContain('Days without any tracking update since shipping: 12');
  });

  it('L1: opens the letter to be read, right behind its button', async () => {
    await tab.click(`${IN_BADGE}.split > [aria-expanded]`);
    await tab.click(`${IN_BADGE}.split + .letter .copy-text button`);
    await waitForTexts(tab, `${IN_BADGE}.letter [role=status]`, 'Copied.');
    expect(await pasteInto(tab)).toContain(`my order ${idOf(SILENT)}`);
    // The page may still move after the field that was pasted into is gone: whoever missed clicks again.
    const closeLetter = async (): Promise<string[]> => {
      const letters = await tab.texts(`${IN_BADGE}.letter`);
      if (letters.length > 0) await tab.click(`${IN_BADGE}.split > [aria-expanded]`);
      return letters;
    };
    await expect.poll(closeLetter, { timeout: 10_000, interval: 500 }).toEqual([]);
  });

  it('makes each mark by one click, and takes it back by another', async () => {
    const label = (words: string) => `${IN_BADGE}button[data-mark="${words}"]`;
    await tab.click(`${IN_BADGE}.other-marks > summary`);
    for (const [kind, noted] of Object.entries(MARKS)) {
      await tab.click(label(kind));
      await waitForTexts(tab, IN_BADGE + NOTED, noted);
      expect(await tab.texts(label(kind))).toEqual([]);
      await tab.click(`${IN_BADGE}.noted button`);
      await expect.poll(() => tab.texts(IN_BADGE + NOTED)).toEqual([]);
      expect(await tab.texts(label(kind))).toHaveLength(1);
    }
  });

  it('takes a corrected day of shipping, shows it, and takes it back', async () => {
    const shippedOn = new Date(browser.site.now - 9 * 86_400_000).toISOString().slice(0, 10);
    const before = await tab.texts(IN_BADGE + ADVICE);
    await tab.click(`${IN_BADGE}${WHY} > summary`);
    await tab.click(`${IN_BADGE}.doubts > summary`);
    await tab.evaluateIn(
      badgeOn(SILENT),
      ([root], value) => {
        const field = root?.querySelector<HTMLInputElement>('input[type=date]');
        if (!field) throw new Error('No field for a day');
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      shippedOn,
    );
    await tab.click(`${IN_BADGE}.correction button`);
    await waitForTexts(tab, IN_BADGE + NOTED, /^Shipped on/);
    expect(await tab.texts(IN_BADGE + ADVICE)).not.toEqual(before);
    await tab.click(`${IN_BADGE}.noted button`);
    await expect.poll(() => tab.texts(IN_BADGE + ADVICE)).toEqual(before);
  });

  it('does the same in the popup, where the order stays in its place', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.click(`.details[title*="${orderNamed(SILENT).items[0]?.title}"]`);
    await waitForTexts(popup, PLAN, /./);
    const before = await popup.texts(ADVICE);
    await popup.click(WROTE);
    await waitForTexts(popup, NOTED, /^Wrote to the seller/);
    expect(await popup.texts(ADVICE)).not.toEqual(before);
    await popup.click('.noted button');
    await expect.poll(() => popup.texts(NOTED)).toEqual([]);
    expect(await popup.texts(ADVICE)).toEqual(before);

    await popup.click('.split > button');
    await waitForTexts(popup, '.outcome', 'Copied.');
    expect(await pasteInto(popup)).toContain(`my order ${idOf(SILENT)}`);

    await popup.click('.actions > button');
    const sheet = await browser.tabAt('sheet.html');
    await waitForTexts(sheet, 'h1', idOf(SILENT));
    await sheet.close();
    await popup.close();
  });

  it('is read, noted and closed by the keyboard alone', async () => {
    const focused = (): Promise<string> => tab.evaluateIn(badgeOn(SILENT), ([root]) => root?.activeElement?.textContent.trim() ?? '');
    const pressUntil = async (words: RegExp) => {
      for (let presses = 0; presses < 20 && !words.test(await focused()); presses += 1) await tab.press('Tab');
      expect(await focused()).toMatch(words);
    };
    await tab.goto(LIST_URL);
    await waitForBadges(tab, 10);
    await tab.evaluateIn(badgeOn(SILENT), ([root]) => root?.querySelector<HTMLElement>('.badge-row')?.focus());
    await tab.press('Enter');
    await waitForTexts(tab, IN_BADGE + ADVICE, /./);
    await pressUntil(/^I wrote to the seller/);
    await tab.press('Enter');
    await waitForTexts(tab, IN_BADGE + NOTED, /^Wrote to the seller/);
    await pressUntil(/^Undo/);
    await tab.press('Space');
    await expect.poll(() => tab.texts(IN_BADGE + NOTED)).toEqual([]);
    await tab.press('Escape');
    await expect.poll(() => tab.texts(`${IN_BADGE}.explanation`)).toEqual([]);
    expect(await focused()).toContain('No update for 12 days');
    await explain(tab, SILENT);
  });

  describe('D03: the evidence sheet', () => {
    let sheet: Tab;
    it('opens from the explanation', async () => {
      await tab.click(`${IN_BADGE}.actions > button`);
      sheet = await browser.tabAt('sheet.html');
      await waitForTexts(sheet, 'h1', idOf(SILENT));
      const words = (await sheet.texts('main')).join();
      for (const part of [numberOf(SILENT), 'Maple Toy Workshop', 'No tracking update for 12 days', 'AE_ORDER_SHIPPED'])
        expect(words).toContain(part);
    });

    it.each(['A4', 'Letter'] as const)('prints on one page of %s', async (paper) => {
      const pdf = await sheet.print(paper);
      expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
      expect(pagesOf(pdf)).toBe(1);
    });

    it('is saved as a picture', async () => {
      await sheet.click('.sheet-tools button:nth-child(2)');
      const path = join(downloadDir, `${idOf(SILENT)}.png`);
      await expect.poll(() => readdir(downloadDir), { timeout: 10_000 }).toEqual([`${idOf(SILENT)}.png`]);
      await expect.poll(async () => (await stat(path)).size, { timeout: 10_000 }).toBeGreaterThan(20_000);
      const file = await readFile(path);
      expect(isPng(file)).toBe(true);
      const [width = 0, height = 0] = sizeOf(file);
      expect(width).toBe(1588);
      expect(height).toBeGreaterThan(1_000);
      expect(await sheet.texts('[role=alert]')).toEqual([]);
    });

    it.each(['8219999999999999', 'none', ''])('says so when the order “%s” is not known', async (orderId) => {
      const unknown = await browser.openExtensionPage(`sheet.html?order=${orderId}`);
      await waitForTexts(unknown, '#app', 'Trackguard does not know this order.');
      await unknown.close();
    });
  });

  it('asks nothing of any network, and complains of nothing', () => {
    expect(browser.traffic).toEqual({ unexpected: [], byExtension: [] });
    expect(browser.complaints).toEqual([]);
  });
});
