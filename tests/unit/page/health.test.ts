// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageKind } from '../../../src/aliexpress/pages.ts';
import type { Reading } from '../../../src/aliexpress/reading.ts';
import type { Day } from '../../../src/model/day.ts';
import type { ReadingHealth } from '../../../src/model/health.ts';
import type { Facts } from '../../../src/model/observation.ts';
import { createHealthNotes } from '../../../src/page/health-notes.ts';
import { createStore } from '../../../src/page/state.ts';

const ALL: Facts = { store: 'Lamp Corner', total: { amount: 1, currency: 'USD' } };
const NO_TOTAL: Facts = { store: 'Lamp Corner' };

/** A reading of orders 1, 2, ... that says these facts of each. */
function reading(page: PageKind, orders: Facts[], cardsSeen = orders.length): Reading {
  const observations = orders.map((facts, index) => ({
    orderId: `820000000000000${index}`,
    source: 'list-dom' as const,
    seenAt: 0,
    facts,
    parcels: [],
  }));
  const by = {
    orderId: { link: orders.length },
    ...Object.fromEntries(Object.keys(orders[0] ?? {}).map((field) => [field, { way: orders.length }])),
  };
  return { page, cardsSeen, cardsRead: orders.length, observations, by: orders.length > 0 ? by : {} };
}

function openPage(page: PageKind = 'order-list') {
  const store = createStore(page);
  const noted: ReadingHealth[] = [];
  const ask = vi.fn(async (_: string, note: ReadingHealth): Promise<string[]> => {
    noted.push(note);
    return [];
  });
  const life = new AbortController();
  const count = createHealthNotes(document, store, { ask: ask as never, isAlive: () => true }, () => 4_711, life.signal);
  return { store, noted, ask, life, count, lost: () => store.state.health.lost };
}
const settle = () => vi.advanceTimersByTimeAsync(2_000);
beforeEach(() => vi.useFakeTimers());

describe('how reading went', () => {
  it('is told once the page has settled, the last count of it', async () => {
    const { count, noted } = openPage();
    count(reading('order-list', [NO_TOTAL]));
    await vi.advanceTimersByTimeAsync(1_000);
    count(reading('order-list', [ALL, ALL], 3));
    count(reading('answer:order.list', [ALL, ALL]));
    expect(noted).toEqual([]);
    await settle();
    expect(noted).toEqual([
      { page: 'order-list', visit: 4_711, seenAt: 4_711, cardsSeen: 3, cardsRead: 2, fields: reading('order-list', [ALL, ALL]).by, told: {} },
      expect.objectContaining({ page: 'answer:order.list', cardsSeen: 2, cardsRead: 2 }),
    ]);
  });

  it('is told again only when it went otherwise', async () => {
    const { count, noted } = openPage();
    for (const orders of [[ALL], [ALL], [ALL, ALL]]) {
      count(reading('order-list', orders));
      count(reading('answer:order.list', [ALL]));
      await settle();
    }
    expect(noted.map(({ page, cardsRead }) => [page, cardsRead])).toEqual([
      ['order-list', 1],
      ['answer:order.list', 1],
      ['order-list', 2],
    ]);
  });

  it('tells nothing of a page without orders, nor after its end', async () => {
    const { count, noted, life } = openPage();
    count(reading('order-list', []));
    await settle();
    count(reading('order-list', [ALL]));
    life.abort();
    await settle();
    expect(noted).toEqual([]);
  });

  it('tells nothing of a page with nothing but orders from before 2020, which lack what later ones have', async () => {
    const { count, noted } = openPage();
    const of = (orderedOn: string): Facts => ({ ...NO_TOTAL, orderedOn: orderedOn as Day });
    count(reading('order-list', [of('2018-03-02'), of('2019-12-31')]));
    await settle();
    expect(noted).toEqual([]);
    count(reading('order-list', [of('2018-03-02'), of('2020-01-01')]));
    count(reading('answer:order.list', [ALL]));
    await settle();
    expect(noted.map(({ cardsRead }) => cardsRead)).toEqual([2, 1]);
  });

  it('counts what only the other way tells of the same order', async () => {
    const { count, noted } = openPage();
    count(reading('order-list', [NO_TOTAL, NO_TOTAL]));
    count(reading('answer:order.list', [ALL]));
    await settle();
    expect(noted.map(({ told }) => told)).toEqual([{ total: 1 }, {}]);
  });

  it('counts whole orders where no card can be read', async () => {
    const { count, noted } = openPage();
    count(reading('order-list', [], 10));
    count(reading('answer:order.list', [ALL, ALL]));
    await settle();
    expect(noted.map(({ cardsRead, told }) => [cardsRead, told])).toEqual([
      [0, { orderId: 2 }],
      [2, {}],
    ]);
  });

  it('misses an answer that a page with orders must have fetched', async () => {
    const { count, noted } = openPage('order-detail');
    count(reading('order-detail', [ALL]));
    await settle();
    expect(noted.map(({ page, cardsSeen, cardsRead }) => [page, cardsSeen, cardsRead])).toEqual([
      ['order-detail', 1, 1],
      ['answer:order.detail', 1, 0],
    ]);
  });

  it('is told with the next count where it could not be told', async () => {
    const { count, noted, ask } = openPage();
    ask.mockRejectedValueOnce(new Error('the background is away'));
    count(reading('order-list', [ALL]));
    count(reading('answer:order.list', [ALL]));
    await settle();
    expect(noted.map(({ page }) => page)).toEqual(['answer:order.list']);
    count(reading('order-list', [ALL, ALL]));
    await settle();
    expect(noted.map(({ page }) => page)).toEqual(['answer:order.list', 'order-list']);
  });
});

describe('lost fields', () => {
  it('are shown, and whether the other way still tells them', async () => {
    const { count, ask, lost } = openPage();
    ask.mockImplementation(async (_, { page }) => (page === 'order-list' ? ['total', 'items'] : []));
    count(reading('order-list', [NO_TOTAL]));
    count(reading('answer:order.list', [ALL]));
    await settle();
    expect(lost()).toEqual([
      { page: 'order-list', field: 'total', isToldElsewhere: true },
      { page: 'order-list', field: 'items', isToldElsewhere: false },
    ]);
  });

  it('are taken back', async () => {
    const { count, ask, lost } = openPage();
    ask.mockResolvedValueOnce(['total']);
    count(reading('order-list', [NO_TOTAL]));
    await settle();
    expect(lost()).toHaveLength(1);
    count(reading('order-list', [ALL]));
    await settle();
    expect(lost()).toEqual([]);
  });

  it('do not matter for an answer that is no longer heard, while the page itself is read', async () => {
    const { count, ask, lost } = openPage();
    ask.mockImplementation(async (_, { page }) => (page === 'answer:order.list' ? ['orderId'] : []));
    count(reading('order-list', [ALL]));
    await settle();
    expect(lost()).toEqual([{ page: 'answer:order.list', field: 'orderId', isToldElsewhere: true }]);
  });
});
