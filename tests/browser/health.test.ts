import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LIST_URL } from '../world/addresses.ts';
import { PERSONAL } from '../world/cast.ts';
import { orderNamed } from '../world/orders.ts';
import type { TestBrowser } from './harness/browser.ts';
import type { Tab } from './harness/tab.ts';
import { BROWSERS, idOf, listWith, numberOf, openBrowser, visit, waitForBadge, waitForBadges, waitForStatus } from './stage.ts';

const STATUS = '[data-trackguard="status"]';
const KNOWN = 'healthy-cainiao';

describe.each(BROWSERS)('a page that changes, in %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  let downloadDir: string;
  beforeAll(async () => {
    downloadDir = await mkdtemp(join(tmpdir(), 'trackguard-report-'));
    browser = await openBrowser(name, { downloadDir });
    tab = await browser.openPage(LIST_URL);
    await visit(tab, KNOWN);
    await tab.goto(LIST_URL);
    await waitForBadge(tab, KNOWN, '42 days left');
  });
  afterAll(async () => {
    await browser?.close();
    await rm(downloadDir, { recursive: true });
  });

  it('is known by how it was read before', async () => {
    await expect.poll(() => remembered(browser, 'order-list'), { timeout: 10_000 }).toMatchObject({ cardsSeen: 10, cardsRead: 10 });
  });

  it('is said calmly when the other way still tells the field', async () => {
    await tab.goto(listWith('fault=drawn-total'));
    expect(await waitForStatus(tab, 'One of two ways to read this has stopped')).toContain('the other goes on: total');
    expect(await levelOf(tab)).toBe('note');
  });

  it('is said plainly when no way tells it any more, and unsays nothing that was known', async () => {
    await tab.goto(listWith('fault=no-total'));
    await waitForStatus(tab, 'No longer read: total. What was known stays.');
    expect(await levelOf(tab)).toBe('warn');
    await waitForBadges(tab, 10);
    await waitForBadge(tab, KNOWN, '42 days left');
    expect(await totalOf(browser, KNOWN)).toEqual(expect.any(Number));
  });

  it('is shown in full in the options', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.click('summary');
    await options.waitFor(() => document.querySelector('details[open] .health'));
    const rows = await options.texts('.health tr');
    expect(rows.filter((row) => row.includes('No longer read since'))).toEqual([expect.stringMatching(/^total/), expect.stringMatching(/^total/)]);
    expect(rows).toContainEqual(expect.stringMatching(/^orders10detail-link$/));
    expect((await options.texts('.health caption')).join()).toMatch(/Order list .*10 of 10 read/);
    await options.close();
  });

  it('can be reported by a file without any word of the page', async () => {
    await tab.click(`${STATUS} >>> .details`);
    await tab.waitForIn(STATUS, ([root]) => root?.textContent?.includes('Order list: 10 of 10 read'));
    await tab.click(`${STATUS} >>> .report button`);
    expect(await waitForStatus(tab, 'Saved as trackguard-order-list-')).toContain('Please attach it to a bug report');
    const report = await savedIn(downloadDir);
    for (const word of [PERSONAL, 'Dora', idOf(KNOWN), numberOf(KNOWN), ...wordsOf(KNOWN)]) expect(report).not.toContain(word);
    expect(report).toContain('data-pl="order_item_header_detail"');
    expect(report).toContain('orderId=9999999999999999');
    expect(report.match(/class="order-item"/g)).toHaveLength(10);
    expect(report).toMatch(/"told": \{/);
  });

  it('is well again at once when the field is back', async () => {
    await tab.goto(LIST_URL);
    await waitForStatus(tab, '10 orders found');
    await expect.poll(() => remembered(browser, 'order-list'), { timeout: 10_000 }).toMatchObject({ fields: { total: expect.anything() } });
    expect(await levelOf(tab)).toBe('info');
  });

  it('makes the extension ask nothing of any network, and complain of nothing', () => {
    expect(browser.traffic).toEqual({ unexpected: [], byExtension: [] });
    expect(browser.complaints).toEqual([]);
  });
});

const levelOf = (tab: Tab): Promise<string | null | undefined> =>
  tab.evaluateIn(STATUS, ([root]) => root?.querySelector('.status-line')?.getAttribute('data-level'));

/** What is stored of the last reading of a kind of page. */
const remembered = (browser: TestBrowser, page: string): Promise<unknown> =>
  browser.inExtension(async (kind) => {
    const { health } = (await chrome.storage.local.get('health')) as { health?: { value: Record<string, { last: unknown }> } };
    return health?.value[kind]?.last ?? null;
  }, page);

/** The amount that is known of an order. */
const totalOf = (browser: TestBrowser, name: string): Promise<unknown> =>
  browser.inExtension(async (id) => {
    const { views } = (await chrome.runtime.sendMessage({ trackguard: 'view', data: [id] })) as {
      views: { order: { orderId: string; total: { amount: number } | null } }[];
    };
    return views.find(({ order }) => order.orderId === id)?.order.total?.amount ?? null;
  }, idOf(name));

/** Every longer word in the names of an order's items and store. */
function wordsOf(name: string): string[] {
  const { items, store } = orderNamed(name);
  return [...items.map(({ title }) => title), store].join(' ').match(/\p{L}{5,}/gu) ?? [];
}

/** The text of the only file in a folder, once the browser has written it whole. */
async function savedIn(folder: string): Promise<string> {
  const file = await vi.waitUntil(async () => (await readdir(folder)).find((each) => each.endsWith('.html')), { timeout: 10_000 });
  return vi.waitUntil(async () => /<\/html>\s*$/.exec(await readFile(join(folder, file), 'utf8'))?.input, { timeout: 10_000 });
}
