import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { placeOf } from '../../../src/advice/listing.ts';
import { addDays, DAY_MS, dayAt } from '../../../src/model/day.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { OrderStatus } from '../../../src/model/order.ts';
import { NOW, startKeeper } from './start-keeper.ts';

const ZONE = 'Europe/Madrid';
const TODAY = dayAt(NOW, ZONE);
const idOf = (index: number): string => String(8_200_000_000_001_234 + index * 10_000);
const saw = (index: number, status: OrderStatus, days = 30, at = NOW): Observation => ({
  orderId: idOf(index),
  source: 'detail-dom',
  seenAt: at,
  facts: {
    status,
    orderedOn: addDays(TODAY, -20 - index),
    shippedOn: addDays(TODAY, -20),
    guaranteeOn: addDays(TODAY, days),
    store: `Store ${index}`,
  },
  parcels: [],
});
const someOrders = (count: number, status: OrderStatus): Observation[] => Array.from({ length: count }, (_, index) => saw(index, status));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the list of all orders', () => {
  it('says of each what its own record says, whatever became of it in whatever order', async () => {
    const step = fc.record({
      index: fc.integer({ min: 0, max: 9 }),
      status: fc.constantFrom<OrderStatus>('shipped', 'completed', 'in-dispute', 'closed', 'to-pay', 'cancelled'),
      days: fc.integer({ min: -40, max: 40 }),
      later: fc.integer({ min: 0, max: 5 }),
      isBroken: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        fakeBrowser.reset();
        let now = NOW;
        const known = new Set<string>();
        for (const { index, status, days, later, isBroken } of steps) {
          now += later * DAY_MS;
          if (isBroken) await browser.storage.local.set({ [later > 2 ? 'finished' : 'agenda:3']: 'eaten' });
          const keeper = startKeeper(now);
          await keeper.observe([saw(index, status, days, now)]);
          await keeper.reminded();
          known.add(idOf(index));
        }
        await startKeeper(now).wake();
        const { rows, views } = await startKeeper(now).list([]);
        expect(rows.map(({ id }) => id).sort()).toEqual([...known].sort());
        const places = new Map(views.map((view) => [view.order.orderId, placeOf(view, dayAt(now, ZONE))]));
        for (const { id, place } of rows) expect(place).toEqual(places.get(id));
      }),
      { numRuns: 40 },
    );
  });

  it('reads the records of the first orders and of those that were asked for, and of no others', async () => {
    await startKeeper().observe(someOrders(400, 'completed'));
    const get = vi.spyOn(browser.storage.local, 'get');
    const { rows, views } = await startKeeper().list([idOf(399)]);
    const read = get.mock.calls.flatMap(([keys]) => keys as string[]).filter((key) => key.startsWith('order:'));
    expect([rows.length, views.length, read.length]).toEqual([400, 41, 41]);
    expect(views.at(0)?.order.orderId).toBe(idOf(399));
  });

  it('has the newest of the finished orders first', async () => {
    await startKeeper().observe(someOrders(5, 'completed').toReversed());
    expect((await startKeeper().list([])).rows.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map(idOf));
  });

  it('is whole though nothing can be written', async () => {
    await startKeeper().observe(someOrders(5, 'completed'));
    await browser.storage.local.remove('finished');
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('no'));
    expect((await startKeeper().list([])).rows).toHaveLength(5);
  });

  it('is searched by what every order says', async () => {
    await startKeeper().observe(someOrders(50, 'completed'));
    const haystacks = await startKeeper().haystacks();
    expect([Object.keys(haystacks).length, haystacks[idOf(49)]]).toEqual([50, `store 49\n${idOf(49)}`]);
  });
});
