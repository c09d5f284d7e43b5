/** Two weeks of a background whose browser, clock and disk fail, held against the model of what its buyer should be told. */
import { leafOf } from '../../../../src/store/agenda.ts';
import { type Act, inventAct, inventOrders, pagesOf } from './buyer.ts';
import { damage } from './damage.ts';
import { createDevice, type Keeper } from './device.ts';
import { type Fault, isHarmless, isInterrupting, offsetOf, troubleOf } from './faults.ts';
import { createLedger, nameAt } from './ledger.ts';
import { dayAt, firstPossible, isAllowed, isLastCall, type Known, SILENT, stageAt, ZONES } from './model.ts';
import { randomFrom } from './random.ts';

const SECOND = 1_000;
const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LENGTH = 14 * DAY;
/** After which the alarm rings again by itself. */
const PERIOD = HOUR / 2;
/** A clock that is off by less shows nothing by which one could tell. */
const SMALL_LIE = 20 * HOUR;

export interface Outcome {
  /** Notices that told the truth. */
  shown: number;
  /** Faults that happened, and what the buyer did. */
  happened: number;
  acts: number;
  wrong: string[];
}

const leafKey = (orderId: string): string => `agenda:${leafOf(orderId)}`;

/** One round. `kinds`: the faults that may happen, several of them at a time. `trace` is told of each step. */
export async function soak(seed: number, kinds: readonly Fault[], trace: (line: string) => void = () => undefined): Promise<Outcome> {
  const random = randomFrom(seed);
  const begin = Date.UTC(2026, 0, 1) + random.whole(0, 1_000) * DAY + random.whole(0, DAY);
  const device = createDevice(random, { time: begin, zone: random.pick(ZONES) });
  const { state } = device;
  const today = dayAt(begin, state.zone);
  const orders = inventOrders(today, random);
  const ledger = createLedger();
  const { log } = ledger;
  const wrong: string[] = [];
  const sum = { happened: 0, acts: 0 };
  /** The last moment up to which nothing was amiss. */
  let [isCalm, calmSince] = [true, begin];
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
  let unsureWrites: typeof log = [];
  /** What the buyer said and nobody knows to be stored: it is said again. */
  const pending = new Map<string, Act>();

  /** What is so of an order, by all that may be stored of what its buyer said. */
  const possible = (order: Known): Known[] => {
    const said = pending.get(order.orderId)?.said;
    return said && said !== 'putOff' ? [order, { ...order, ...said }] : [order];
  };

  /** What is kept of when an order was last read: under failing writes nobody can tell from outside. */
  const readOf = ({ orderId }: Known): number | null => {
    const kept = /"lastSeenAt":(\d+)/.exec(JSON.stringify(state.disk[`order:${orderId}`] ?? null))?.[1];
    return kept === undefined ? null : Math.min(Number(kept), state.time + state.offset);
  };
  const noteReadings = (): void => {
    for (const order of orders) order.readAt = readOf(order);
  };

  device.listen((id, message, isSure) => {
    const at = state.time;
    const clock = at + state.offset;
    const isTrue = state.offset === 0;
    for (const order of orders.filter(({ orderId }) => (id === 'digest' ? message.includes(orderId) : id.startsWith(orderId)))) {
      const { orderId } = order;
      const readAt = readOf(order);
      // A page may be read while a notice is on the way.
      const readings = [...possible(order).map((each) => ({ ...each, readAt })), ...possible(order)];
      const stages = readings.flatMap((each) => stageAt(each, clock, state.zone) ?? []);
      const stage = id === 'digest' ? (stages[0] ?? '') : id.slice(orderId.length + 1);
      const place = `${id} at ${nameAt(at)} in ${state.zone}${isTrue ? '' : `, by its clock ${nameAt(clock)}`}`;
      // Years from now its protection ends, too.
      const isKnown = isTrue || order.kind !== 'pickup';
      if (isKnown && !stages.includes(stage)) wrong.push(`on a wrong day: ${place}, instead of ${stages.join(' or ') || 'nothing'}`);
      else if (!isAllowed(stage, clock, state.zone)) wrong.push(`at a wrong hour: ${place}`);
      else if (isTrue && ledger.firmUntil(orderId, stage) > at + SECOND) wrong.push(`before the morning to which it was put off: ${place}`);
      else if (isTrue && isCalm && !pending.has(orderId) && !ledger.isPutOff(orderId, stage)) {
        const since = stage.endsWith(':T21') ? calmSince : Math.min(Math.max(calmSince, readAt ?? 0), at);
        const first = firstPossible({ ...order, readAt }, stage, since, at, state.zone);
        if (at - first > MINUTE) wrong.push(`late: ${place}, possible at ${nameAt(first)}`);
      }
      const showing = { orderId, stage, at, isTrue, isTold: Math.abs(state.offset) < SMALL_LIE, isUnsure: !isSure };
      ledger.show(showing);
      if (state.isFull) unsureWrites.push(showing);
    }
  });

  /** What the buyer does now. Nobody presses "Remind me tomorrow" on a notice that is not there. */
  function act(): Act | null {
    const mine = random.chance(0.06) ? inventAct(orders, state.time + state.offset, state.zone, state.standing, random) : null;
    const isFree = mine !== null && !pending.has(mine.order.orderId) && !unknown.has(mine.order.orderId);
    if (!mine || !isFree || (mine.said === 'putOff' && state.offset !== 0)) return null;
    sum.acts += 1;
    for (const id of state.standing) if (mine.said === 'putOff' && id.startsWith(mine.order.orderId)) state.standing.delete(id);
    return mine;
  }

  /** By a clock some hours behind nobody can tell whether what was shown came too early: it may be told again. */
  function doubt(): void {
    if (state.offset >= 0 || state.offset <= -SMALL_LIE) return;
    const clock = state.time + state.offset;
    for (const showing of log.filter(({ at }) => at > clock)) {
      const order = orders.find(({ orderId }) => orderId === showing.orderId);
      if (order && stageAt(order, clock, state.zone) !== showing.stage) showing.isUnsure = true;
    }
  }

  async function live(fault: Fault, isVisit: boolean): Promise<void> {
    const before = log.length;
    noteReadings();
    const mine = act();
    const stage = mine?.said === 'putOff' ? stageAt(mine.order, state.time, state.zone) : null;
    // Nobody puts off a last call that nobody has seen.
    const putOff = mine && stage && (ledger.isSurelyTold(mine.order.orderId, stage) || !isLastCall(stage)) ? stage : null;
    if (mine) pending.set(mine.order.orderId, mine);
    const acts = [...pending.values()];
    doubt();
    const seen = () => pagesOf(orders, state.time + state.offset, today);
    const work = (keeper: Keeper): Promise<unknown>[] => [
      ...(fault === 'alarm doubled' ? [keeper.wake()] : []),
      ...(fault === 'update' ? [keeper.rebuild()] : []),
      ...(isVisit ? [keeper.observe(seen())] : []),
      ...(fault === 'two windows' ? [keeper.observe(seen()), keeper.observe(seen()), keeper.overview(), keeper.view([])] : []),
      ...acts.map((each) => each.work(keeper)),
    ];
    const end = await device.live(troubleOf(fault, random), work);
    const told = log.slice(before).map(({ orderId, stage }) => `${orderId}:${stage}`);
    trace(
      `${nameAt(state.time)} ${fault}${isVisit ? ', visit' : ''}${mine ? `, ${JSON.stringify(mine.said)} ${mine.order.orderId}` : ''}: ${end}, ` +
        `clock off ${state.offset / HOUR} h${state.isFull ? ', full' : ''}, alarm ${state.alarm === null ? 'none' : nameAt(state.alarm)} ${told.join(' ')}`,
    );
    if (end === 'stuck') wrong.push(`the background stopped for ever at ${nameAt(state.time)}`);
    if (end === 'killed') for (const showing of log.slice(before)) showing.isUnsure = true;
    const isSound = end === 'done' && isHarmless(fault) && state.offset === 0 && !state.isFull;
    if (mine?.said === 'putOff') {
      pending.delete(mine.order.orderId);
      if (isSound && putOff) ledger.putOff(mine.order.orderId, putOff, state.time, state.zone);
      // Put off or not: whichever it is, nothing that comes again is too much.
      else for (const showing of log.filter(({ orderId }) => orderId === mine.order.orderId)) showing.isUnsure = true;
    }
    if (!isSound) {
      isCalm = false;
      return;
    }
    if (isVisit || fault === 'two windows') for (const known of [unknown, toldOnce]) known.clear();
    unsureWrites = [];
    if (unknown.size > 0) return;
    for (const { order, said } of pending.values()) Object.assign(order, said);
    pending.clear();
    noteReadings();
    ledger.allow(orders, state.time, state.zone);
    [isCalm, calmSince] = [true, state.time];
    checkRest();
  }

  /** What must be so once all work is done. */
  function checkRest(): void {
    const now = state.time;
    for (const order of orders) {
      const stage = stageAt(order, now, state.zone);
      for (const id of state.standing)
        if (id.startsWith(order.orderId) && id !== `${order.orderId}:${stage}`) wrong.push(`stands though it is not so: ${id} at ${nameAt(now)}`);
    }
    if (state.alarm !== null && state.alarm <= now + 6 * HOUR + MINUTE) return;
    const isOver = orders.every(
      (order) => order.hasArrived || (stageAt({ ...order, ...SILENT }, now, state.zone) === null && order.deadline < today),
    );
    if (!isOver) wrong.push(`no alarm in time at ${nameAt(now)}: ${state.alarm === null ? 'none' : nameAt(state.alarm)}`);
  }

  function spoil(): void {
    const key = random.pick(Object.keys(state.disk));
    state.disk[key] = damage(state.disk[key], random);
    if (key === 'agenda') steadySince = state.time;
    broken.set(key, state.disk[key]);
    const isBroken = (each: string): boolean => broken.has(each) && state.disk[each] === broken.get(each);
    for (const order of orders) {
      const { orderId } = order;
      // What was shown is kept twice. With both copies broken nobody can know it.
      if (key === leafKey(orderId) && unknown.has(orderId)) toldOnce.add(orderId);
      if (isBroken(`reminded:${orderId}`) && (isBroken(leafKey(orderId)) || toldOnce.has(orderId))) forgotten.add(orderId);
      // A page shows an order whose record is gone; what its buyer said of it no page knows.
      if (key !== `order:${orderId}`) continue;
      unknown.add(orderId);
      pending.delete(orderId);
      Object.assign(order, SILENT);
    }
  }

  function happen(fault: Fault): void {
    if (fault !== 'none') sum.happened += 1;
    const isSteady = state.time - steadySince > 3 * DAY;
    const offset = offsetOf(fault, random);
    if (offset !== 0 && state.offset === 0 && (offset > 0 || isSteady)) [state.offset, lieEnds] = [offset, state.time + random.whole(0, 36) * HOUR];
    if (fault === 'zone change') state.zone = random.pick(ZONES);
    if (fault === 'storage full') [state.isFull, fullUntil] = [true, state.time + random.whole(1, 72) * HOUR];
    if (fault === 'browser closed') {
      device.closeBrowser();
      for (const showing of unsureWrites) showing.isUnsure = true;
    }
    if (fault === 'damaged value') spoil();
    if (isInterrupting(fault)) isCalm = false;
    if (!isHarmless(fault) || fault === 'zone change') ledger.disturb();
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
  wrong.push(...ledger.wrong(orders, (orderId) => !forgotten.has(orderId)));
  return { shown: log.filter(({ isTrue }) => isTrue).length, ...sum, wrong };
}
