/** Everything by the keyboard alone: what can be pressed is reached in the order in which it stands, shows that it is, and does what it says. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detailUrl, LIST_URL } from '../world/addresses.ts';
import { orderNamed } from '../world/orders.ts';
import { readingsOf } from '../world/readings.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Key, Tab } from './harness/tab.ts';
import { BROWSERS, badgeOn, idOf, listWith, openBrowser, waitForBadges, waitForTexts } from './stage.ts';

/** Last call: what silences it is asked twice. */
const URGENT = 'one-day-left';
const BADGE = badgeOn(URGENT);
const WALK = '[data-trackguard="walk"]';
const NOTHING_AMISS = { missed: [], backwards: [], unseen: [] };

describe.each(BROWSERS)('by keys alone, in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser(name);
    await browser.inExtension(
      async (data) => {
        await chrome.runtime.sendMessage({ trackguard: 'observe', data });
      },
      readingsOf([orderNamed(URGENT), orderNamed('silent-twelve-days')], browser.site.now),
    );
  });
  afterAll(() => browser?.close());

  describe('a badge and its panel', () => {
    let list: Tab;
    beforeAll(async () => {
      list = await browser.openPage(LIST_URL);
      await waitForBadges(list, 10);
    });
    afterAll(() => list.close());

    it('open by Enter and by Space, and close by either', async () => {
      for (const key of ['Enter', 'Space'] as const) {
        await pressOn(list, BADGE, '.badge-row', key);
        await expect.poll(() => list.texts(`${BADGE} >>> .explanation`)).toHaveLength(1);
        await list.press(key);
        await expect.poll(() => list.texts(`${BADGE} >>> .explanation`)).toEqual([]);
      }
    });

    it('lead to every control, with every fold and the letter open', async () => {
      await pressOn(list, BADGE, '.badge-row');
      await pressOn(list, BADGE, '.split > [aria-expanded]');
      await waitForTexts(list, `${BADGE} >>> .letter h4`, /./);
      const { count, ...amiss } = await goThrough(list, BADGE);
      expect(amiss).toEqual(NOTHING_AMISS);
      expect(count).toBeGreaterThan(12);
    });

    it('copy the text by Space', async () => {
      await pressOn(list, BADGE, '.split > button', 'Space');
      await waitForTexts(list, `${BADGE} >>> .outcome`, 'Copied.');
    });

    it('close by Escape from anywhere in the panel, and the focus is at the badge again', async () => {
      await pressOn(list, BADGE, '.folds > details:last-of-type > summary', 'Escape');
      await expect.poll(() => list.texts(`${BADGE} >>> .explanation`)).toEqual([]);
      expect(await list.evaluateIn(BADGE, ([root]) => root?.activeElement?.className)).toBe('badge-row');
    });

    it('open the evidence in a tab of its own, which is gone through in turn', async () => {
      await pressOn(list, BADGE, '.badge-row');
      await pressOn(list, BADGE, '.actions > button:last-child');
      const sheet = await browser.tabAt('sheet.html');
      await waitForTexts(sheet, 'main', idOf(URGENT));
      expect(await goThrough(sheet, null)).toMatchObject(NOTHING_AMISS);
      await sheet.close();
    });
  });

  it('reading the rest begins, pauses and stops', async () => {
    const list = await browser.openPage(listWith('orders=5'));
    await waitForTexts(list, `${WALK} >>> button`, /./);
    await pressOn(list, WALK, 'button');
    await waitForTexts(list, `${WALK} >>> button`, 'Pause');
    await list.press('Enter');
    await waitForTexts(list, `${WALK} >>> button`, 'Continue');
    // The button has changed under the finger: it is still the one that is pressed next.
    expect(await list.evaluateIn(WALK, ([root]) => root?.activeElement?.textContent?.trim())).toBe('Continue');
    await list.press('Tab');
    await list.press('Space');
    await waitForTexts(list, `${WALK} >>> button`, 'Read');
    await list.close();
  });

  it('the popup lets each control of its first order be reached, opens its panel and its page', async () => {
    const popup = await browser.openExtensionPage('popup.html');
    await popup.resize(380, 600);
    await popup.waitFor(() => document.querySelector('.entry'));
    expect(await goThrough(popup, null)).toMatchObject(NOTHING_AMISS);
    await pressOn(popup, null, '.entry .details');
    await waitForTexts(popup, '.explanation', /./);
    expect(await goThrough(popup, null)).toMatchObject(NOTHING_AMISS);
    await pressOn(popup, null, '.explanation .folds summary', 'Escape');
    await expect.poll(() => popup.texts('.explanation')).toEqual([]);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-control'))).toBe('details');
    await pressOn(popup, null, '.entry .title');
    await (await browser.tabAt(detailUrl(idOf(URGENT)).split('/').at(-1) ?? '')).close();
    await popup.close();
  });

  it('the first page leads to the orders', async () => {
    const welcome = await browser.openExtensionPage('welcome.html');
    await welcome.waitFor(() => document.querySelector('.start'));
    expect(await goThrough(welcome, null)).toMatchObject(NOTHING_AMISS);
    await pressOn(welcome, null, '.start');
    await welcome.waitFor(() => location.hostname === 'www.aliexpress.com');
    await welcome.close();
  });

  it('the settings are changed, and everything is deleted after a second question', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.waitFor(() => document.querySelector('.danger'));
    expect(await goThrough(options, null)).toMatchObject(NOTHING_AMISS);
    await pressOn(options, null, 'input[type=checkbox]', 'Space');
    await waitForTexts(options, '.outcome', 'Saved');
    await pressOn(options, null, '.danger');
    await waitForTexts(options, '[role=alertdialog]', 'This cannot be undone.');
    await options.press('Escape');
    await expect.poll(() => options.texts('[role=alertdialog]')).toEqual([]);
    expect(await options.evaluate(() => document.activeElement?.className)).toBe('danger');
    await options.press('Enter');
    await waitForTexts(options, '[role=alertdialog]', 'This cannot be undone.');
    // What keeps everything has the focus.
    await options.press('Tab');
    await options.press('Enter');
    await waitForTexts(options, '.outcome', 'Everything was deleted.');
    await options.close();
    expect(browser.complaints).toEqual([]);
  });
});

