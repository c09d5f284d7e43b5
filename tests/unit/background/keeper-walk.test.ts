import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Day } from '../../../src/model/day.ts';
import type { Facts, Observation, Source } from '../../../src/model/observation.ts';
import type { Walk } from '../../../src/model/walk.ts';
import { NOW, startKeeper } from './start-keeper.ts';

const [OLD, NEW, DONE] = ['8200000000000001', '8200000000000002', '8200000000000003'];
const seen = (orderId: string, facts: Facts, source: Source = 'list-dom'): Observation => ({ orderId, source, seenAt: NOW, facts, parcels: [] });
const day = (text: string): Day => text as Day;

beforeEach(() => fakeBrowser.reset());

describe('the orders that were not read yet', () => {
  beforeEach(() =>
    startKeeper().observe([
      seen(NEW, { status: 'shipped', orderedOn: day('2026-11-10') }),
      seen(OLD, { status: 'shipped', orderedOn: day('2026-10-01') }),
      seen(DONE, { status: 'completed', orderedOn: day('2026-09-01') }),
    ]),
  );

  it('are the open ones, also those of other pages of the list, the oldest first', async () => {
    expect(await startKeeper().unread(null)).toEqual([
      { orderId: OLD, pages: ['tracking', 'detail'] },
      { orderId: NEW, pages: ['tracking', 'detail'] },
    ]);
  });

  it('can be asked for one by one, and grow fewer as they are read', async () => {
    await startKeeper().observe([seen(OLD, { shippedOn: day('2026-10-03'), guaranteeOn: day('2026-12-01') }, 'tracking-answer')]);
    expect(await startKeeper().unread([OLD])).toEqual([]);
    expect(await startKeeper().unread([NEW, DONE, '8200000000000009'])).toEqual([{ orderId: NEW, pages: ['tracking', 'detail'] }]);
  });
});

describe('a walk', () => {
  const mine: Walk = { kind: 'numbers', todo: [OLD, NEW], done: 0, by: 'my page', at: NOW, isResting: false, halt: null };
  const yours: Walk = { ...mine, by: 'your page' };

  it('belongs to one page at a time', async () => {
    const keeper = startKeeper();
    expect(await Promise.all([keeper.saveWalk(mine), keeper.saveWalk(yours)])).toEqual([null, 'taken']);
    expect(await keeper.loadWalk()).toEqual(mine);
  });

  it('passes to another page when the first one rests, and when it has fallen silent', async () => {
    await startKeeper().saveWalk({ ...mine, isResting: true });
    expect(await startKeeper().saveWalk(yours)).toBeNull();
    expect(await startKeeper(NOW + 60_000).saveWalk(mine)).toBeNull();
  });
});
