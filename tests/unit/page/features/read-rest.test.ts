// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.aliexpress.com/p/order/index.html" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { UnreadOrder, Walk } from '../../../../src/model/walk.ts';
import type { Drawing } from '../../../../src/page/feature.ts';
import { createLine } from '../../../../src/page/features/line.tsx';
import { readRest } from '../../../../src/page/features/read-rest.tsx';
import { createStore } from '../../../../src/page/state.ts';
import { allWords } from '../../ui/draw.ts';
import { english } from '../../ui/english.ts';
import { clickTrusted, rootOf } from '../closed-roots.ts';

const [A, B] = ['8200000000000001', '8200000000000002'];
const NOW = Date.UTC(2026, 10, 22);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

let life: AbortController;
/** Says, as the background does, that the buyer asked for the rest to be read. */
let want: () => void;
let isRequested = false;
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  life = new AbortController();
  const list = document.createElement('div');
  list.className = 'order-content';
  document.body.replaceChildren(list);
});
afterEach(() => life.abort());

function open({ unread = [], stored = null }: { unread?: UnreadOrder[]; stored?: Partial<Walk> | null } = {}) {
  const saved: (Walk | null)[] = [];
  const replies: Record<string, (data: never) => unknown> = {
    unread: (orderIds: string[] | null) => unread.filter(({ orderId }) => orderIds?.includes(orderId) ?? true),
    loadWalk: () => stored && { kind: 'numbers', todo: [A], done: 4, by: 'that page', at: NOW - 60_000, isResting: true, halt: null, ...stored },
    saveWalk: (walk: Walk | null) => void saved.push(walk),
    takeReadingRequest: () => {
      const taken = isRequested;
      isRequested = false;
      return taken;
    },
  };
  const cards = new Map([A, B].map((orderId) => [document.createElement('div'), orderId]));
  const store = createStore('order-list', { cards });
  store.change({ health: { ...store.state.health, cardsSeen: 2, cardsRead: 2 } });
  const ask = async (name: string, data: unknown) => replies[name]?.(data as never);
  const drawing: Partial<Drawing> = {
    document,
    store,
    say: english,
    language: 'en',
    direction: 'ltr',
    walking: {
      ask: ask as never,
      isAlive: () => true,
      walker: 'this page',
      now: Date.now,
      pause: () => 4_000,
      onReadingWanted: (_, wanted) => {
        want = wanted;
      },
    },
  };
  const around = { ...(drawing as Drawing), onMutation: () => undefined };
  drawing.line = createLine({ ...around, isList: true }, life.signal, () => undefined);
  readRest.init(drawing as Drawing, life.signal);
  store.change({ views: new Map() });
  return {
    saved,
    setStored: (walk: Partial<Walk> | null) => {
      stored = walk;
    },
  };
}
const panel = (): ShadowRoot | null => rootOf('[data-trackguard="walk"]');
const words = (): string => (panel() ? allWords(panel() as ShadowRoot, '.walk').join('') : '');
const buttons = (): string[] => (panel() ? allWords(panel() as ShadowRoot, 'button') : []);
const click = (name: string): void => clickTrusted([...(panel()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === name));
const frames = (): string[] => [...document.querySelectorAll('iframe')].map(({ src }) => src);

describe('reading the rest', () => {
  it('is not offered where nothing is left to read', async () => {
    open();
    await pass(5_000);
    expect(panel()).toBeNull();
  });

  it('is offered where orders were not read yet, and opens nothing before the click', async () => {
    open({ unread: [{ orderId: A, pages: ['tracking', 'detail'] }] });
    await pass(60_000);
    expect(words()).toContain('1 order has no number or deadline yet');
    expect(frames()).toEqual([]);
  });

  it('opens the tracking page of the first order at the click, and closes it at "Stop"', async () => {
    const { saved } = open({ unread: [{ orderId: A, pages: ['tracking'] }] });
    await pass(1_000);
    click('Read them');
    await pass(10);
    expect(frames()).toEqual([`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${A}`]);
    expect(buttons()).toEqual(['Pause', 'Stop']);
    click('Stop');
    await pass(10);
    expect(frames()).toEqual([]);
    expect(saved.at(-1)).toBeNull();
  });

  it('reads at once where the popup asked for it before this page stood, and once for each request', async () => {
    isRequested = true;
    open({ unread: [{ orderId: A, pages: ['tracking'] }] });
    await pass(10);
    expect(frames()).toEqual([`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${A}`]);
    click('Stop');
    want();
    await pass(5_000);
    expect(frames()).toEqual([]);
  });

  it('reads at once where the popup asks for it while this page stands', async () => {
    open({ stored: {}, unread: [{ orderId: B, pages: ['tracking'] }] });
    await pass(1_000);
    expect(frames()).toEqual([]);
    isRequested = true;
    want();
    await pass(5_000);
    expect(frames()).toEqual([`https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${B}`]);
  });

  it('reads nothing at a request when all is read', async () => {
    isRequested = true;
    open();
    await pass(5_000);
    expect([frames(), panel()]).toEqual([[], null]);
  });

  it('rests when the page is left, so that it can go on after a reload', async () => {
    const { saved } = open({ unread: [{ orderId: A, pages: ['tracking'] }] });
    await pass(1_000);
    click('Read them');
    await pass(10);
    window.dispatchEvent(new Event('pagehide'));
    await pass(10);
    expect(saved.at(-1)).toMatchObject({ todo: [A], isResting: true });
    expect(frames()).toEqual([]);
  });

  it('waits for the buyer where an earlier page stopped, but not for ever', async () => {
    open({ stored: {} });
    await pass(5_000);
    expect(words()).toContain('4 of 5 orders read.');
    expect(frames()).toEqual([]);
    life.abort();
    life = new AbortController();
    open({ stored: { at: NOW - 2 * 86_400_000 } });
    await pass(5_000);
    expect(panel()).toBeNull();
  });

  it('says that another tab reads, until this one is looked at again after its end', async () => {
    const { setStored } = open({ stored: { isResting: false, at: NOW }, unread: [{ orderId: B, pages: ['tracking'] }] });
    await pass(1_000);
    expect(words()).toContain('Another tab is reading your orders.');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(1_000);
    expect(words()).toContain('Another tab is reading your orders.');
    setStored(null);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(1_000);
    expect(words()).toContain('1 order has no number or deadline yet');
    expect(buttons()).toEqual(['Read them']);
  });
});
