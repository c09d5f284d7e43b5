import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, dayAt } from '../../../src/model/day.ts';
import type { Observation } from '../../../src/model/observation.ts';
import { NOW, startKeeper } from './start-keeper.ts';

const TODAY = dayAt(NOW, 'Europe/Madrid');
const idOf = (index: number): string => String(8_200_000_000_001_234 + index * 10_000);
const saw = (index: number, store: string): Observation => ({
  orderId: idOf(index),
  source: 'detail-dom',
  seenAt: NOW,
  facts: { status: 'shipped', shippedOn: addDays(TODAY, -20), guaranteeOn: addDays(TODAY, 30), store },
  parcels: [],
});

/** The keys that were asked for, and those that were written, while something was done. */
async function keysOf(work: () => Promise<unknown>): Promise<{ read: string[]; written: string[] }> {
  const get = vi.spyOn(browser.storage.local, 'get');
  const set = vi.spyOn(browser.storage.local, 'set');
  await work();
  const [read, written] = [get.mock.calls.flatMap(([keys]) => keys as string[]), set.mock.calls.flatMap(([items]) => Object.keys(items))];
  expect(read).not.toContain(null);
  vi.restoreAllMocks();
  return { read, written };
}

beforeEach(() => fakeBrowser.reset());

describe('with many orders stored', () => {
  it('one that is observed is read and written alone, with a small part of the agenda', async () => {
    await startKeeper().observe(Array.from({ length: 400 }, (_, index) => saw(index, 'Oak')));
    const { read, written } = await keysOf(() => startKeeper().observe([saw(7, 'Elm')]));
    expect([...read, ...written].filter((key) => key.startsWith('order:'))).toEqual([`order:${idOf(7)}`, `order:${idOf(7)}`]);
    expect(new Set(read.filter((key) => key.startsWith('agenda'))).size).toBe(5);
    const { agenda, ...parts } = await browser.storage.local.get(read.filter((key) => key.startsWith('agenda')));
    expect([agenda, ...Object.values(parts)].map((part) => JSON.stringify(part).length).filter((length) => length > 3_000)).toEqual([]);
  });

  it('a start looks at none of them while none turns', async () => {
    await startKeeper().observe(Array.from({ length: 40 }, (_, index) => saw(index, 'Oak')));
    const { read } = await keysOf(() => startKeeper().wake());
    expect(read).toEqual(['agenda', 'settings']);
  });
});
