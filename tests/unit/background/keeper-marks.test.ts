import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ReadingHealth } from '../../../src/model/health.ts';
import { type Mark, NO_CORRECTIONS } from '../../../src/model/mark.ts';
import type { Observation } from '../../../src/model/observation.ts';
import type { Walk } from '../../../src/model/walk.ts';
import { everythingOf } from './everything.ts';
import { NOW, startKeeper } from './start-keeper.ts';

const ID = '8200000000000001';
const SEEN: Observation = { orderId: ID, source: 'detail-dom', seenAt: NOW, facts: { status: 'shipped', store: 'Lamp Corner' }, parcels: [] };
const WROTE: Mark = { kind: 'wrote', on: '2026-11-20' as Mark['on'], until: null, by: 'buyer' };

const marksOf = async () => (await startKeeper().view([ID])).views[0]?.order.marks;

beforeEach(() => fakeBrowser.reset());

describe('marks', () => {
  it('outlive the worker and every later reading', async () => {
    await startKeeper().observe([SEEN]);
    await startKeeper().mark({ orderId: ID, mark: WROTE });
    await startKeeper().observe([{ ...SEEN, seenAt: NOW + 1_000, facts: { store: 'Lamp Corner Store' } }]);
    expect(await marksOf()).toEqual([WROTE]);
  });

  it('stand once of each kind, the last one said', async () => {
    const keeper = startKeeper();
    await keeper.observe([SEEN]);
    await keeper.mark({ orderId: ID, mark: { ...WROTE, on: '2026-11-11' as Mark['on'] } });
    const { views } = await keeper.mark({ orderId: ID, mark: WROTE });
    expect(views[0]?.order.marks).toEqual([WROTE]);
  });

  it('are taken back one by one', async () => {
    const keeper = startKeeper();
    await keeper.observe([SEEN]);
    await keeper.mark({ orderId: ID, mark: WROTE });
    await keeper.mark({ orderId: ID, mark: { ...WROTE, kind: 'answered' } });
    const { views } = await keeper.unmark({ orderId: ID, kind: 'wrote' });
    expect(views[0]?.order.marks.map(({ kind }) => kind)).toEqual(['answered']);
  });

  it('are refused for an order that nobody has read', async () => {
    const keeper = startKeeper();
    await expect(keeper.mark({ orderId: ID, mark: WROTE })).rejects.toThrow(ID);
    expect((await everythingOf(keeper)).orders).toEqual([]);
  });
});

it('keeps what the buyer corrects apart from what is read', async () => {
  const keeper = startKeeper();
  await keeper.observe([{ ...SEEN, facts: { ...SEEN.facts, shippedOn: '2026-11-01' as Mark['on'] } }]);
  const { views } = await keeper.correct({ orderId: ID, corrections: { ...NO_CORRECTIONS, shippedOn: '2026-11-05' as Mark['on'] } });
  expect(views[0]?.order.shippedOn).toBe('2026-11-05');
  const undone = await startKeeper().correct({ orderId: ID, corrections: NO_CORRECTIONS });
  expect(undone.views[0]?.order.shippedOn).toBe('2026-11-01');
});

it('remembers how reading went, for the options page', async () => {
  const reading: ReadingHealth = {
    page: 'order-list',
    visit: NOW,
    seenAt: NOW,
    cardsSeen: 2,
    cardsRead: 2,
    fields: { status: { text: 2 } },
    told: {},
  };
  await startKeeper().noteHealth(reading);
  expect((await everythingOf(startKeeper())).health['order-list']).toMatchObject({ last: reading });
});

it('remembers a walk until it has ended', async () => {
  const walk: Walk = { kind: 'numbers', todo: [ID], done: 3, by: 'a page', at: NOW, isResting: false, halt: null };
  await startKeeper().saveWalk(walk);
  expect(await startKeeper().loadWalk()).toEqual(walk);
  await startKeeper().saveWalk(null);
  expect(await startKeeper().loadWalk()).toBeNull();
});
