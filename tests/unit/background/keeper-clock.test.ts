import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, DAY_MS, dayAt, HOUR_MS } from '../../../src/model/day.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { NOW, startKeeper } from './start-keeper.ts';

const ID = '8200000000000001';
const ZONE = 'Europe/Madrid';

/** What the buyer has before the eyes, and how often each notice came. */
let standing = new Set<string>();
let shown: string[] = [];

/** The background by a clock that reads `now`. */
const at = (now: number) =>
  startKeeper(now, {
    showNotice: async ({ id }) => {
      standing.add(id);
      shown.push(id.slice(ID.length + 1));
    },
    takeBackNotice: async (id) => void standing.delete(id),
    standingNotices: async () => [...standing],
    report: () => undefined,
  });
const lookAt = (now: number): Promise<unknown> => at(now).wake();
const endingIn = (days: number): Observation => ({
  orderId: ID,
  source: 'detail-dom',
  seenAt: NOW,
  facts: { status: 'shipped', shippedOn: addDays(dayAt(NOW, ZONE), -20), guaranteeOn: addDays(dayAt(NOW, ZONE), days) },
  parcels: [],
});
/** Reads an order, and looks on for `days`, so that the clock is believed. */
async function know(order: Observation, days = 3): Promise<number> {
  const keeper = at(NOW);
  await keeper.observe([order]);
  await keeper.reminded();
  for (let hours = 6; hours <= days * 24; hours += 6) await lookAt(NOW + hours * HOUR_MS);
  return NOW + days * DAY_MS;
}
const names = (): string[] => [...standing].map((id) => id.slice(ID.length + 1));

beforeEach(() => {
  fakeBrowser.reset();
  [standing, shown] = [new Set(), []];
});

describe('a clock that was ahead', () => {
  it('leaves no notice of what is not yet so, and the reminder comes in its time', async () => {
    const now = await know(endingIn(20));
    await lookAt(now + 16 * DAY_MS);
    // Nobody has looked at the order's pages for so long that one reminder stands for all stages.
    expect(names()).toEqual(['guarantee:T21']);
    await lookAt(now + HOUR_MS);
    expect(names()).toEqual([]);
    await lookAt(now + 16 * DAY_MS);
    expect(shown).toEqual(['guarantee:T21', 'guarantee:T21']);
  });

  it('has what is true all the same said again, since it named another number of days', async () => {
    const now = await know(endingIn(10), 2);
    // Half an hour before the reminder's time, and half an hour after it.
    await lookAt(now + 19.5 * HOUR_MS + 2 * DAY_MS + HOUR_MS);
    expect(names()).toEqual(['guarantee:P02']);
    await lookAt(now + 20.5 * HOUR_MS);
    expect(shown).toEqual(['guarantee:P02', 'guarantee:P02']);
  });

  it('by some hours takes back what is not yet so, too', async () => {
    const now = (await know(endingIn(10), 2)) + 9 * HOUR_MS;
    // 22:00 of the day before P02, and 11:00 of its own.
    await lookAt(now);
    await lookAt(now + 13 * HOUR_MS);
    expect(names()).toEqual(['guarantee:P02']);
    await lookAt(now + HOUR_MS);
    expect(names()).toEqual([]);
    await lookAt(now + 13 * HOUR_MS);
    expect(shown).toEqual(['guarantee:P02', 'guarantee:P02']);
  });

  it('by some hours repeats nothing that is so', async () => {
    const now = await know(endingIn(9), 3);
    expect(shown).toEqual(['guarantee:P02']);
    await lookAt(now + 5 * HOUR_MS);
    standing.clear();
    await lookAt(now + HOUR_MS);
    expect(shown).toEqual(['guarantee:P02']);
  });

  it('puts nothing off for longer than to the next morning', async () => {
    const now = await know(endingIn(9), 3);
    const ahead = at(now + 2 * DAY_MS);
    standing.clear();
    await ahead.putOff(ID);
    // The record of how the clock ran was lost meanwhile.
    await browser.storage.local.remove('agenda');
    for (const hours of [0, 6, 21, 27]) await lookAt(now + hours * HOUR_MS);
    expect(shown).toEqual(['guarantee:P02', 'guarantee:P02']);
  });
});

it('what was shown while the disk was full is written down as soon as it can be', async () => {
  await know(endingIn(8), 0);
  const write = browser.storage.local.set;
  browser.storage.local.set = async () => {
    throw new Error('QUOTA_BYTES quota exceeded');
  };
  const now = NOW + DAY_MS + 2 * HOUR_MS;
  await lookAt(now);
  browser.storage.local.set = write;
  await lookAt(now + HOUR_MS);
  // The browser is closed.
  await browser.storage.session.clear();
  standing.clear();
  const keeper = at(now + 2 * HOUR_MS);
  await keeper.observe([endingIn(8)]);
  await keeper.reminded();
  expect(shown).toEqual(['guarantee:P02']);
});

it('a closed order whose warnings are muted has its last call all the same', async () => {
  const today = dayAt(NOW, ZONE);
  const open = endingIn(-8);
  const now = await know({ ...open, facts: { ...open.facts, status: 'completed', completedOn: addDays(today, -7) } });
  await at(now).mark({ orderId: ID, mark: { kind: 'muted', on: addDays(today, 3), until: addDays(today, 30), by: 'buyer' } });
  shown = [];
  for (let hours = 6; hours <= 3 * 24; hours += 6) await lookAt(now + hours * HOUR_MS);
  expect(shown).toEqual(['closed:P12.last']);
});

it('a last call that nobody has seen is put off by no click on the notice before it', async () => {
  const open = endingIn(0);
  // 11:30 by the buyer's clock, half an hour before the last twelve hours.
  const morning = at(NOW - 1.5 * HOUR_MS);
  await morning.observe([{ ...open, seenAt: NOW - 1.5 * HOUR_MS }]);
  await morning.reminded();
  await at(NOW - HOUR_MS + 1).putOff(ID);
  expect(shown).toEqual(['guarantee:P04', 'guarantee:P04.last']);
});
