import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Observation } from '../../../src/model/observation.ts';
import { everythingOf } from './everything.ts';
import { NOW, startKeeper } from './start-keeper.ts';

const ID = '8200000000000001';
const KEY = `order:${ID}`;
const saw = (store: string, seenAt = NOW): Observation => ({
  orderId: ID,
  source: 'detail-dom',
  seenAt,
  facts: { status: 'shipped', store },
  parcels: [],
});
const MARK = { kind: 'wrote', on: '2026-11-20', until: null, by: 'buyer' } as never;

beforeEach(() => fakeBrowser.reset());

/** What a later version would have written of it. */
async function ofNewer(version: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version, value: { shape: 'of tomorrow' } } });
  await startKeeper().rebuild();
}

describe('what was set aside', () => {
  it('goes to a file, two of one order beside each other, and comes back from it after all was deleted', async () => {
    const keeper = startKeeper();
    await keeper.observe([saw('Oak')]);
    await ofNewer(98);
    await ofNewer(99);
    const file = await startKeeper().saveAside();
    expect(Object.keys(file.records)).toEqual([`newer:${KEY}`, `newer:${KEY}#2`]);
    await startKeeper().forgetEverything();
    expect(await startKeeper().returnAside(JSON.parse(JSON.stringify(file)))).toEqual({ back: 0, stillAside: 2 });
    expect(await startKeeper().saveAside()).toEqual(file);
  });

  it('is an order again, marks and all, once a version can read it, joined with what was seen since', async () => {
    const keeper = startKeeper();
    await keeper.observe([saw('Oak')]);
    await keeper.mark({ orderId: ID, mark: MARK });
    const { [KEY]: record } = await browser.storage.local.get(KEY);
    await keeper.forgetEverything();
    await startKeeper(NOW + 1_000).observe([saw('Elm', NOW + 1_000)]);
    const file = { trackguard: 'set aside' as const, records: { [`newer:${KEY}`]: record } };
    expect(await startKeeper(NOW + 2_000).returnAside(file)).toEqual({ back: 1, stillAside: 0 });
    const { orders, stored } = await everythingOf(startKeeper(NOW + 2_000));
    expect(orders).toMatchObject([{ order: { orderId: ID, store: 'Elm', marks: [MARK] } }]);
    expect(stored.broken).toBe(0);
  });

  it('of a file takes the place of nothing: what is stored under a key stays', async () => {
    await ofNewer(98);
    const other = { trackguard: 'set aside' as const, records: { [`newer:${KEY}`]: { version: 99 } } };
    await startKeeper().returnAside(other);
    expect(Object.values((await startKeeper().saveAside()).records)).toEqual([{ version: 98, value: { shape: 'of tomorrow' } }, { version: 99 }]);
  });
});
