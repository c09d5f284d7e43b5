/** Two weeks of a background whose browser, clock and disk fail, held against the model of what its buyer should be told. */

import type { Day } from '../../../../src/model/day.ts';
import type { Observation } from '../../../../src/model/observation.ts';
import { leafOf } from '../../../../src/store/agenda.ts';
import { damage } from './damage.ts';
import { createDevice, type Keeper, type Trouble } from './device.ts';
import { dayAt, firstPossible, isAllowed, type Known, nameOfDay, stageAt, ZONES } from './model.ts';
import { randomFrom } from './random.ts';

export const FAULTS = [
  'none',
  'update',
  'early alarm',
  'late alarm',
  'alarm doubled',
  'alarm vanished',
  'worker killed',
  'browser closed',
  'read fails',
  'write fails',
  'storage full',
  'notice fails',
  'notice hangs',
  'clock ahead',
  'clock back',
  'zone change',
  'sleep',
  'damaged value',
  'two windows',
] as const;
export type Fault = (typeof FAULTS)[number];

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LENGTH = 14 * DAY;
/** After which the alarm rings again by itself. */
const PERIOD = HOUR / 2;

export interface Outcome {
  /** Notices that told the truth. */
  shown: number;
  /** Faults that happened. */
  happened: number;
  wrong: string[];
}
interface Showing {
  key: string;
  at: number;
  isTrue: boolean;
  /** The worker, or the browser, ended before it could be sure that this was written down. */
  isUnsure: boolean;
}
interface Chance {
  at: number;
  zone: string;
}

const leafKey = (orderId: string): string => `agenda:${leafOf(orderId)}`;
const nameAt = (at: number): string => new Date(at).toISOString();

