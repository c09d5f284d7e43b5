/** What is ours on a page of the web. */
import type { BoundingBox, Page } from 'puppeteer-core';
import type { ChromiumTab } from '../../browser/harness/chromium-tab.ts';
import { orderNamed } from '../../world/orders.ts';

const MARGIN = 24;
const BADGE = '[data-trackguard="badge"]';

/** Waits until every badge of the page says something: a picture of what is only being prepared shows nobody how it looks. */
export async function waitUntilTold(tab: ChromiumTab): Promise<void> {
  await tab.waitFor((selector) => document.querySelector(selector), BADGE);
  await tab.waitForIn(BADGE, (roots) => roots.every((root) => root?.querySelector('.badge')));
}

/** Clicks the badge of an order on the list, or the only one of a page, as a buyer does. */
export async function openPanel(tab: ChromiumTab, order: string): Promise<void> {
  const count = await tab.evaluate((selector) => document.querySelectorAll(selector).length, BADGE);
  const host = count === 1 ? BADGE : `.order-item:has(a[href*="${orderNamed(order).id}"]) ${BADGE}`;
  await tab.click(`${host} >>> .badge-row`);
}

/** The place of all that is ours, with its surroundings. */
export function ours(page: Page): Promise<BoundingBox> {
  return page.evaluate((margin) => {
    const boxes = [...document.querySelectorAll('[data-trackguard]')].map((each) => each.getBoundingClientRect()).filter(({ height }) => height > 0);
    const left = Math.max(0, Math.min(...boxes.map((box) => box.left)) - margin);
    const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) - margin + scrollY);
    const right = Math.max(...boxes.map((box) => box.right)) + margin;
    const bottom = Math.max(...boxes.map((box) => box.bottom)) + margin + scrollY;
    return { x: left, y: top, width: Math.min(right, innerWidth) - left, height: bottom - top };
  }, MARGIN);
}
