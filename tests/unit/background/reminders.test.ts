import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { remind } from '../../../src/background/reminders.ts';
import type { Day } from '../../../src/model/day.ts';
import { judgeOn, order, parcel, plus, scan } from '../advice/orders.ts';

let shown: string[] = [];
beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  shown = [];
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (...[, notice]: unknown[]) => {
    shown.push((notice as { message: string }).message);
    return '';
  });
  vi.spyOn(browser.notifications, 'clear').mockResolvedValue(undefined);
});
const remindOn = (on: Day, change: Parameters<typeof judgeOn>[1] = {}) =>
  remind({ order: order(change), judgement: judgeOn(on, change) }, ({ key, count }) => `${key} ${count ?? ''}`.trim());

it('P02: tells how many days of protection are left, and the next step', async () => {
  await remindOn(plus(43));
  expect(shown).toEqual(['notification.daysLeft 7 advice.P02.action']);
});

it('T17: tells of a parcel that waits to be fetched, once', async () => {
  const atCounter = { parcels: [parcel({ events: [scan(plus(9), 'AE_GSTA_INFORM_BUYER')] })] };
  await remindOn(plus(10), atCounter);
  await remindOn(plus(11), atCounter);
  expect(shown).toEqual(['advice.T17.what advice.T17.action']);
});

it('P04: tells of the end of disputes where that comes before the end of protection, and counts no days to another', async () => {
  const clocks = [...order().clocks, { kind: 'dispute' as const, on: plus(40), source: 'printed' as const }];
  await remindOn(plus(39), { clocks });
  await remindOn(plus(41), { clocks });
  expect(shown).toEqual(['advice.P02.disputesEnd advice.P04.disputesEnd']);
});
