/** What the buyer of a round does: looks at pages, presses the buttons of notices, and says what has come. */
import type { Day } from '../../../../src/model/day.ts';
import type { Mark } from '../../../../src/model/mark.ts';
import type { Observation } from '../../../../src/model/observation.ts';
import type { Keeper } from './device.ts';
import { dayAt, type Known, nameOfDay, type Said } from './model.ts';
import type { Random } from './random.ts';

/** Something that changes what is to be told of an order. */
export interface Act {
  order: Known;
  /** What is so once it is stored; `putOff` changes nothing but when it is told. */
  said: Partial<Said> | 'putOff';
  work(keeper: Keeper): Promise<unknown>;
}

/** `today`: the buyer's day, counted from 1970. */
export function inventOrders(today: number, random: Random): Known[] {
  return Array.from({ length: random.whole(1, 3) }, (_, index) => ({
    orderId: `820000000000000${index + 1}`,
    hasArrived: false,
    mutedUntil: null,
    readAt: null,
    ...random.pick([
      { kind: 'awaited' as const, deadline: today + random.whole(-13, 9) },
      { kind: 'awaited' as const, deadline: today + random.whole(0, 9) },
      { kind: 'closed' as const, deadline: today - random.whole(2, 14) },
      { kind: 'pickup' as const, deadline: today + 200 },
    ]),
  }));
}

/** What pages show of the orders. `seenAt`: ms; `today`: the day on which they were invented. */
export function pagesOf(orders: readonly Known[], seenAt: number, today: number): Observation[] {
  return orders.map(({ orderId, kind, deadline }) => ({
    orderId,
    source: 'detail-dom',
    seenAt,
    facts: {
      status: kind === 'closed' ? 'completed' : 'shipped',
      shippedOn: nameOfDay(Math.min(deadline - 40, today - 20)) as Day,
      guaranteeOn: nameOfDay(deadline) as Day,
      ...(kind === 'closed' && { completedOn: nameOfDay(deadline + 1) as Day }),
    },
    parcels: kind === 'pickup' ? [waitingSince(nameOfDay(today - 1) as Day)] : [],
  }));
}

const waitingSince = (day: Day) =>
  ({
    number: null,
    originNumber: null,
    carrier: null,
    position: 0,
    count: 1,
    events: [{ at: day, code: 'AE_GSTA_INFORM_BUYER', text: '' }],
  }) as unknown as Observation['parcels'][number];

/** `at`: ms by the clock that the buyer sees. */
export function inventAct(orders: readonly Known[], at: number, zone: string, standing: ReadonlySet<string>, random: Random): Act | null {
  const order = random.pick(orders);
  const { orderId } = order;
  const today = dayAt(at, zone);
  const mark = (kind: Mark['kind'], until: number | null, said: Partial<Said>): Act => ({
    order,
    said,
    work: (keeper) =>
      keeper.mark({ orderId, mark: { kind, on: nameOfDay(today) as Day, until: until === null ? null : (nameOfDay(until) as Day), by: 'buyer' } }),
  });
  const unmark = (kind: Mark['kind'], said: Partial<Said>): Act => ({ order, said, work: (keeper) => keeper.unmark({ orderId, kind }) });
  const hasNotice = [...standing].some((id) => id.startsWith(orderId));
  if (hasNotice && random.chance(0.6)) return { order, said: 'putOff', work: (keeper) => keeper.putOff(orderId) };
  if (order.hasArrived) return unmark('arrived', { hasArrived: false });
  if (order.mutedUntil !== null) return unmark('muted', { mutedUntil: null });
  const until = today + random.whole(1, 6);
  return random.chance(0.5) ? mark('arrived', null, { hasArrived: true }) : mark('muted', until, { mutedUntil: until });
}
