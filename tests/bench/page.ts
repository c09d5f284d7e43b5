/**
 * What badges cost on long lists: node tests/bench/page.ts [folder with chrome-mv3 and firefox-mv3]. Prints a table of milliseconds: until all
 * badges have their words on a first visit, in one go and as the buyer adds ten orders at a time, and of one change of the page beside the cards
 * and in one of them.
 */
import { join, resolve } from 'node:path';
import type { TestBrowser } from '../browser/harness/browser.ts';
import { openChromium } from '../browser/harness/chromium.ts';
import { openFirefox } from '../browser/harness/firefox.ts';
import type { Tab } from '../browser/harness/tab.ts';
import { LIST_URL } from '../world/addresses.ts';

const SIZES = [33, 300, 1_000];
const MOST_GROWN = 300;
const CHANGES = 300;
const PATIENCE_MS = 180_000;
const folder = resolve(process.argv[2] ?? '.output');

const open = { chromium: openChromium, firefox: openFirefox };
const rows: Record<string, string | number>[] = [];
for (const name of ['chromium', 'firefox'] as const) {
  for (const cards of SIZES) {
    const browser = await open[name]({ extensionDir: join(folder, name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'), now: Date.now() });
    try {
      rows.push({ browser: name, cards, ...(await measure(browser, cards)) });
      console.log(JSON.stringify(rows.at(-1)));
    } finally {
      await browser.close();
    }
  }
}
console.table(rows);

async function measure(browser: TestBrowser, cards: number) {
  const start = performance.now();
  const tab = await browser.openPage(`${LIST_URL}?_tg_orders=${cards}&_tg_per_page=${cards}`);
  await waitForWords(tab, cards);
  const atOnce = performance.now() - start;
  const beside = await tab.evaluate(changeOften, 'body', CHANGES);
  const within = await tab.evaluate(changeOften, '.order-item-content-info-sku', CHANGES);
  const grown = cards <= MOST_GROWN ? await grow(tab, cards) : '-';
  return { atOnce: Math.round(atOnce), grown, beside: beside.toFixed(2), within: within.toFixed(2) };
}

/** The same list, ten orders at a time. */
async function grow(tab: Tab, cards: number): Promise<number> {
  const start = performance.now();
  await tab.goto(`${LIST_URL}?_tg_orders=${cards}`);
  for (let shown = 10; shown < cards; shown += 10) {
    await tab.waitFor((expected) => document.querySelectorAll('.order-item').length >= expected, Math.min(shown, cards));
    await tab.evaluate(() => document.querySelector<HTMLElement>('.order-more button')?.click());
    await tab.waitFor((before) => document.querySelectorAll('.order-item').length > before, shown);
  }
  await waitForWords(tab, cards);
  return Math.round(performance.now() - start);
}

async function waitForWords(tab: Tab, cards: number): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  const count = (): Promise<number> => tab.evaluateIn('trackguard-badge', (roots) => roots.filter((root) => root.querySelector('.badge-row')).length);
  await tab.waitFor(() => document.querySelector('trackguard-badge'));
  while ((await count()) < cards) {
    if (performance.now() > end) throw new Error(`Not all of ${cards} badges have words after ${PATIENCE_MS / 1_000} s.`);
    await new Promise((wait) => setTimeout(wait, 200));
  }
}

/** The mean of many changes, each a task's end for itself, with all that follows before the page is painted. */
async function changeOften(selector: string, times: number): Promise<number> {
  const place = document.querySelector(selector);
  const start = performance.now();
  for (let turn = 0; turn < times; turn += 1) {
    place?.append(document.createTextNode(''));
    await Promise.resolve();
  }
  return (performance.now() - start) / times;
}
