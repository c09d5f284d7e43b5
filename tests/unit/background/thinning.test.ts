import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, DAY_MS, type Day, dayAt } from '../../../src/model/day.ts';
import type { Observation, Source } from '../../../src/model/observation.ts';
import type { OrderStatus } from '../../../src/model/order.ts';
import { everythingOf } from './everything.ts';
import { NOW, startKeeper } from './start-keeper.ts';

const ID = '8200000000000001';
const TODAY = dayAt(NOW, 'Europe/Madrid');
const EVENTS = Array.from({ length: 12 }, (_, index) => ({ at: addDays(TODAY, -40 - index), code: null, text: `Scan number ${12 - index}` }));

/** What the pages and their answers say alike of one order. */
const told = (status: OrderStatus, orderedOn: Day): Observation[] =>
  (['list-dom', 'list-answer', 'detail-dom', 'detail-answer', 'tracking-dom'] as Source[]).map((source) => ({
    orderId: ID,
    source,
    seenAt: NOW,
    facts: { status, orderedOn, store: 'Lamp Corner Store', items: [{ title: 'A lamp of oak for the corner', quantity: 1 }] },
    parcels: [{ number: 'RB123456785CN', originNumber: null, isHidden: false, carrier: null, service: null, events: EVENTS, position: 0, count: 1 }],
  }));
const size = async (): Promise<number> => JSON.stringify(await browser.storage.local.get(`order:${ID}`)).length;

beforeEach(() => fakeBrowser.reset());

describe('an order that is over for months', () => {
  it('takes a third of the room after an update, and is known as before, marks and all', async () => {
    const keeper = startKeeper();
    await keeper.observe(told('completed', addDays(TODAY, -60)));
    await keeper.mark({ orderId: ID, mark: { kind: 'arrived', on: TODAY, until: null, by: 'buyer' } });
    const before = (await everythingOf(keeper)).orders[0]?.order;
    const sizeBefore = await size();
    const later = startKeeper(NOW + 300 * DAY_MS);
    await later.rebuild();
    expect(await size()).toBeLessThan(sizeBefore / 3);
    const [parcel] = before?.parcels ?? [];
    expect((await everythingOf(later)).orders[0]?.order).toEqual({ ...before, parcels: [{ ...parcel, events: EVENTS.slice(0, 3) }] });
  });

  it('is stored so as soon as it is read', async () => {
    await startKeeper().observe(told('completed', addDays(TODAY, -60)));
    const sizeBefore = await size();
    fakeBrowser.reset();
    await startKeeper().observe(told('completed', addDays(TODAY, -400)));
    expect(await size()).toBeLessThan(sizeBefore / 3);
  });
});

it('an open order keeps all that was read of it, however old it is', async () => {
  await startKeeper().observe(told('shipped', addDays(TODAY, -400)));
  const sizeBefore = await size();
  await startKeeper(NOW + 300 * DAY_MS).rebuild();
  expect(await size()).toBe(sizeBefore);
});
