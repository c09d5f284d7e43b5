import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, dayAt, HOUR_MS } from '../../../src/model/day.ts';
import type { Observation, Source } from '../../../src/model/observation.ts';
import type { OrderStatus } from '../../../src/model/order.ts';
import type { Room } from '../../../src/model/view.ts';
import { everythingOf } from './everything.ts';
import { NOW, startKeeper } from './start-keeper.ts';

const TODAY = dayAt(NOW, 'Europe/Madrid');
const idOf = (index: number): string => String(8_200_000_000_001_234 + index * 10_000);
const SOURCES: Source[] = ['list-dom', 'list-answer', 'detail-dom', 'detail-answer', 'tracking-dom'];
/** What the pages and their answers say alike of one order; `index` days ago it came to this. */
const told = (index: number, status: OrderStatus): Observation[] =>
  SOURCES.map((source) => ({
    orderId: idOf(index),
    source,
    seenAt: NOW - index * 24 * HOUR_MS,
    facts: {
      status,
      orderedOn: addDays(TODAY, -60 - index),
      store: 'Lamp Corner Store',
      items: [{ title: 'A lamp of oak for the corner', quantity: 1 }],
    },
    parcels: [],
  }));

/** A browser that takes so many characters and no more. */
function limitTo(most: number): { measureRoom: () => Promise<Room>; measure: () => Promise<number> } {
  const measure = async (): Promise<number> => sizeOf(await browser.storage.local.get(null));
  const set = browser.storage.local.set.bind(browser.storage.local) as (items: Record<string, unknown>) => Promise<void>;
  vi.spyOn(browser.storage.local, 'set').mockImplementation(async (items: Record<string, unknown>) => {
    const before = await browser.storage.local.get(null);
    if (sizeOf({ ...before, ...items }) > most) throw new Error('QUOTA_BYTES quota exceeded');
    await set(items);
  });
  return { measureRoom: async () => ({ bytes: await measure(), most }), measure };
}
const sizeOf = (items: Record<string, unknown>): number =>
  Object.entries(items).reduce((sum, [key, value]) => sum + key.length + JSON.stringify(value).length, 0);
const sizes = async (): Promise<number[]> => {
  const items = await browser.storage.local.get(null);
  return Object.keys(items)
    .filter((key) => key.startsWith('order:'))
    .map((key) => JSON.stringify(items[key]).length);
};

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('a storage that has a limit', () => {
  it('is never full, however many finished orders are read, and keeps every one of them', async () => {
    const { measureRoom, measure } = limitTo(100_000);
    const problems = new Set<string | null>();
    for (let index = 0; index < 120; index += 10) {
      const keeper = startKeeper(NOW, { measureRoom });
      const reply = await keeper.observe(Array.from({ length: 10 }, (_, more) => told(index + more, 'completed')).flat());
      problems.add(reply.problem);
      await everythingOf(keeper);
      expect(await measure()).toBeLessThan(85_000);
    }
    const { orders } = await everythingOf(startKeeper());
    expect([orders.length, [...problems]]).toEqual([120, [null]]);
    expect(orders.every(({ order }) => order.store === 'Lamp Corner Store' && order.status === 'completed')).toBe(true);
  });

  it('gets its room from those that were over first, and from no more of them than it takes', async () => {
    await startKeeper().observe(Array.from({ length: 20 }, (_, index) => told(index, 'completed')).flat());
    const whole = Math.max(...(await sizes()));
    const taken = sizeOf(await browser.storage.local.get(null));
    const keeper = startKeeper(NOW, { measureRoom: async () => ({ bytes: taken, most: taken / 0.82 }) });
    await keeper.observe(told(30, 'shipped'));
    const { orders } = await everythingOf(keeper);
    const { [`order:${idOf(0)}`]: last, [`order:${idOf(19)}`]: first } = await browser.storage.local.get(null);
    expect(JSON.stringify(first).length).toBeLessThan(0.6 * whole);
    expect([JSON.stringify(last).length, orders.length]).toEqual([whole, 21]);
  });

  it('takes nothing from an open order, and no mark, though it is full for that; it says so, and is tried again', async () => {
    const { measureRoom } = limitTo(14_000);
    const mark = { kind: 'arrived', on: TODAY, until: null, by: 'buyer' } as const;
    await startKeeper(NOW, { measureRoom }).observe(told(0, 'completed'));
    await startKeeper(NOW, { measureRoom }).mark({ orderId: idOf(0), mark });
    const problems: (string | null)[] = [];
    await startKeeper(NOW, { measureRoom }).observe(told(20, 'shipped'));
    const { [`order:${idOf(20)}`]: open } = await browser.storage.local.get(null);
    const whole = JSON.stringify(open).length;
    for (let index = 1; index < 12; index += 1) problems.push((await startKeeper(NOW, { measureRoom }).observe(told(index, 'shipped'))).problem);
    expect([problems[0], problems.at(-1)]).toEqual([null, 'full']);
    const kept = (await everythingOf(startKeeper(NOW, { measureRoom }))).orders;
    expect(kept.find(({ order }) => order.orderId === idOf(0))?.order.marks).toContainEqual(mark);
    expect((await sizes()).filter((size) => size === whole).length).toBe(kept.length - 1);
    vi.restoreAllMocks();
    expect((await startKeeper().observe(told(11, 'shipped'))).problem).toBeNull();
    expect((await everythingOf(startKeeper())).stored.problem).toBeNull();
  });

  it('that is full makes room and takes what did not fit', async () => {
    await startKeeper().observe(Array.from({ length: 20 }, (_, index) => told(index, 'completed')).flat());
    const { measureRoom } = limitTo(sizeOf(await browser.storage.local.get(null)) + 100);
    const reply = await startKeeper(NOW, { measureRoom }).observe(told(30, 'shipped'));
    expect(reply.problem).toBeNull();
    expect((await everythingOf(startKeeper())).orders).toHaveLength(21);
  });

  it('is read whole once, where nothing can be made less', async () => {
    await startKeeper().observe(Array.from({ length: 20 }, (_, index) => told(index, 'shipped')).flat());
    const taken = sizeOf(await browser.storage.local.get(null));
    const measureRoom = async () => ({ bytes: taken, most: taken / 0.9 });
    const get = vi.spyOn(browser.storage.local, 'get');
    for (const index of [0, 1, 2]) {
      const keeper = startKeeper(NOW, { measureRoom });
      await keeper.observe(told(index, 'shipped'));
      await keeper.view([]);
    }
    expect(get.mock.calls.filter(([keys]) => keys === null)).toHaveLength(1);
  });
});
