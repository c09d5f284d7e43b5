import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { OrderNotice } from '../../../src/background/notices.ts';
import { HOUR_MS } from '../../../src/model/day.ts';
import { everythingOf } from '../background/everything.ts';
import { NOW, startKeeper } from '../background/start-keeper.ts';

/** One file for each form in which versions stored their records, as a browser would find it after an update; the newest is today's. */
const FORMS = ['earliest-forms', 'first-forms', 'second-forms', 'present-forms'];
const itemsOf = (form: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`stored/${form}.json`, import.meta.url), 'utf8')).items as Record<string, unknown>;

beforeEach(() => fakeBrowser.reset());

describe.each(FORMS)('what was stored in the form of %s', (form) => {
  beforeEach(() => browser.storage.local.set(itemsOf(form)));

  it('is read back whole: orders, marks, corrections, settings, the walk and what is known of pages', async () => {
    const keeper = startKeeper(NOW + HOUR_MS);
    await keeper.rebuild();
    const { orders, settings, stored, health } = await everythingOf(keeper);
    expect(orders.map(({ order }) => order)).toMatchObject([
      {
        orderId: '8200000000000001',
        status: 'shipped',
        store: 'Lamp Corner Store',
        shippedOn: '2026-10-26',
        clocks: [{ kind: 'guarantee', on: '2026-11-23' }],
        clockChanges: [{ from: '2026-11-18', to: '2026-11-23' }],
        unread: { promisedOn: 'quite soon' },
        parcels: [{ number: 'RB123456785CN', carrier: 'Cainiao', events: [{ at: '2026-11-20', code: 'AE_GTMS_ACCEPT' }] }],
      },
      { orderId: '8200000000000002', status: 'completed', items: [{ title: 'A cable' }] },
    ]);
    expect(orders[0]?.order.marks.find(({ kind }) => kind === 'wrote')).toMatchObject({ on: '2026-11-20', by: 'buyer' });
    expect([settings.reminderDays, stored.broken, Object.keys(health)]).toEqual([9, 0, ['order-list']]);
    expect((await keeper.loadWalk())?.todo).toEqual(['8200000000000001']);
  });

  it('repeats no reminder that was shown, and still gives the next one', async () => {
    const shown: string[] = [];
    const showNotice = vi.fn(async ({ id }: OrderNotice) => void shown.push(id));
    for (const hours of [1, 2]) {
      const keeper = startKeeper(NOW + hours * HOUR_MS, { showNotice });
      await keeper.rebuild();
      await keeper.wake();
    }
    expect(shown).toEqual([]);
    await startKeeper(NOW + 30 * HOUR_MS, { showNotice }).wake();
    expect(shown).toEqual(['8200000000000001:guarantee:P04.last']);
  });
});

it('today’s form is the one that is written down', async () => {
  const before = itemsOf('present-forms');
  await browser.storage.local.set(before);
  await startKeeper().rebuild();
  const after = await browser.storage.local.get(null);
  const versions = (items: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(items).map(([key, item]) => [key, (item as { version: number }).version]));
  expect(versions(after)).toEqual(versions(before));
  for (const key of Object.keys(before).filter((name) => name.startsWith('order:'))) expect(after[key]).toEqual(before[key]);
});
