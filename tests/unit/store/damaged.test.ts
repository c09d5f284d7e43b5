/** Whatever a disk makes of what is stored, under whichever keys: the rest goes on, and nothing is told that was never read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parcelsOf } from '../../../src/aliexpress/parcels.ts';
import { addDays, dayAt } from '../../../src/model/day.ts';
import type { Mark } from '../../../src/model/mark.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { OrderView } from '../../../src/model/view.ts';
import { everythingOf } from '../background/everything.ts';
import { damage } from '../background/soak/damage.ts';
import { randomFrom } from '../background/soak/random.ts';
import { NOW, startKeeper } from '../background/start-keeper.ts';

const TODAY = dayAt(NOW, 'Europe/Madrid');
const idOf = (index: number): string => String(8_200_000_000_001_234 + index * 10_000);
const NEW = idOf(99);
const MARK: Mark = { kind: 'wrote', on: addDays(TODAY, -1), until: null, by: 'buyer' };
const saw = (orderId: string, index: number): Observation => ({
  orderId,
  source: 'detail-dom',
  seenAt: NOW,
  facts: {
    status: index % 2 === 0 ? 'shipped' : 'completed',
    orderedOn: addDays(TODAY, -30),
    shippedOn: addDays(TODAY, -20),
    guaranteeOn: addDays(TODAY, index === 0 ? 1 : 30),
    store: `Store ${index}`,
  },
  parcels: parcelsOf([{ number: `CNG${80_000_000_000_000 + index}`, isHidden: false }]),
});
const factsOf = ({ order: { orderId, store, status, clocks, marks, parcels } }: OrderView) => [orderId, { store, status, clocks, marks, parcels }];

/** Orders that are watched and that are over, marks, reminders that were shown, numbers, settings, a walk, readings, and a record set aside. */
async function fill(): Promise<Record<string, unknown>> {
  fakeBrowser.reset();
  const keeper = startKeeper();
  await keeper.observe(Array.from({ length: 8 }, (_, index) => saw(idOf(index), index)));
  for (const index of [2, 3]) await keeper.mark({ orderId: idOf(index), mark: MARK });
  const { settings } = await keeper.overview();
  await keeper.changeSettings({ ...settings, reminderDays: 9 });
  await keeper.saveWalk({ kind: 'numbers', todo: [idOf(4)], done: 1, by: 'page', at: NOW, isResting: false, halt: null });
  await keeper.noteHealth({ page: 'order-list', visit: 1, seenAt: NOW, cardsSeen: 1, cardsRead: 1, fields: {}, told: {} });
  await keeper.reminded();
  await browser.storage.local.set({ [`order:${idOf(50)}`]: { version: 99, value: 'of tomorrow' } });
  await keeper.rebuild();
  await keeper.reminded();
  return browser.storage.local.get(null);
}

describe('a storage that answers damaged values', () => {
  it('loses nothing but what was damaged, keeps that aside, invents nothing, and takes new orders as before', async () => {
    const whole = await fill();
    const keys = Object.keys(whole);
    const before = new Map((await everythingOf(startKeeper())).orders.map((view) => factsOf(view) as [string, unknown]));
    const anyDamage = fc.record({
      seed: fc.integer({ min: 1, max: 1e9 }),
      damaged: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(anyDamage, async ({ seed, damaged }) => {
        fakeBrowser.reset();
        const random = randomFrom(seed);
        const broken = Object.fromEntries(damaged.map((key) => [key, damage(whole[key], random)]));
        await browser.storage.local.set({ ...whole, ...broken });
        const keeper = startKeeper(NOW + 60_000);
        await keeper.wake();
        const { views, problem } = await keeper.observe([saw(NEW, 8)]);
        expect([views.some(({ order }) => order.orderId === NEW), problem]).toEqual([true, null]);
        await keeper.rebuild();
        await keeper.reminded();
        await keeper.loadWalk();
        const { orders, stored } = await everythingOf(startKeeper(NOW + 120_000));
        const after = new Map(orders.map((view) => factsOf(view) as [string, unknown]));
        const kept = Object.values(await browser.storage.local.get(null)).map((value) => JSON.stringify(value));
        for (const [orderId, facts] of before) {
          const record = broken[`order:${orderId}`];
          if (!damaged.includes(`order:${orderId}`)) expect(after.get(orderId)).toEqual(facts);
          else if (!after.has(orderId) && record !== null) expect(kept).toContain(JSON.stringify(record));
        }
        expect([...after.keys()].filter((orderId) => orderId !== NEW && !before.has(orderId))).toEqual([]);
        const lost = damaged.filter((key) => key.startsWith('order:') && !after.has(key.slice('order:'.length)) && broken[key] !== null).length;
        expect(stored.broken).toBeGreaterThanOrEqual(lost);
      }),
      { numRuns: 60 },
    );
  });
});
