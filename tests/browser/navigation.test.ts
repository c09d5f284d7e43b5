import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RU_LIST_URL, ruDetailUrl } from '../world/addresses.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, idOf, listWith, openBrowser, waitForBadge, waitForBadges, waitForOnlyBadge, waitForStatus } from './stage.ts';

const ALL_ORDERS = 300;

describe.each(BROWSERS)('pages that change without loading anew, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name);
    tab = await browser.openPage(RU_LIST_URL);
  });
  afterAll(() => browser?.close());

  it('have a badge on each card of the list of aliexpress.ru', async () => {
    await tab.waitFor(cardsWithBadge, CARD);
  });

  it('have one badge on the order that was clicked, and none of the list', async () => {
    await tab.click(`a[href*="${idOf('one-day-left')}"]`);
    await tab.waitFor((id) => location.pathname.endsWith(id), idOf('one-day-left'));
    await waitForBadges(tab, 1);
    await tab.waitFor(() => document.querySelector('[data-testid="orderNumber"]'));
    await waitForOnlyBadge(tab, '');
  });

  it('have the badges of the list again after "back", and of the order after "forward"', async () => {
    await tab.evaluate(() => history.back());
    await tab.waitFor(cardsWithBadge, CARD);
    await tab.evaluate(() => history.forward());
    await tab.waitFor(() => document.querySelector('[data-testid="orderNumber"]'));
    await waitForBadges(tab, 1);
    await tab.evaluate(() => history.back());
    await tab.waitFor(cardsWithBadge, CARD);
  });

  it('have badges on what scrolling adds', async () => {
    const before = await tab.evaluate((selector) => document.querySelectorAll(selector).length, CARD);
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await tab.waitFor((selector, count) => document.querySelectorAll(selector).length > count, CARD, before);
    await tab.waitFor(cardsWithBadge, CARD);
  });

  it('have a badge on an order whose address was opened by itself', async () => {
    await tab.goto(ruDetailUrl(idOf('one-day-left')));
    await waitForBadges(tab, 1);
  });

  it('offer no walk on aliexpress.ru, whose orders have no tracking page', async () => {
    expect(await tab.evaluate(() => document.querySelectorAll('[data-trackguard="walk"]').length)).toBe(0);
  });

  it('have badges on the cards of each tab', async () => {
    await tab.goto(listWith('orders=40'));
    await waitForBadges(tab, 10);
    for (const item of [4, 5, 1]) {
      await tab.click(`.comet-tabs-nav-item:nth-child(${item})`);
      await tab.waitFor(
        (number) => document.querySelector(`.comet-tabs-nav-item:nth-child(${number})`)?.classList.contains('comet-tabs-nav-item-active'),
        item,
      );
      await tab.waitFor(cardsWithBadge, '.order-item');
    }
  });

  it(`have badges on ${ALL_ORDERS} cards, and learn from a popover among them`, async () => {
    await tab.goto(listWith(`orders=${ALL_ORDERS}`));
    const begin = performance.now();
    for (let count = 10; count < ALL_ORDERS; count += 10) {
      await waitForBadges(tab, count);
      await tab.click('.order-more button');
    }
    await waitForBadges(tab, ALL_ORDERS);
    await waitForStatus(tab, `${ALL_ORDERS} orders found`);
    console.log(`${name}: ${ALL_ORDERS} cards, each with its badge, after ${((performance.now() - begin) / 1_000).toFixed(1)} s`);
    await waitForBadge(tab, 'silent-twelve-days', 'Not checked yet');
    await tab.hover(`.order-item a[href*="tradeOrderId=${idOf('silent-twelve-days')}"]`);
    await waitForBadge(tab, 'silent-twelve-days', 'No update for 12 days');
  }, 180_000);

  it('load the rest of the list at one click, ten by ten', async () => {
    await tab.goto(listWith('orders=30'));
    await waitForBadges(tab, 10);
    await clickOffer(tab, 'Load all my orders');
    await tab.waitForIn(WALK, ([root]) => root?.querySelector('progress') !== null);
    await waitForBadges(tab, 20);
    await waitForBadges(tab, 30);
    await tab.waitForIn(WALK, ([root]) => root?.textContent?.includes('All 30 orders are on this page'));
  });

  it('make the extension ask nothing of any network, and complain of nothing', () => {
    expect(browser.traffic).toEqual({ unexpected: [], byExtension: [] });
    expect(browser.complaints).toEqual([]);
  });
});

const WALK = '[data-trackguard="walk"]';
const CARD = '[class*="RedOrderList_OrderList__item__"]';
/** True once there are cards, each with its badge, and no badge elsewhere. */
const cardsWithBadge = (selector: string): boolean => {
  const cards = [...document.querySelectorAll(selector)];
  const badges = document.querySelectorAll('[data-trackguard="badge"]');
  return cards.length > 0 && cards.length === badges.length && cards.every((card) => card.querySelector('[data-trackguard="badge"]'));
};

async function clickOffer(tab: Tab, words: string): Promise<void> {
  const place = await tab.waitForIn(
    WALK,
    ([root], expected) => [...(root?.querySelectorAll('button') ?? [])].findIndex((button) => button.textContent === expected) + 1,
    words,
  );
  await tab.click(`${WALK} >>> button:nth-of-type(${place})`);
}
