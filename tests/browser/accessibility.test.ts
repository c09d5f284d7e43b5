/** Every view, in light and dark, with forced colours, from right to left and narrow, with all that folds open: axe-core finds nothing. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { become, say } from '../demo/shots/buyer.ts';
import { type Look, setLook, turn } from '../demo/shots/looks.ts';
import { openPanel } from '../demo/shots/on-page.ts';
import { type Buyer, SCENES, type Scene } from '../demo/shots/scenes.ts';
import { Axe } from './harness/axe.ts';
import type { ChromiumBrowser } from './harness/chromium.ts';
import type { ChromiumTab } from './harness/chromium-tab.ts';
import { openBrowser } from './stage.ts';

const OURS = '[data-trackguard]';
/** What the page around ours decides: which heading stands before. Forced colours are the system's, which axe does not see. */
const PAGES_OWN = ['heading-order'];
/** In this order: what a look changes in a page may stay. */
const LOOKS: readonly Look[] = ['light', 'forced', 'narrow', 'rtl', 'dark'];
/** Of a list that is windowed, more orders are no other view. */
const VIEWS = SCENES.filter(({ buyer }) => buyer !== 'many');

describe('axe-core finds nothing, in chromium', () => {
  let browser: ChromiumBrowser;
  let buyer: Buyer | null = null;
  beforeAll(async () => {
    browser = (await openBrowser('chromium')) as ChromiumBrowser;
  });
  afterAll(() => browser?.close());

  it.each(VIEWS)('in $name', async (scene) => {
    if (scene.buyer !== buyer) await become(browser, scene.buyer);
    buyer = scene.buyer;
    if (scene.mark) await say(browser, scene.opens ?? '', scene.mark);
    const isOwn = !scene.address.startsWith('https:');
    const tab = await browser.openPage(isOwn ? browser.addressOf(scene.address) : scene.address);
    await setLook(tab, 'light', scene.size, false);
    await waitForView(tab, scene, isOwn);
    await unfold(tab, isOwn);
    const axe = await Axe.in(tab);
    const found: Record<string, string[]> = {};
    for (const look of scene.isVaried ? LOOKS : LOOKS.slice(0, 1)) {
      await setLook(tab, look, scene.size, scene.address.startsWith('popup'));
      await turn(tab.page, look, isOwn);
      found[look] = await axe.violations(isOwn ? null : OURS, [...(isOwn ? [] : PAGES_OWN), ...(look === 'forced' ? ['color-contrast'] : [])]);
    }
    await tab.close();
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((look) => [look, []])));
  });
});

async function waitForView(tab: ChromiumTab, scene: Scene, isOwn: boolean): Promise<void> {
  if (isOwn) return void (await tab.waitFor(() => document.querySelector('main h1, main h2, main h3, main p:not([role=status])')));
  await tab.waitForIn('[data-trackguard="badge"]', (roots) => roots.length > 0 && roots.every((root) => root.querySelector('.badge')));
  if (scene.opens) await openPanel(tab, scene.opens);
}

/** Opens all that folds by itself. Letters open by a press, which the run by keys makes. */
const unfold = (tab: ChromiumTab, isOwn: boolean): Promise<void> =>
  tab.within(isOwn ? null : OURS, (scopes) => {
    for (const scope of scopes) for (const each of scope.querySelectorAll('details')) each.open = true;
  });
