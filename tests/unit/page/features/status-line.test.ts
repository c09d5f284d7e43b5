// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageKind } from '../../../../src/aliexpress/pages.ts';
import type { PageHealth } from '../../../../src/model/view.ts';
import type { Drawing } from '../../../../src/page/feature.ts';
import { createLine } from '../../../../src/page/features/line.tsx';
import { statusLine } from '../../../../src/page/features/status-line.tsx';
import { createStore } from '../../../../src/page/state.ts';
import { wordsOf } from '../../ui/draw.ts';
import { english, TODAY } from '../../ui/english.ts';
import { rootOf } from '../closed-roots.ts';

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
});
afterEach(() => life.abort());

function open(page: PageKind) {
  const store = createStore(page);
  const drawing: Partial<Drawing> = {
    document,
    store,
    say: english,
    language: 'en',
    direction: 'ltr',
    today: () => TODAY,
    onMutation: () => undefined,
    walking: { now: Date.now } as never,
  };
  drawing.line = createLine({ ...(drawing as Drawing), isList: page.endsWith('-list') }, life.signal, () => undefined);
  statusLine.init(drawing as Drawing, life.signal);
  return { store, change: (changed: Partial<PageHealth>) => store.change({ health: { ...store.state.health, ...changed } }) };
}
const line = (): string => wordsOf(rootOf('[data-trackguard="status"]')?.querySelector('.parts'));

it('speaks at once of a list that is read', async () => {
  const { change } = open('order-list');
  await pass(2_000);
  expect(line()).toBe('');
  change({ cardsSeen: 10, cardsRead: 10 });
  await pass(0);
  expect(line()).toBe('10 orders found');
});

it('is patient while cards are being filled, and with nothing else', async () => {
  const { change } = open('order-list');
  change({ cardsSeen: 10, cardsRead: 0 });
  await pass(2_000);
  change({ cardsRead: 4 });
  await pass(2_000);
  expect(line()).toBe('');
  change({ lost: [{ page: 'order-list', field: 'total', isToldElsewhere: false }] });
  await pass(500);
  expect(line()).toMatch(/^4 of 10 orders read.*No longer read: total/);
});

it('keeps its words while the cards of another tab are fetched, and says at once what stands in the way', async () => {
  const { change } = open('order-list');
  change({ cardsSeen: 10, cardsRead: 10 });
  await pass(0);
  change({ cardsSeen: 0, cardsRead: 0 });
  await pass(2_000);
  expect(line()).toBe('10 orders found');
  change({ cardsSeen: 3, cardsRead: 3 });
  await pass(0);
  expect(line()).toBe('3 orders found');
  change({ cardsSeen: 0, cardsRead: 0 });
  await pass(2_500);
  expect(line()).toBe('No orders on this page');
  change({ blockedBy: 'captcha' });
  await pass(0);
  expect(line()).toContain('AliExpress asks for a check');
});

it('says at once that a field is lost, once it has said how many orders were read', async () => {
  const { change } = open('order-list');
  change({ cardsSeen: 10, cardsRead: 10 });
  await pass(0);
  change({ lost: [{ page: 'order-list', field: 'total', isToldElsewhere: false }] });
  await pass(0);
  expect(line()).toContain('No longer read: total');
});

it('is silent on the page of one order, until something is lost there, and again once it is back', async () => {
  const { change } = open('order-detail');
  change({ cardsSeen: 1, cardsRead: 1 });
  await pass(9_000);
  expect(line()).toBe('');
  change({ lost: [{ page: 'order-detail', field: 'total', isToldElsewhere: true }] });
  await pass(2_500);
  expect(line()).toContain('the other goes on: total');
  change({ lost: [] });
  await pass(0);
  expect(line()).toBe('');
});
