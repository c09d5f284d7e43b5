/** The panel of every rule that can warn: how far it is to the order page, and how large everything is that can be pressed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { ruleOrders } from './rule-orders.ts';
import { BROWSERS, type BrowserName, openBrowser } from './stage.ts';

/** Up to the end of the link to the order page. */
const MOST_WORDS = 130;
const MOST_PX = 220;
/** CSS pixels, of WCAG 2.5.8. */
const LEAST_TARGET = 24;
/** The rules that always stand beside a worse one; and T21, since what is measured here has just been looked at. */
const NEVER_FIRST = ['T21', 'D05', 'D06'];

interface Size {
  words: number;
  px: number;
  href: string;
  small: string[];
  doubled: string[];
}

/** Finds an order in the popup, opens its panel and measures it. */
async function sizeInPopup(popup: Tab, orderId: string): Promise<Size> {
  await popup.evaluate((id) => {
    const search = document.querySelector<HTMLInputElement>('input');
    if (!search) throw new Error('No search');
    search.value = id;
    search.dispatchEvent(new Event('input', { bubbles: true }));
  }, orderId);
  await popup.waitFor((id) => document.querySelectorAll('.entry').length === 1 && document.querySelector(`.entry[data-id="${id}"]`), orderId);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.entry .details:not([aria-expanded=true])')?.click());
  return popup.waitFor(measure, LEAST_TARGET);
}

/** Runs in the page. */
function measure(least: number): Size | null {
  const panel = document.querySelector<HTMLElement>('.explanation');
  const link = panel?.querySelector<HTMLAnchorElement>('.actions > a');
  if (!panel || !link) return null;
  const before = document.createRange();
  before.setStart(panel, 0);
  before.setEndAfter(link);
  const px = link.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
  for (const details of panel.querySelectorAll('details')) details.open = true;
  const targets = [...panel.querySelectorAll<HTMLElement>('a, button, summary, input')].filter((target) => target.getBoundingClientRect().height > 0);
  const labelOf = (target: HTMLElement) => (target instanceof HTMLInputElement ? target.labels?.[0] : target)?.textContent?.trim();
  const nameOf = (target: HTMLElement): string => target.getAttribute('aria-label') ?? labelOf(target) ?? '';
  const names = targets.map(nameOf);
  const size = {
    words: before.toString().split(/\s+/).filter(Boolean).length,
    px: Math.round(px),
    href: link.href,
    small: targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < least || height < least ? [`${nameOf(target)} ${width} x ${height}`] : [];
    }),
    doubled: names.filter((name, index) => name === '' || names.indexOf(name) !== index),
  };
  for (const details of panel.querySelectorAll('details')) details.open = false;
  return size;
}

const LANGUAGES: readonly (readonly [BrowserName, string])[] = [
  ...BROWSERS.map((name) => [name, 'en'] as const),
  ...['es', 'fr', 'pt-BR', 'ru'].map((language) => ['chromium', language] as const),
];

describe.each(LANGUAGES)('the panel, in %s, in %s', (name, language) => {
  let browser: TestBrowser;
  let popup: Tab;
  let rules: ReturnType<typeof ruleOrders>;
  beforeAll(async () => {
    browser = await openBrowser(name, { language });
    rules = ruleOrders(browser.site.now);
    await browser.inExtension(async (orders) => {
      await chrome.runtime.sendMessage({ trackguard: 'observe', data: orders.flatMap(({ observations }) => observations) });
      for (const { orderId, marks } of orders)
        for (const mark of marks) await chrome.runtime.sendMessage({ trackguard: 'mark', data: { orderId, mark } });
    }, rules.found);
    popup = await browser.openExtensionPage('popup.html');
    await popup.resize(380, 600);
    await popup.waitFor(() => document.querySelector('.entry'));
  });
  afterAll(() => browser?.close());

  it('is measured for every rule that can stand in a headline', () => expect(rules.missing).toEqual(NEVER_FIRST));

  it('in the popup has the order page near its top, and nothing that is hard to press or named twice', async () => {
    const sizes: Record<string, Size> = {};
    for (const { rule, orderId } of rules.found) sizes[rule] = await sizeInPopup(popup, orderId);
    for (const [rule, size] of Object.entries(sizes)) {
      expect(size.words, rule).toBeLessThanOrEqual(MOST_WORDS);
      expect(size.px, rule).toBeLessThanOrEqual(MOST_PX);
      expect(size.small, rule).toEqual([]);
      expect(size.doubled, rule).toEqual([]);
      expect(size.href, rule).toMatch(/^https:\/\/www\.aliexpress\.com\/p\/(order|tracking)\//);
    }
  });
});