/** One round. `kinds`: the faults that may happen, several of them at a time. */
export async function soak(seed: number, kinds: readonly Fault[]): Promise<Outcome> {
  const random = randomFrom(seed);
  const begin = Date.UTC(2026, 0, 1) + random.whole(0, 1_000) * DAY + random.whole(0, DAY);
  const zone = random.pick(ZONES);
  const device = createDevice(random, { time: begin, zone });
  const { state } = device;
  const today = dayAt(begin, zone);
  const orders: Known[] = Array.from({ length: random.whole(1, 3) }, (_, index) => ({
    orderId: `820000000000000${index + 1}`,
    ...random.pick([
      { kind: 'awaited' as const, deadline: today + random.whole(-13, 9) },
      { kind: 'awaited' as const, deadline: today + random.whole(0, 9) },
      { kind: 'closed' as const, deadline: today - random.whole(2, 14) },
      { kind: 'pickup' as const, deadline: today + 200 },
    ]),
  }));
  const pickedUpSince = nameOfDay(today - 1) as Day;

  const log: Showing[] = [];
  const chances: Chance[] = [];
  const wrong: string[] = [];
  let happened = 0;
  /** The last moment up to which nothing was amiss. */
  let calmSince = begin;
  /** Since when the clock ran on without a gap or a lie: only one that did so for two days can be told from one that was ahead. */
  let steadySince = begin;
  let lieEnds = Number.POSITIVE_INFINITY;
  let fullUntil = 0;
  /** Orders whose record was damaged, until a page shows them again; and those whose reminders can be known no more. */
  const unknown = new Set<string>();
  const forgotten = new Set<string>();
  /** Orders of which only their own record still tells what was shown. */
  const toldOnce = new Set<string>();
  const broken = new Map<string, unknown>();
  let unsureWrites: Showing[] = [];
  let isCalm = true;

  device.listen((id, message, isSure) => {
    const at = state.time;
    const told = id === 'digest' ? orders.filter(({ orderId }) => message.includes(orderId)) : orders.filter(({ orderId }) => id.startsWith(orderId));
    const isTrue = state.offset === 0;
    for (const order of told) {
      const stage = stageAt(order, at, state.zone);
      const named = id === 'digest' ? stage : id.slice(order.orderId.length + 1);
      const key = `${order.orderId}:${named}`;
      if (isTrue && (stage === null || named !== stage)) wrong.push(`on a wrong day: ${id} at ${nameAt(at)} in ${state.zone}, instead of ${stage}`);
      else if (isTrue && !isAllowed(stage ?? '', at, state.zone)) wrong.push(`at a wrong hour: ${id} at ${nameAt(at)} in ${state.zone}`);
      else if (isTrue && isCalm && stage) {
        const possible = firstPossible(order, stage, calmSince, at, state.zone);
        if (at - possible > MINUTE) wrong.push(`late: ${key} at ${nameAt(at)}, possible at ${nameAt(possible)}`);
      }
      const showing = { key, at, isTrue, isUnsure: !isSure };
      log.push(showing);
      if (state.isFull) unsureWrites.push(showing);
    }
  });

  const seen = (): Observation[] =>
    orders.map(({ orderId, kind, deadline }) => ({
      orderId,
      source: 'detail-dom',
      seenAt: state.time + state.offset,
      facts: {
        status: kind === 'closed' ? 'completed' : 'shipped',
        shippedOn: nameOfDay(Math.min(deadline - 40, today - 20)) as Day,
        guaranteeOn: nameOfDay(deadline) as Day,
        ...(kind === 'closed' && { completedOn: nameOfDay(deadline + 1) as Day }),
      },
      parcels:
        kind === 'pickup'
          ? [
              {
                number: null,
                originNumber: null,
                carrier: null,
                position: 0,
                count: 1,
                events: [{ at: pickedUpSince, code: 'AE_GSTA_INFORM_BUYER', text: '' }],
              } as unknown as Observation['parcels'][number],
            ]
          : [],
    }));

  async function live(fault: Fault, isVisit: boolean): Promise<void> {
    const before = log.length;
    const trouble: Trouble = {
      ...(fault === 'worker killed' && { killedAt: random.whole(1, 40) }),
      ...(fault === 'read fails' && { failingRead: random.whole(1, 8) }),
      ...(fault === 'write fails' && { failingWrite: random.whole(1, 2) }),
      ...(fault === 'notice fails' && { notices: 'fail' as const }),
      ...(fault === 'notice hangs' && { notices: 'hang' as const }),
    };
    const work = (keeper: Keeper): Promise<unknown>[] => [
      ...(fault === 'alarm doubled' ? [keeper.wake()] : []),
      ...(fault === 'update' ? [keeper.rebuild()] : []),
      ...(isVisit ? [keeper.observe(seen())] : []),
      ...(fault === 'two windows' ? [keeper.observe(seen()), keeper.observe(seen()), keeper.overview(), keeper.view([])] : []),
    ];
    const end = await device.live(trouble, work);
    if (end === 'stuck') wrong.push(`the background stopped for ever at ${nameAt(state.time)}`);
    if (end === 'killed') for (const showing of log.slice(before)) showing.isUnsure = true;
    const isSound =
      end === 'done' && ['none', 'update', 'alarm doubled', 'two windows', 'zone change', 'sleep', 'early alarm', 'late alarm'].includes(fault);
    if (!isSound || state.offset !== 0 || state.isFull) {
      isCalm = false;
      return;
    }
    if (isVisit || fault === 'two windows') for (const known of [unknown, toldOnce]) known.clear();
    unsureWrites = [];
    if (unknown.size > 0) return;
    chances.push({ at: state.time, zone: state.zone });
    [isCalm, calmSince] = [true, state.time];
    const now = state.time;
    if (state.alarm === null || state.alarm > now + 6 * HOUR + MINUTE) {
      const isOver = orders.every((order) => stageAt(order, now, state.zone) === null && order.deadline < today);
      if (!isOver) wrong.push(`no alarm in time at ${nameAt(now)}: ${state.alarm === null ? 'none' : nameAt(state.alarm)}`);
    }
  }

  function happen(fault: Fault): void {
    if (fault !== 'none') happened += 1;
    if (fault === 'clock ahead' && state.offset === 0)
      [state.offset, lieEnds] = [random.whole(2, 4_000) * DAY, state.time + random.whole(0, 36) * HOUR];
    if (fault === 'clock back' && state.offset === 0 && state.time - steadySince > 3 * DAY)
      [state.offset, lieEnds] = [-random.whole(1, 900) * DAY, state.time + random.whole(0, 36) * HOUR];
    if (fault === 'zone change') state.zone = random.pick(ZONES);
    if (fault === 'storage full') [state.isFull, fullUntil] = [true, state.time + random.whole(1, 72) * HOUR];
    if (fault === 'browser closed') {
      device.closeBrowser();
      for (const showing of unsureWrites) showing.isUnsure = true;
    }
    if (fault === 'damaged value') {
      const key = random.pick(Object.keys(state.disk));
      state.disk[key] = damage(state.disk[key], random);
      if (key === 'agenda') steadySince = state.time;
      broken.set(key, state.disk[key]);
      const isBroken = (each: string): boolean => broken.has(each) && state.disk[each] === broken.get(each);
      // What was shown is kept twice. With both copies broken nobody can know it.
      for (const { orderId } of orders) {
        if (key === leafKey(orderId) && unknown.has(orderId)) toldOnce.add(orderId);
        if (isBroken(`reminded:${orderId}`) && (isBroken(leafKey(orderId)) || toldOnce.has(orderId))) forgotten.add(orderId);
      }
      // A page shows an order whose record is gone.
      if (key.startsWith('order:')) unknown.add(key.slice('order:'.length));
    }
    if (
      [
        'zone change',
        'sleep',
        'alarm vanished',
        'late alarm',
        'browser closed',
        'damaged value',
        'storage full',
        'clock ahead',
        'clock back',
      ].includes(fault)
    )
      isCalm = false;
  }

  await live('none', true);
  for (let events = 0; state.time < begin + LENGTH; events += 1) {
    if (events > 2_000) {
      wrong.push('the alarm rings without end');
      break;
    }
    const fault = random.chance(0.2) ? random.pick(kinds) : 'none';
    if (fault === 'alarm vanished') state.alarm = null;
    const visit = random.between(0.05, 2) * DAY;
    const ring = state.alarm === null ? Number.POSITIVE_INFINITY : Math.max(1_000, state.alarm - state.time - state.offset);
    const lie = Math.max(1, lieEnds - state.time);
    let wait = Math.min(visit, ring, lie);
    const isVisit = wait === visit;
    const isRing = wait === ring;
    if (isRing && fault === 'early alarm') wait *= 0.9;
    if (isRing && fault === 'late alarm') wait += random.between(0, 5) * HOUR;
    if (fault === 'sleep') wait += random.between(1, 40) * DAY;
    state.time = Math.ceil(state.time + wait);
    // How the clock runs is known from what is written.
    if (wait > 19 * HOUR || state.offset !== 0 || state.isFull || !('agenda' in state.disk)) steadySince = state.time;
    if (state.time >= lieEnds) [state.offset, lieEnds] = [0, Number.POSITIVE_INFINITY];
    if (state.isFull && state.time >= fullUntil) state.isFull = false;
    happen(fault);
    if (isRing && state.alarm !== null) state.alarm = state.time + state.offset + PERIOD;
    if (random.chance(0.3)) state.standing.clear();
    // A lie of the clock ends with nobody looking as often as not.
    await live(fault, isVisit || (!isRing && random.chance(0.5)));
  }

  for (const order of orders) {
    const stages = new Map<string, Chance[]>();
    for (const chance of chances) {
      const stage = stageAt(order, chance.at, chance.zone);
      if (stage && isAllowed(stage, chance.at, chance.zone)) stages.set(stage, [...(stages.get(stage) ?? []), chance]);
    }
    for (const [stage, possible] of stages) {
      const told = log.filter(({ key, isTrue }) => isTrue && key === `${order.orderId}:${stage}`);
      if (told.length === 0) wrong.push(`lost: ${order.orderId}:${stage}, possible at ${possible.map(({ at }) => nameAt(at)).join(' ')}`);
      const sure = told.filter(({ isUnsure }) => !isUnsure);
      if (sure.length > 1 && !forgotten.has(order.orderId))
        wrong.push(`doubled: ${order.orderId}:${stage} at ${sure.map(({ at }) => nameAt(at)).join(' ')}`);
    }
  }
  return { shown: log.filter(({ isTrue }) => isTrue).length, happened, wrong };
}
