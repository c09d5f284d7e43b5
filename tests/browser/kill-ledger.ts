/** What was acknowledged to a page, and what of it is missing afterwards. */
import type { ChromiumTab } from './harness/chromium-tab.ts';

/** A message, under the name by which its answer is told. */
export interface Sent {
  key: string;
  name: string;
  data: unknown;
}
export interface Ledger {
  /** Acknowledged: ids of orders, and `order kind` of marks. */
  orders: Set<string>;
  marks: Set<string>;
  /** The notice that is due of an order, once it is known. */
  expected: Map<string, string>;
  /** Acknowledged orders of which one is due. */
  due: Set<string>;
  /** Notices that were written down as shown when the browser started: with it they are gone. */
  toldBefore: Set<string>;
  /** Notices that were written down as shown, and that nobody saw. */
  unseen: Set<string>;
  workerKills: number;
  browserKills: number;
  alarmsMissing: number;
}
export interface Figures {
  workerKills: number;
  browserKills: number;
  orders: number;
  ordersLost: string[];
  marks: number;
  marksLost: string[];
  reminders: number;
  remindersLost: string[];
  remindersUnseen: string[];
  alarmsMissing: number;
}

export const createLedger = (): Ledger => ({
  orders: new Set(),
  marks: new Set(),
  expected: new Map(),
  due: new Set(),
  toldBefore: new Set(),
  unseen: new Set(),
  workerKills: 0,
  browserKills: 0,
  alarmsMissing: 0,
});

export function acknowledge(ledger: Ledger, key: string): void {
  const [kind, orderId = '', mark] = key.split(' ');
  if (kind === 'mark') ledger.marks.add(`${orderId} ${mark}`);
  else ledger.orders.add(orderId);
  if (ledger.expected.has(orderId)) ledger.due.add(orderId);
}

const POLL_MS = 250;
/** Polls after which what is still not told counts as lost: longer than the background takes to try again. */
const POLLS = 360;

/** Waits until each reminder that is due was told. */
export async function settle(tab: ChromiumTab, ledger: Ledger): Promise<void> {
  for (let poll = 0; poll < POLLS && (await untold(tab, ledger)).length > 0; poll += 1) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  const standing = await tab.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
  // One notice of several stands for each of them.
  if (standing.includes('digest')) return;
  for (const id of await told(tab, ledger)) if (!ledger.toldBefore.has(id) && !standing.includes(id)) ledger.unseen.add(id);
}

/** To be called when the browser has started. */
export async function noteStart(tab: ChromiumTab, ledger: Ledger): Promise<void> {
  ledger.toldBefore = new Set(await told(tab, ledger));
}

async function told(tab: ChromiumTab, ledger: Ledger): Promise<string[]> {
  const open = await untold(tab, ledger);
  return [...ledger.due].map((orderId) => ledger.expected.get(orderId) ?? '').filter((id) => !open.includes(id));
}

/** Ids of notices that are due of acknowledged orders, and are not written down as shown. */
async function untold(tab: ChromiumTab, { due, expected }: Ledger): Promise<string[]> {
  const wanted = [...due].map((orderId) => ({ orderId, noticeId: expected.get(orderId) ?? '' }));
  return tab.evaluate(async (asked) => {
    const kept = await chrome.storage.local.get(asked.map(({ orderId }) => `reminded:${orderId}`));
    const isShown = ({ orderId, noticeId }: (typeof asked)[number]): boolean => {
      const record = kept[`reminded:${orderId}`] as { value: { shown: Record<string, unknown> } } | undefined;
      return record?.value.shown[noticeId] !== undefined;
    };
    return asked.filter((each) => !isShown(each)).map(({ noticeId }) => noticeId);
  }, wanted);
}

/** Asks the background itself for every order, and counts. */
export async function missingFrom(tab: ChromiumTab, ledger: Ledger): Promise<Figures> {
  const found = await tab.evaluate(
    async (ids) => {
      const marks: Record<string, string[]> = {};
      for (let from = 0; from < ids.length; from += 500) {
        const { views } = await chrome.runtime.sendMessage({ trackguard: 'view', data: ids.slice(from, from + 500) });
        for (const { order } of views) marks[order.orderId] = order.marks.map(({ kind }: { kind: string }) => kind);
      }
      return marks;
    },
    [...ledger.orders],
  );
  const hasMark = (mark: string): boolean => {
    const [orderId = '', kind = ''] = mark.split(' ');
    return found[orderId]?.includes(kind) ?? false;
  };
  return {
    workerKills: ledger.workerKills,
    browserKills: ledger.browserKills,
    orders: ledger.orders.size,
    ordersLost: [...ledger.orders].filter((orderId) => !(orderId in found)),
    marks: ledger.marks.size,
    marksLost: [...ledger.marks].filter((mark) => !hasMark(mark)),
    reminders: ledger.due.size,
    remindersLost: await untold(tab, ledger),
    remindersUnseen: [...ledger.unseen],
    alarmsMissing: ledger.alarmsMissing,
  };
}
