/** Every view, light and dark, from left to right and from right to left, wide and narrow, with all that folds open: axe-core finds nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Look, setLook, turn } from '../demo/shots/looks.ts';
import { Axe } from './harness/axe.ts';
import type { ChromiumBrowser } from './harness/chromium.ts';
import type { ChromiumTab } from './harness/chromium-tab.ts';
import { oddNames } from './harness/heard.ts';
import { openBrowser } from './stage.ts';
import { VIEWS } from './views.ts';

const MARK = 'data-trackguard';
const OURS = `[${MARK}]`;
/** What the page around ours decides: which heading stands before. */
const PAGES_OWN = ['heading-order'];
/** In this order: a web page that was made dark stays so. */
const PASSES: readonly { look: Look; direction: 'ltr' | 'rtl'; isWhole?: boolean }[] = [
  { look: 'light', direction: 'ltr', isWhole: true },
  { look: 'light', direction: 'rtl' },
  // Where there is little room, other words and controls are there.
  { look: 'narrow', direction: 'ltr', isWhole: true },
  { look: 'dark', direction: 'ltr' },
  { look: 'dark', direction: 'rtl' },
];

describe('axe-core finds nothing, in chromium', () => {
  let browser: ChromiumBrowser;
  beforeAll(async () => {
    browser = (await openBrowser('chromium')) as ChromiumBrowser;
  });
  afterAll(() => browser?.close());

  it.each(VIEWS)('in $name', async ({ address, size, before, open, isSeenOnce }) => {
    await before?.(browser);
    const isOwn = !address.startsWith('https:');
    const tab = await browser.openPage(isOwn ? browser.addressOf(address) : address);
    await setLook(tab, 'light', size, false);
    await open(tab, browser);
    await unfold(tab, isOwn);
    expect(await oddNames(tab, isOwn ? null : MARK)).toEqual([]);
    const axe = await Axe.in(tab);
    const within = isOwn ? null : OURS;
    const found: Record<string, string[]> = {};
    for (const { look, direction, isWhole } of PASSES.slice(0, isSeenOnce ? 1 : PASSES.length)) {
      await setLook(tab, look, size, address.startsWith('popup'));
      await turn(tab.page, look, isOwn);
      await direct(tab, direction);
      found[`${look} ${direction}`] = await (isWhole ? axe.violations(within, isOwn ? [] : PAGES_OWN) : axe.violationsOfLook(within));
    }
    await tab.close();
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((pass) => [pass, []])));
  });
});

const direct = (tab: ChromiumTab, direction: string): Promise<void> =>
  tab.evaluate(
    (dir, ours) => {
      for (const element of document.querySelectorAll<HTMLElement>(`:root, ${ours}`)) element.dir = dir;
    },
    direction,
    OURS,
  );

/** Opens all that folds by itself. */
const unfold = (tab: ChromiumTab, isOwn: boolean): Promise<void> =>
  tab.within(isOwn ? null : OURS, (scopes) => {
    for (const scope of scopes) for (const each of scope.querySelectorAll('details')) each.open = true;
  });
