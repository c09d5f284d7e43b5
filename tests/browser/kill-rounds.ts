/**
 * Kills the background, or the whole browser, at random moments while orders, marks and alarms are under way, and counts what is lost of what was
 * acknowledged. What was not may be there or not: a page hands it over again.
 */

import { randomFrom } from '../unit/background/soak/random.ts';
import type { ChromiumBrowser } from './harness/chromium.ts';
import type { ChromiumTab } from './harness/chromium-tab.ts';
import { acknowledge, createLedger, type Figures, missingFrom, noteStart, type Sent, settle } from './kill-ledger.ts';
import { type NoticeOrder, noticeOrder, REMINDERS } from './notice-orders.ts';
import { toRuleOrder } from './rule-orders.ts';

/** Those of orders that the buyer has said nothing of. */
const DUE = REMINDERS.filter((name) => name !== 'D07');
const MARKS = ['wrote', 'muted', 'arrived'] as const;
/** One kill in so many is of the whole browser. */
const BROWSER_KILLS = 8;
/** ms after sending within which the kill comes. */
const LATEST = 250;
/** Rounds after which it is waited until all that is due was shown. */
const REST = 20;

export interface KillOptions {
  rounds: number;
  seed: number;
  zone: string;
  say: (line: string) => void;
}

/** Of a browser whose profile is kept over its death. */
export async function killRounds(browser: ChromiumBrowser, { rounds, seed, zone, say }: KillOptions): Promise<Figures> {
  const random = randomFrom(seed);
  const ledger = createLedger();
  let tab = await listen();

  async function listen(): Promise<ChromiumTab> {
    const page = await browser.openExtensionPage('manifest.json');
    await page.page.exposeFunction('acknowledged', (key: string) => acknowledge(ledger, key));
    return page;
  }

  for (let round = 1; round <= rounds; round += 1) {
    await send(tab, planRound(round));
    await new Promise((resolve) => setTimeout(resolve, random.between(0, LATEST)));
    if (round % BROWSER_KILLS === 0) {
      ledger.browserKills += 1;
      await browser.crash();
      tab = await listen();
      await noteStart(tab, ledger);
    } else {
      ledger.workerKills += 1;
      await browser.stopWorker(tab);
      await ringAgain();
    }
    if (round % REST === 0 || round === rounds) {
      await settle(tab, ledger);
      say(`${round} of ${rounds} rounds: ${ledger.orders.size} orders, ${ledger.marks.size} marks, ${ledger.due.size} reminders`);
    }
  }
  return missingFrom(tab, ledger);

  /** One to three orders, some of which a reminder is due of, and marks of orders that are known. Ids are the same for the same seed. */
  function planRound(round: number): Sent[] {
    const orders = Array.from({ length: random.whole(1, 3) }, (_, place) => orderAt(round * 4 + place));
    const calm = [...ledger.orders].filter((id) => !ledger.expected.has(id));
    const marked = calm.length === 0 ? [] : [random.pick(calm), random.pick(calm)].map((orderId) => ({ orderId, kind: random.pick(MARKS) }));
    return [
      ...orders.map(({ orderId, observations }) => ({ key: `order ${orderId}`, name: 'observe', data: observations })),
      ...marked.map(({ orderId, kind }) => ({
        key: `mark ${orderId} ${kind}`,
        name: 'mark',
        data: { orderId, mark: { kind, on: '2026-01-01', until: null, by: 'buyer' } },
      })),
    ];
  }

  function orderAt(index: number): Pick<NoticeOrder, 'orderId' | 'observations'> {
    if (random.chance(0.5)) return toRuleOrder('T01', index, 3, { events: [] }, browser.site.now);
    const order = noticeOrder(random.pick(DUE), index, browser.site.now, zone);
    ledger.expected.set(order.orderId, order.noticeId);
    return order;
  }

  /** A killed background has left an alarm. It rings now, which spares the wait. */
  async function ringAgain(): Promise<void> {
    const alarms = await tab.evaluate(async () => {
      const set = (await chrome.alarms.getAll()).map(({ name }) => name);
      for (const name of set) await chrome.alarms.create(name, { when: Date.now(), periodInMinutes: 30 });
      return set.length;
    });
    if (alarms === 0 && ledger.orders.size > 0) ledger.alarmsMissing += 1;
  }
}

/** Without waiting for answers; each that comes is told. An alarm rings in between. */
function send(tab: ChromiumTab, sent: Sent[]): Promise<void> {
  return tab.evaluate((messages) => {
    const tell = (globalThis as unknown as { acknowledged(key: string): void }).acknowledged;
    for (const { key, name, data } of messages) {
      // A background that is killed answers nothing: that is no acknowledgement.
      chrome.runtime.sendMessage({ trackguard: name, data }).then(
        (reply: { problem: string | null } | undefined) => reply?.problem === null && tell(key),
        (reason) => console.debug(String(reason)),
      );
      chrome.alarms.create('turn', { when: Date.now(), periodInMinutes: 30 });
    }
  }, sent);
}
