import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, detailOf, listWith, openBrowser, trackingOf, visit, waitForBadges, waitForOnlyBadge, waitForStatus } from './stage.ts';

const BADGE = 'trackguard-badge';
/** Those of a list with five orders; each has other words once its pages were opened. */
const ORDERS = ['healthy-cainiao', 'one-day-left', 'local-number', 'l-prefix', 'wrong-check-digit'];
const REDRAWS = ['sweep', 'rewrite', 'reconcile', 'translate', 'recycle', 'move'];
const CASES = [
  ...['usual', 'roomy', 'tight'].flatMap((layout) => REDRAWS.map((redraw) => [redraw, layout])),
  ['reconcile', 'renamed'],
  ['recycle', 'renamed'],
];

interface StandIn {
  redraw(): void;
  isCalm?: boolean;
}

/** Of each card the order that it names and the words of the badges in it; and how many badges stand anywhere. */
function readCards(roots: ShadowRoot[]): { orderId: string; words: string[] }[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href*="/order/detail.html?orderId="]')];
  const cards = links.flatMap((link) => {
    const card = link.closest('.order-item, .om-row');
    return card ? [{ card, orderId: new URL(link.href).searchParams.get('orderId') ?? '' }] : [];
  });
  return cards.map(({ card, orderId }) => ({
    orderId,
    words: roots.filter(({ host }) => card.contains(host)).map((root) => root.querySelector('.badge-row')?.textContent ?? ''),
  }));
}
const countBadges = (): number => document.querySelectorAll('trackguard-badge').length;

describe.each(BROWSERS)('a list that renders itself anew, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  /** Order to the words of its badge, as a page that stands still has them. */
  let right: Record<string, string>;
  beforeAll(async () => {
    browser = await openBrowser(name);
    tab = await browser.openPage(listWith('orders=5'));
    for (const each of ORDERS) await visit(tab, each);
    await tab.goto(listWith('orders=5'));
    await waitForBadges(tab, 5);
    right = Object.fromEntries((await tab.evaluateIn(BADGE, readCards)).map(({ orderId, words }) => [orderId, words.join()]));
    expect(new Set(Object.values(right)).size).toBe(5);
  }, 60_000);
  afterAll(() => browser?.close());

  const redraw = (): Promise<void> => tab.evaluate(() => (window as unknown as { standIn: StandIn }).standIn.redraw());
  /** One badge in each card, with the words of that card's order, and none elsewhere. */
  async function expectRight(): Promise<void> {
    await expect
      .poll(async () => Object.fromEntries((await tab.evaluateIn(BADGE, readCards)).map(({ orderId, words }) => [orderId, words])))
      .toEqual(Object.fromEntries(Object.entries(right).map(([orderId, words]) => [orderId, [words]])));
    expect(await tab.evaluate(countBadges)).toBe(5);
  }

  it.each(CASES)('keeps the right badges: %s, %s', async (way, layout) => {
    await tab.goto(listWith('orders=5', `redraw=${way}`, `layout=${layout}`));
    await waitForBadges(tab, 5);
    for (let turn = 0; turn < 4; turn += 1) {
      await redraw();
      await expectRight();
    }
  });

  it.each(['usual', 'tight', 'renamed'])('shows no words of another order, not even for a moment: %s', async (layout) => {
    await tab.goto(listWith('orders=5', 'redraw=recycle', `layout=${layout}`));
    await waitForBadges(tab, 5);
    const seen = await tab.evaluateIn(
      BADGE,
      async (roots, expected) => {
        const { standIn } = window as unknown as { standIn: StandIn };
        const words: string[] = [];
        for (let turn = 0; turn < 3; turn += 1) {
          standIn.redraw();
          await Promise.resolve();
          for (const root of roots) {
            const link = root.host.closest('.order-item, .om-row')?.querySelector<HTMLAnchorElement>('a[href*="/order/detail.html?orderId="]');
            const said = root.querySelector('.badge-row')?.textContent ?? '';
            const wanted = expected[new URL(link?.href ?? '').searchParams.get('orderId') ?? ''];
            words.push(said === '' ? 'blank' : said === wanted ? 'right' : `${said} instead of ${wanted}`);
          }
        }
        return words;
      },
      right,
    );
    expect(seen.filter((words) => words !== 'right' && words !== 'blank')).toEqual([]);
    expect(seen).toHaveLength(15);
  });

  it('says that the page keeps its badges away, and has them back once the page is calm', async () => {
    await tab.goto(listWith('orders=5', 'redraw=hostile'));
    await waitForStatus(tab, 'keeps removing what Trackguard shows on 5 orders');
    await tab.evaluate(() => {
      (window as unknown as { standIn: StandIn }).standIn.isCalm = true;
    });
    await waitForBadges(tab, 5);
    await expectRight();
    await expect.poll(() => tab.texts('[data-trackguard="status"] >>> .parts'), { timeout: 20_000 }).toEqual(['5 orders found']);
  }, 60_000);

  it.each(
    ['sweep', 'rewrite', 'translate'].flatMap((way) =>
      ['usual', 'roomy', 'tight'].flatMap((layout) => [['order', way, layout, detailOf] as const, ['parcel', way, layout, trackingOf] as const]),
    ),
  )('keeps the one badge of the page of one %s (%s, %s)', async (_, way, layout, addressOf) => {
    await tab.goto(`${addressOf('one-day-left')}&_tg_redraw=${way}&_tg_layout=${layout}`);
    await waitForOnlyBadge(tab, '1 day left');
    for (let turn = 0; turn < 4; turn += 1) {
      await redraw();
      await expect.poll(() => tab.evaluate(countBadges)).toBe(1);
      await waitForOnlyBadge(tab, '1 day left');
      expect((await tab.boxes(`${BADGE} >>> .badge-row`)).map(({ height }) => height)).toEqual([28]);
    }
  });

  it.each(['nonce', 'trusted-types'])('is drawn on under a strict policy: %s', async (policy) => {
    await tab.goto(listWith('orders=5', `policy=${policy}`, 'redraw=reconcile'));
    await waitForBadges(tab, 5);
    await redraw();
    await expectRight();
    const heights = (await tab.boxes(`${BADGE} >>> .badge-row`)).map(({ height }) => height);
    expect(heights).toEqual([28, 28, 28, 28, 28]);
  });

  it('complains of nothing', () => expect(browser.complaints).toEqual([]));
});
