/** What is ours on a page of the web, from outside: its insides are out of reach. */
import type { BoundingBox, Page } from 'puppeteer-core';
import { orderNamed } from '../../world/orders.ts';

const MARGIN = 24;

/** Clicks the badge of an order on the list, or the only one of a page, as a buyer does. */
export async function openPanel(page: Page, order: string): Promise<void> {
  const point = await page.evaluate((id) => {
    const badges = [...document.querySelectorAll('[data-trackguard="badge"]')];
    const badge = badges.find((each) => badges.length === 1 || each.closest('.order-item')?.querySelector(`a[href*="${id}"]`));
    badge?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = badge?.getBoundingClientRect();
    const isRightToLeft = badge?.getAttribute('dir') === 'rtl';
    return box && { x: isRightToLeft ? box.right - 40 : box.left + 40, y: box.top + box.height / 2 };
  }, orderNamed(order).id);
  if (!point) throw new Error(`No badge of ${order} at ${page.url()}`);
  await page.mouse.click(point.x, point.y);
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
