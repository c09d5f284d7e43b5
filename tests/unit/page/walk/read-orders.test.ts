import { describe, expect, it } from 'vitest';
import type { Walk, WalkPage } from '../../../../src/model/walk.ts';
import type { Outcome } from '../../../../src/page/walk/frame.ts';
import { createReadOrders } from '../../../../src/page/walk/read-orders.ts';

const [A, B] = ['8200000000000001', '8200000000000002'];
const walk: Walk = { kind: 'numbers', todo: [A, B], done: 0, by: 'this page', at: 0, isResting: false, halt: null };

/** `unread` gives what is left to read of an order after so many visits. */
async function step(unread: (visits: number) => WalkPage[], outcome: Outcome = 'read', origin = 'https://www.aliexpress.us') {
  const deeds: string[] = [];
  const visits = () => deeds.filter((deed) => deed !== 'pause').length;
  const read = createReadOrders({
    unread: async () => unread(visits()),
    visit: async (address) => {
      deeds.push(address);
      return outcome;
    },
    origin,
  });
  const next = await read(walk, async () => void deeds.push('pause'), new AbortController().signal);
  return { next, deeds };
}
const TRACKING = `https://www.aliexpress.us/p/tracking/index.html?tradeOrderId=${A}`;
const DETAIL = `https://www.aliexpress.us/p/order/detail.html?orderId=${A}`;

describe('reading an order', () => {
  it('opens its tracking page on the buyer’s own host, after a pause', async () => {
    const { next, deeds } = await step((visits) => (visits === 0 ? ['tracking', 'detail'] : []));
    expect(deeds).toEqual(['pause', TRACKING]);
    expect(next).toEqual({ ...walk, todo: [B], done: 1 });
  });

  it('opens its detail page too, after another pause, where the day of shipping or the deadline is still missing', async () => {
    const { deeds } = await step((visits) => (visits === 0 ? ['tracking', 'detail'] : ['detail']));
    expect(deeds).toEqual(['pause', TRACKING, 'pause', DETAIL]);
  });

  it('opens no page twice, even where one did not tell what was missing', async () => {
    const { next, deeds } = await step(() => ['tracking']);
    expect(deeds).toEqual(['pause', TRACKING]);
    expect(next?.todo).toEqual([B]);
  });

  it('opens nothing of an order that was read meanwhile', async () => {
    const { next, deeds } = await step(() => []);
    expect(deeds).toEqual([]);
    expect(next).toEqual({ ...walk, todo: [B], done: 1 });
  });

  it.each(['captcha', 'login'] as const)('keeps the order for later after %s', async (outcome) => {
    expect((await step(() => ['tracking'], outcome)).next).toEqual({ ...walk, halt: outcome });
  });

  it.each(['unexpected', 'silent'] as const)('leaves out an order whose page is %s', async (outcome) => {
    expect((await step(() => ['tracking'], outcome)).next).toEqual({ ...walk, todo: [B], halt: outcome });
  });
});
