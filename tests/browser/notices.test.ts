import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, type Day, dayAt } from '../../src/model/day.ts';
import type { Mark } from '../../src/model/mark.ts';
import { detailUrl } from '../world/addresses.ts';
import type { TestBrowser } from './harness/browser.ts';
import { ChromiumBrowser } from './harness/chromium.ts';
import { afternoonZone, type NoticeOrder, noticeOrder, REMINDERS, type ReminderName } from './notice-orders.ts';
import { BROWSERS, noticesOf, openBrowser, waitForTexts, wake } from './stage.ts';

const NOW = Date.now();
const ZONE = afternoonZone(NOW);
const dayIn = (days: number): Day => dayAt(NOW + days * DAY_MS, ZONE);

/** Hands over what a page would have read of these orders, in one message. */
const observe = (browser: TestBrowser, orders: NoticeOrder[]): Promise<unknown> =>
  browser.inExtension(
    (data) => chrome.runtime.sendMessage({ trackguard: 'observe', data }),
    orders.flatMap(({ observations }) => observations),
  );
const say = (browser: TestBrowser, { orderId }: NoticeOrder, mark: Mark): Promise<unknown> =>
  browser.inExtension((data) => chrome.runtime.sendMessage({ trackguard: 'mark', data }), { orderId, mark });
const mark = (browser: TestBrowser, order: NoticeOrder, kind: Mark['kind'], until: Day | null = null): Promise<unknown> =>
  say(browser, order, { kind, on: dayIn(-1), until, by: 'buyer' });
const dismissAll = (browser: TestBrowser): Promise<void> =>
  browser.inExtension(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
const showsNotices = (browser: TestBrowser, ids: string[]): Promise<void> =>
  expect.poll(() => noticesOf(browser), { timeout: 20_000 }).toEqual([...ids].sort());

describe.each(BROWSERS)('notices, in %s', (name) => {
  let browser: TestBrowser;
  let count = 0;
  const next = (reminder: ReminderName): NoticeOrder => {
    count += 1;
    return noticeOrder(reminder, count, NOW, ZONE);
  };
  beforeAll(async () => {
    browser = await openBrowser(name, { zone: ZONE });
  });
  afterEach(() => dismissAll(browser));
  afterAll(() => browser?.close());

  it.each(REMINDERS)('%s: comes when it is first known to be due, and is not repeated', async (reminder) => {
    const order = next(reminder);
    await observe(browser, [order]);
    for (const each of order.marks) await say(browser, order, each);
    await showsNotices(browser, [order.noticeId]);
    await dismissAll(browser);
    await observe(browser, [order]);
    await wake(browser);
    expect(await noticesOf(browser)).toEqual([]);
  });

  it('opens the order that it is about when it is clicked', async () => {
    const [first, second] = [next('P03'), next('P03')];
    await observe(browser, [first, second]);
    await showsNotices(browser, [first.noticeId, second.noticeId]);
    await browser.clickNotice(second.noticeId);
    const tab = await browser.tabAt(second.orderId);
    expect(await tab.url()).toBe(detailUrl(second.orderId));
    await tab.close();
  });

  it('become one of several at once, which opens the list', async () => {
    const orders = [next('P02'), next('P03'), next('P04'), next('T17')];
    await observe(browser, orders);
    await showsNotices(browser, ['digest']);
    await browser.clickNotice('digest');
    const list = await browser.tabAt('popup.html');
    await waitForTexts(list, '.entry', 'Thing of P04');
    await list.close();
  });

  it('are taken back when the buyer has acted', async () => {
    const order = next('T17');
    await observe(browser, [order]);
    await showsNotices(browser, [order.noticeId]);
    await mark(browser, order, 'arrived');
    await showsNotices(browser, []);
  });

  it('do not come of an order that is muted, until its day is here', async () => {
    const [muted, other] = [next('T17'), next('T18')];
    // Nothing is due of it before.
    await observe(browser, [{ ...muted, observations: muted.observations.map((each) => ({ ...each, parcels: [] })) }]);
    await mark(browser, muted, 'muted', dayIn(7));
    await observe(browser, [muted, other]);
    await showsNotices(browser, [other.noticeId]);
    await dismissAll(browser);
    await mark(browser, muted, 'muted', dayIn(0));
    await showsNotices(browser, [muted.noticeId]);
  });

  it('can be tried in the settings', async () => {
    const options = await browser.openExtensionPage('options.html');
    await options.click('.notice-access button');
    await waitForTexts(options, '.notice-access .outcome', 'Your browser has shown it.');
    expect(await noticesOf(browser)).toEqual(['trial']);
    await options.close();
  });

  it('ask nothing of any network, and complain of nothing', () => {
    expect(browser.traffic.byExtension).toEqual([]);
    expect(browser.complaints.filter(({ from }) => from === 'extension')).toEqual([]);
  });
});

/** Firefox's notices have no buttons. */
describe('the buttons of a notice, in chromium', () => {
  let browser: ChromiumBrowser;
  const order = noticeOrder('T17', 500, NOW, ZONE);
  const other = noticeOrder('T18', 501, NOW, ZONE);
  beforeAll(async () => {
    const opened = await openBrowser('chromium', { zone: ZONE });
    if (!(opened instanceof ChromiumBrowser)) throw new Error('Another browser was opened');
    browser = opened;
  });
  afterAll(() => browser?.close());

  it('open its order', async () => {
    await observe(browser, [order, other]);
    await showsNotices(browser, [order.noticeId, other.noticeId]);
    await browser.pressNotice(other.noticeId, 0);
    await (await browser.tabAt(other.orderId)).close();
    await showsNotices(browser, [order.noticeId]);
  });

  it('put it off until tomorrow, when it comes again', async () => {
    await browser.pressNotice(order.noticeId, 1);
    await showsNotices(browser, []);
    await observe(browser, [order]);
    await wake(browser);
    expect(await noticesOf(browser)).toEqual([]);
    await goOnBy(DAY_MS);
    await browser.killBackground();
    await wake(browser);
    await showsNotices(browser, [order.noticeId]);
  });

  /** The browser's clock cannot be moved: what was written down of the time moves back instead. */
  async function goOnBy(ms: number): Promise<void> {
    await browser.inExtension(
      async (key, by) => {
        const { [key]: kept } = await chrome.storage.local.get(key);
        const { value } = kept as { value: { putOff: Record<string, number> } };
        for (const id of Object.keys(value.putOff)) value.putOff[id] = (value.putOff[id] ?? 0) - by;
        await chrome.storage.local.set({ [key]: kept });
        // It is reckoned anew from what is stored.
        await chrome.storage.local.remove('agenda');
      },
      `reminded:${order.orderId}`,
      ms,
    );
  }
});
