import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestBrowser } from '../browser/harness/browser.ts';
import { detailUrl, LIST_URL, trackingUrl } from '../world/addresses.ts';
import { CAST } from '../world/cast.ts';

const SHOWN = 'one-day-left';

/** Saves pictures of the order list, an order, its tracking page, its evidence sheet, the popup and the options, and says where. */
export async function takeScreenshots(browser: TestBrowser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const id = CAST.find(({ name }) => name === SHOWN)?.id ?? '';
  const badge = `[data-trackguard="badge"]`;
  const tab = await browser.openPage(LIST_URL);
  await tab.waitFor((selector) => document.querySelectorAll(selector).length === 10, badge);
  await save(tab, 'list');
  await tab.click(`${badge}:has(~ * a[href*="${id}"]) >>> button`);
  await save(tab, 'list-explained');
  for (const [name, address] of [
    ['detail', detailUrl(id)],
    ['tracking', trackingUrl(id)],
  ] as const) {
    await tab.goto(address);
    await tab.waitFor((selector) => document.querySelector(selector), badge);
    await save(tab, name);
  }
  const popup = await browser.openExtensionPage('popup.html');
  await popup.resize(380, 600);
  await popup.waitFor(() => document.querySelector('main h2, main h3'));
  await save(popup, 'popup');
  for (const [name, address] of [
    ['sheet', `sheet.html?order=${id}`],
    ['options', 'options.html'],
  ] as const) {
    const page = await browser.openExtensionPage(address);
    await page.waitFor(() => document.querySelector('main h2'));
    await save(page, name);
  }

  async function save(shown: { screenshot(file: string): Promise<void> }, name: string): Promise<void> {
    const file = join(folder, `${name}.png`);
    await shown.screenshot(file);
    console.log(`Saved ${file}`);
  }
}
