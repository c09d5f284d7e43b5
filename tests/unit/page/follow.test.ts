// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.aliexpress.com/p/order/index.html" }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Observation } from '../../../src/model/observation.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { followPages } from '../../../src/page/follow.ts';
import { HEARD } from '../../../src/page/overhear/heard.ts';
import { english } from '../ui/english.ts';
import { view } from '../ui/states.ts';

const LIST = '/p/order/index.html';
const ORDER = '8200000000000001';
const detailOf = (orderId: string): string => `/p/order/detail.html?orderId=${orderId}`;
const cardOf = (orderId: string): string => `<div class="order-item"><a href="/p/order/detail.html?orderId=${orderId}">Order details</a></div>`;
const listOf = (...orderIds: string[]): string => `<div class="order-content">${orderIds.map(cardOf).join('')}</div>`;
const detail = '<div class="order-status"><div class="order-block-title">Awaiting delivery</div></div>';

/** What the tab shows, put there as the site does it: text of our own, so markup is safe here. */
function show(markup: string): void {
  document.body.replaceChildren(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function open() {
  const asked: string[] = [];
  const life = new AbortController();
  const stored = new Set<() => void>();
  const connection = { isAlive: true, lookedUpInVain: 0 };
  const ask = async (name: string, data: unknown): Promise<unknown> => {
    asked.push(name);
    if (name === 'unread') return [];
    if (name === 'loadWalk') return null;
    if (name === 'noteHealth') return [];
    const orderIds = name === 'observe' ? (data as Observation[]).map(({ orderId }) => orderId) : (data as string[]);
    return { views: orderIds.map((orderId) => view({ orderId })), settings: DEFAULT_SETTINGS, problem: null };
  };
  followPages(
    document,
    {
      ask: ask as never,
      isAlive: () => connection.isAlive,
      now: Date.now,
      pause: () => 0,
      walker: 'this page',
      zone: 'Europe/Madrid',
      say(text) {
        if (connection.isAlive) return english(text);
        connection.lookedUpInVain += 1;
        throw new Error('Extension context invalidated.');
      },
      language: 'en',
      direction: 'ltr',
      onReadingWanted: () => undefined,
      onStored(signal, changed) {
        stored.add(changed);
        signal.addEventListener('abort', () => stored.delete(changed));
      },
    },
    life.signal,
  );
  return { asked, life, stored, connection };
}
const badges = (): number => document.querySelectorAll('[data-trackguard="badge"]').length;
const own = (): number => document.querySelectorAll('[data-trackguard]').length;

let opened: ReturnType<typeof open>;
beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', LIST);
  show('');
  opened = open();
});
afterEach(() => opened.life.abort());

describe('in-page navigation', () => {
  it('has badges on the list, on the order, and on the list again', async () => {
    show(listOf(ORDER, '8200000000000002'));
    await pass(1_000);
    expect(badges()).toBe(2);

    history.pushState(null, '', detailOf(ORDER));
    show(detail);
    await pass(1_000);
    expect(badges()).toBe(1);
    expect(document.querySelector('[data-trackguard="badge"]')?.closest('[data-trackguard="line"]')?.nextElementSibling?.className).toBe(
      'order-status',
    );

    history.pushState(null, '', LIST);
    show(listOf(ORDER, '8200000000000002', '8200000000000003'));
    await pass(1_000);
    expect(badges()).toBe(3);
  });

  it('takes everything of ours away when the site leaves its order pages', async () => {
    show(listOf(ORDER));
    await pass(1_000);
    const before = opened.asked.length;
    history.pushState(null, '', '/item/1.html');
    document.body.append('A lamp');
    await pass(60_000);
    expect(own()).toBe(0);
    expect(opened.stored.size).toBe(0);
    expect(opened.asked.length).toBe(before);
  });

  it('asks for a reload where a timer would draw after the extension was replaced', async () => {
    show('<div class="order-content"><div class="order-item">An order without a number</div></div>');
    await pass(1_000);
    opened.connection.isAlive = false;
    await pass(60_000);
    expect(document.querySelectorAll('[data-trackguard="status"]')).toHaveLength(1);
    expect(opened.connection.lookedUpInVain).toBe(0);
    expect(badges()).toBe(0);
  });

  it('follows the back button also where the content was there before', async () => {
    history.pushState(null, '', detailOf(ORDER));
    show(detail);
    await pass(1_000);
    show(listOf(ORDER, '8200000000000002'));
    history.replaceState(null, '', LIST);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await pass(1_000);
    expect(badges()).toBe(2);
  });

  it('stays on a list whose address only chooses another tab', async () => {
    show(listOf(ORDER));
    await pass(1_000);
    const badge = document.querySelector('[data-trackguard="badge"]');
    history.pushState(null, '', `${LIST}?tab=shipped`);
    document.body.append('Shipped');
    await pass(1_000);
    expect(document.querySelector('[data-trackguard="badge"]')).toBe(badge);
  });

  it('gives an answer to the page whose address it came under', async () => {
    history.pushState(null, '', detailOf(ORDER));
    const text = JSON.stringify({ api: 'mtop.ae.ld.querydetail', ret: ['SUCCESS::ok'], data: { module: { trackingDetailLineList: [] } } });
    document.dispatchEvent(new CustomEvent(HEARD, { detail: JSON.stringify({ api: 'mtop.ae.ld.querydetail', text, orderId: null }) }));
    await pass(100);
    expect(opened.asked).toContain('observe');
  });
});