/** Puts the focus where a press is meant, once that is there. */
async function pressOn(tab: Tab, host: string | null, selector: string, key: Key = 'Enter'): Promise<void> {
  await expect
    .poll(() =>
      tab.within(
        host,
        ([root], path) => {
          root?.querySelector<HTMLElement>(path)?.focus();
          return (root as Document | ShadowRoot | undefined)?.activeElement?.matches(path) ?? false;
        },
        selector,
      ),
    )
    .toBe(true);
  await tab.press(key);
}

interface Passage {
  /** What can be pressed, and no Tab came by. */
  missed: string[];
  /** What the Tab key came to from something that stands behind it. */
  backwards: string[];
  /** What does not show that it has the focus. */
  unseen: string[];
  /** Of all that can be pressed. */
  count: number;
}

/** Presses Tab from the first control to the last, and opens what is folded on the way. */
async function goThrough(tab: Tab, host: string | null): Promise<Passage> {
  const amiss: Pick<Passage, 'backwards' | 'unseen'> = { backwards: [], unseen: [] };
  await tab.within(host, startPassage);
  for (;;) {
    const step = await tab.within(host, noteFocus);
    if (step.isBackwards) amiss.backwards.push(step.name);
    if (!step.isSeen) amiss.unseen.push(step.name);
    if (step.isFolded) await tab.press('Enter');
    // Beyond the last one is the browser's own window.
    if (!(await tab.within(host, hasNext)) || step.isBackwards) break;
    await tab.press('Tab');
  }
  return { ...amiss, ...(await tab.within(host, endPassage)) };
}

/** The following run in the page, each by itself. */

function startPassage([root]: ParentNode[]): void {
  for (const each of root?.querySelectorAll('[data-reached], [data-last]') ?? []) {
    each.removeAttribute('data-reached');
    each.removeAttribute('data-last');
  }
  const controls = [...(root?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [])];
  controls.find((each) => each.checkVisibility() && each.tabIndex >= 0)?.focus();
}

function noteFocus([root]: ParentNode[]) {
  const scope = root as Document | ShadowRoot | undefined;
  const element = scope?.activeElement ?? null;
  if (!scope || !element || element.localName === 'body') return { name: 'nothing', isBackwards: true, isSeen: false, isFolded: false };
  const last = scope.querySelector('[data-last]');
  // A date has parts of its own, and each is a stop.
  const isWithin = last === element && element instanceof HTMLInputElement && element.type === 'date';
  const isBackwards = last !== null && !isWithin && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  last?.removeAttribute('data-last');
  element.setAttribute('data-reached', '');
  element.setAttribute('data-last', '');
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  // Its calendar button has the browser's own ring.
  const isSeen =
    isWithin || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1 && box.width > 0 && box.bottom > 0 && box.top < innerHeight);
  const parent = element.parentElement;
  const isFolded = element.localName === 'summary' && parent instanceof HTMLDetailsElement && !parent.open;
  return { name: `${last?.outerHTML.slice(0, 100)} -> ${element.outerHTML.slice(0, 160)}`, isBackwards, isSeen, isFolded };
}

function hasNext([root]: ParentNode[]): boolean {
  const controls = [...(root?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [])];
  const last = controls.filter((each) => each.checkVisibility() && each.tabIndex >= 0).at(-1);
  const now = root?.querySelector('[data-last]');
  return !!last && !!now && last !== now && !!(now.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function endPassage([root]: ParentNode[]): Pick<Passage, 'missed' | 'count'> {
  const controls = [...(root?.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary') ?? [])];
  // Of several that exclude each other the Tab key stops at the chosen one alone.
  const isStop = (each: HTMLElement) => !(each instanceof HTMLInputElement && each.type === 'radio' && !each.checked);
  const reachable = controls.filter((each) => each.checkVisibility() && each.tabIndex >= 0 && isStop(each));
  return {
    missed: reachable.filter((each) => !each.hasAttribute('data-reached')).map((each) => each.outerHTML.slice(0, 160)),
    count: reachable.length,
  };
}