describe('a badge on the list', () => {
  const hosts = (): Element[] => [...document.querySelectorAll('.order-item > [data-trackguard="badge"]')];
  /** Lets the observer speak, and no timer. */
  const untilPainted = async (): Promise<void> => void (await Promise.resolve());

  it('has its place before the card is painted, long before anything was asked', async () => {
    show(listOf(ORDER, '8200000000000002'));
    await untilPainted();
    expect(hosts()).toHaveLength(2);
    expect(opened.asked).not.toContain('observe');
    const [first] = hosts();
    await pass(1_000);
    expect(opened.asked).toContain('observe');
    expect(hosts()[0]).toBe(first);
    expect(hosts()).toHaveLength(2);
  });

  it('goes below a header that is filled in later', async () => {
    show(listOf(ORDER));
    await untilPainted();
    const header = document.createElement('div');
    header.className = 'order-item-header';
    document.querySelector('.order-item')?.append(header);
    await untilPainted();
    expect(header.nextElementSibling).toBe(hosts()[0]);
  });

  it('is put back at once by a page that sweeps it out each second, for as long as it does', async () => {
    show(listOf(ORDER));
    await untilPainted();
    for (let second = 0; second < 300; second += 1) {
      hosts()[0]?.remove();
      await untilPainted();
      expect(hosts()).toHaveLength(1);
      await pass(1_000);
    }
  });

  it('gives way where it is thrown out again and again, and comes back a minute later', async () => {
    show(listOf(ORDER));
    await untilPainted();
    for (let time = 0; time < 200; time += 1) {
      hosts()[0]?.remove();
      await untilPainted();
    }
    expect(hosts()).toHaveLength(0);
    await pass(61_000);
    document.body.append('A change');
    await untilPainted();
    expect(hosts()).toHaveLength(1);
  });

  it('leaves no copy of itself that the page has made', async () => {
    show(listOf(ORDER));
    await pass(1_000);
    const [own] = hosts();
    document.querySelector('.order-item')?.append(own?.cloneNode() as Node, 'new words');
    await untilPainted();
    expect(hosts()).toEqual([own]);
  });
});

describe('the end', () => {
  it('leaves no node, timer, listener or observer that does anything', async () => {
    const listening = countListeners();
    opened.life.abort();
    opened = open();
    show(listOf(ORDER));
    for (const [address, markup] of [
      [detailOf(ORDER), detail],
      [LIST, listOf(ORDER)],
    ] as const) {
      history.pushState(null, '', address);
      show(markup);
      await pass(1_000);
    }
    opened.life.abort();
    expect(own()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    expect(opened.stored.size).toBe(0);
    expect(listening()).toEqual([]);

    const before = opened.asked.length;
    show(listOf(ORDER, '8200000000000009'));
    window.dispatchEvent(new PopStateEvent('popstate'));
    document.dispatchEvent(new CustomEvent(HEARD, { detail: '{}' }));
    document.dispatchEvent(new Event('visibilitychange'));
    document.body.click();
    await pass(60_000);
    expect(opened.asked.length).toBe(before);
    expect(own()).toBe(0);
  });
});

/** The kinds of events for which document and window still have listeners of ours, from now on. */
function countListeners(): () => string[] {
  const standing: { type: string; signal: AbortSignal | null | undefined }[] = [];
  for (const target of [document, window]) {
    const add = target.addEventListener.bind(target);
    target.addEventListener = (type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions) => {
      standing.push({ type, signal: typeof options === 'object' ? options.signal : null });
      add(type, listener, options);
    };
  }
  return () => standing.filter(({ signal }) => !signal?.aborted).map(({ type }) => type);
}
