/**
 * How no reminder is lost.
 *
 * A reminder is no event that could be missed. It is the difference between two things that are stored: what the rules make of an order today, and
 * what is written down as shown (`reminded:`). Whoever looks finds the difference, however late and however often; so all that is needed is that
 * somebody looks, and that nothing is written down before it is true.
 *
 * - Somebody looks. Each start of the background, each alarm, message, update and change of settings compares the agenda with the time. The alarm is
 *   never further ahead than some hours and repeats itself, so one that is lost delays and loses nothing. Before any work that changes something the
 *   alarm is set to a minute from now (`change`); a later moment follows only after the write. A worker that dies anywhere in between, a read or a
 *   write that fails: in a minute the next one finds everything as it was.
 * - The agenda is only a shortcut. It keeps the moment at which an order's judgement turns until the order was judged anew in the same write, and
 *   that a reminder is owed until it was shown (`tell.ts`). A lost agenda, another zone or a clock that went back: the orders are judged anew.
 * - Nothing is written down before it is true. A reminder is shown first and recorded after that; one that failed stays owed and is tried again,
 *   more and more seldom, at least each hour. Between showing and recording a kill can only repeat it under the same id, which replaces it. What was
 *   shown and cannot be written down is remembered until the browser ends and written down by the next look, so that a full disk repeats nothing.
 * - Nobody waits for notices. They have a lane of their own with a time limit for each; only reading what is owed and recording what was shown
 *   go through the queue of the one writer.
 * - Nothing from the future counts. Moments of readings are capped at now when they are read back (`withoutFuture`). When the clock goes back to
 *   where it had jumped ahead from, what was shown in between was shown too early: it is void, its notice is taken back, and it is owed again
 *   (`tick`, `withoutEarly`). Of a clock that goes back by some hours nobody can tell which of both lied: what was shown and is not so yet is void.
 *   Nothing is put off for longer than to the next morning, whatever the clock said then.
 */
import { remindersOf } from '../advice/reminder.ts';
import { countingDay } from '../model/day.ts';
import { PROVEN, type Tick, tick } from '../model/pace.ts';
import type { Settings } from '../model/settings.ts';
import type { OrderView, StoreProblem } from '../model/view.ts';
import {
  type Agenda,
  emptyAgenda,
  entriesOf,
  entryIn,
  loadAgenda,
  openOrders,
  openWhere,
  packAgenda,
  salvageAgenda,
  withEntries,
} from '../store/agenda.ts';
import type { AgendaEntry } from '../store/agenda-entries.ts';
import { type Items, writeItems } from '../store/area.ts';
import { failingSince, noteFailing } from '../store/failing.ts';
import { bringBackOrders, loadOrders } from '../store/orders.ts';
import { LOST_REMINDED, loadReminded, loadUnkeptReminded, noteUnkept, packReminded, type Reminded } from '../store/reminded.ts';
import { loadSettings } from '../store/settings.ts';
import { entryOf, remainderOf, remindedBy, restOf, withOldDebt, withoutEarly } from './agenda-entry.ts';
import { packPlaces } from './places.ts';
import { createAttempt, type Powers } from './powers.ts';
import { hasTurned, mustTell, nextPulse, retryAfter, SOON } from './pulse.ts';
import type { Queue } from './queue.ts';
import { oldAmong, storeThinned } from './thinning.ts';
import { toolbarStateOf } from './toolbar-state.ts';
import { viewsOf, viewsOfAll } from './views.ts';

/** The agenda is written at least so often (ms), so that it knows how the clock ran. */
const PACE_STEP = 1_800_000;

/** What changes together with the orders that are attended to. */
export interface Along {
  items?: Items;
  /** Of these orders, in place of what is stored. */
  reminded?: ReadonlyMap<string, Reminded>;
  /** What is stored of reminders is looked up for all of them, whatever the agenda knows. */
  isRebuild?: boolean;
  /** Orders that cannot be loaded any more. */
  gone?: readonly string[];
}

export type Attendant = ReturnType<typeof createAttendant>;

/**
 * `onOwed` is called when there is something to show or to take back, `clear` after a write that did not fit; it resolves to whether there is more
 * room now.
 */
export function createAttendant(powers: Powers, inTurn: Queue, onOwed: () => void, clear: () => Promise<boolean>) {
  /** What could not be written: until it can, this is what the worker goes by. */
  let unwritten: Agenda | null = null;
  const attempt = createAttempt(powers);
  const moment = () => ({ now: powers.now(), zone: powers.zone });
  /** With the entries of these orders opened; null when the agenda must be rebuilt. */
  const load = (orderIds: readonly string[] = []): Promise<Agenda | null> => (unwritten ? openOrders(unwritten, orderIds) : loadAgenda(orderIds));

  /** Does something that changes what is stored: alone, and with the safety alarm set. */
  function change<T>(work: () => Promise<T>): Promise<T> {
    return inTurn(async () => {
      await attempt(() => powers.setAlarm(powers.now() + SOON));
      try {
        return await work();
      } catch (error) {
        await attempt(armAfterFailure);
        throw error;
      }
    });
  }

  async function armAfterFailure(): Promise<void> {
    const now = powers.now();
    await powers.setAlarm(now + retryAfter(now - (await failingSince(now))));
  }

  /** Brings agenda, alarm, toolbar and reminders in line with these orders. All is written together with the agenda, all or nothing. */
  async function attend(views: OrderView[], settings: Settings, agenda: Agenda, along: Along = {}): Promise<StoreProblem> {
    const opened = await openOrders(agenda, [...views.map(({ order }) => order.orderId), ...(along.gone ?? [])]);
    // It is broken where these orders are: their own records and what was shown of them are all that counts.
    if (!opened) return (await keep({ ...along.items, ...packReminded(along.reminded ?? new Map()) })) ?? (await rebuild());
    const now = powers.now();
    const ticked = tick(agenda.pace, now);
    const { reminded, mended } = await remindedOf(views, opened, along, now);
    // One moment for all of it: by a later one, what is owed from now on would lie ahead, and wait for the alarm.
    const hours = { now, zone: powers.zone, settings };
    const entries = new Map((along.gone ?? []).map((orderId) => [orderId, remainderOf(entryIn(opened, orderId))]));
    for (const view of views) {
      const { orderId } = view.order;
      const entry = entryOf(view, reminded.get(orderId) ?? remindedBy(entryIn(opened, orderId)), hours);
      const before = entryIn(opened, orderId);
      if (entry) entries.set(orderId, along.isRebuild ? entry : withOldDebt(entry, before, now));
      else entries.set(orderId, before && ticked.pace.before !== null ? restOf(before, now + PROVEN) : null);
    }
    const places = await packPlaces(views, { before: opened, entries, today: countingDay(now, powers.zone), isRebuild: along.isRebuild });
    const next: Agenda = { ...withEntries(opened, entries), zone: powers.zone, pace: ticked.pace };
    const problem = await write(next, agenda, { ...along.items, ...places, ...packReminded(new Map([...mended, ...(along.reminded ?? [])])) });
    if (problem === null) await attempt(() => arm(next));
    else await attempt(armAfterFailure);
    await attempt(() => count(next));
    if (Object.values(next.owing).some((entry) => mustTell(entry, now))) onOwed();
    return problem;
  }

  /** What is stored of what was shown, and of it what had to be made up for from the agenda because its record is broken. */
  async function loadShown(orderIds: string[], agenda: Agenda) {
    const stored = await loadReminded(orderIds);
    const lost = [...stored].filter(([, each]) => each === LOST_REMINDED);
    const mended = new Map(lost.map(([orderId]) => [orderId, remindedBy(entryIn(agenda, orderId))]));
    return { shown: new Map([...stored, ...mended]), mended };
  }

  /** What was shown of the orders, and of it what had to be made up for. */
  async function remindedOf(views: OrderView[], agenda: Agenda, { reminded, isRebuild }: Along, now: number) {
    const known = (orderId: string): AgendaEntry | undefined => entryIn(agenda, orderId);
    const concerned = views.filter(
      ({ order, judgement }) => isRebuild || known(order.orderId)?.notice !== undefined || remindersOf(order.orderId, judgement, now).length > 0,
    );
    const { shown, mended } = await loadShown(
      concerned.map(({ order }) => order.orderId),
      agenda,
    );
    return { reminded: new Map([...shown, ...(reminded ?? [])]), mended };
  }

  async function write(next: Agenda, before: Agenda, items: Items): Promise<StoreProblem> {
    const isSame = unwritten === null && isAlike(next, before);
    if (isSame && Object.keys(items).length === 0) return null;
    const problem = await keep({ ...items, ...(!isSame && packAgenda(next)) });
    unwritten = problem === null ? null : next;
    await attempt(() => noteFailing(problem === null ? null : powers.now()));
    return problem;
  }

  /** What was shown and cannot be written down is remembered all the same. */
  async function keep(items: Items): Promise<StoreProblem> {
    const refusal = await writeItems(items);
    const problem = refusal === 'full' && (await clear()) ? await writeItems(items) : refusal;
    await attempt(() => noteUnkept(items, problem === null));
    return problem;
  }

  const arm = (agenda: Agenda): Promise<void> => powers.setAlarm(nextPulse(agenda, powers.now()));

  const count = (agenda: Agenda): Promise<void> =>
    powers.showToolbar(toolbarStateOf(Object.values(agenda.sums), countingDay(powers.now(), powers.zone)));

  /** Judges every stored order anew: after an update, a change of settings, or when the agenda is lost. */
  async function rebuild(): Promise<StoreProblem> {
    const records = await bringBackOrders();
    const settings = await loadSettings();
    const agenda = await salvageAgenda(unwritten, powers.zone);
    const views = viewsOfAll(records, settings, moment());
    const known = new Set(views.map(({ order }) => order.orderId));
    const gone = Object.keys(entriesOf(agenda)).filter((orderId) => !known.has(orderId));
    const problem = await attend(views, settings, agenda, { reminded: await loadUnkeptReminded(), isRebuild: true, gone });
    if (problem === null) await attempt(() => storeThinned(oldAmong(records, views, moment())));
    return problem;
  }

  /** Judges the orders whose turn has come, and has shown what is owed. */
  async function wake(): Promise<StoreProblem> {
    const agenda = await load();
    const now = powers.now();
    const ticked = tick(agenda?.pace ?? null, now);
    const isAnew = agenda !== null && (ticked.isBack || agenda.zone !== powers.zone);
    const opened = agenda && (await openWhere(agenda, (sum) => isAnew || hasTurned(sum, now)));
    if (!opened) return rebuild();
    const owing = Object.keys(opened.owing).filter((orderId) => mustTell(opened.owing[orderId] ?? {}, now));
    const turned = Object.entries(entriesOf(opened)).flatMap(([orderId, entry]) => (isAnew || hasTurned(entry, now) ? [orderId] : []));
    const unkept = await loadUnkeptReminded();
    const due = [...new Set([...turned, ...owing, ...unkept.keys()])];
    const settings = await loadSettings();
    const views = due.length === 0 ? [] : await viewsOf(await loadOrders(due), settings, moment());
    const gone = due.filter((orderId) => !views.some(({ order }) => order.orderId === orderId));
    const early = await withoutWhatCameEarly(due, views, opened, ticked);
    return attend(views, settings, opened, { reminded: new Map([...unkept, ...early]), gone });
  }

  /** What was shown while the clock was ahead is void. */
  async function withoutWhatCameEarly(orderIds: string[], views: OrderView[], agenda: Agenda, ticked: Tick): Promise<Map<string, Reminded>> {
    if (ticked.voidAfter === null && ticked.doubtAfter === null) return new Map();
    const opened = await openOrders(agenda, orderIds);
    const { shown } = await loadShown(orderIds, opened ?? agenda);
    const now = powers.now();
    const viewOf = new Map(views.map((view) => [view.order.orderId as string, view]));
    const counting = [...shown].map(([orderId, each]) => [orderId, withoutEarly(each, ticked, viewOf.get(orderId), now)] as const);
    return new Map(counting.flatMap(([orderId, each]) => (each ? [[orderId, each] as const] : [])));
  }

  /** Nothing is watched any more. */
  async function forget(): Promise<void> {
    unwritten = null;
    await attempt(() => noteFailing(null));
    await attempt(() => powers.setAlarm(null));
    await attempt(() => count(emptyAgenda(powers.zone)));
  }

  return { change, attend, load, rebuild, wake, forget };
}

/** Nothing changed but for the clock's going on. */
function isAlike(a: Agenda, b: Agenda): boolean {
  const [mine, theirs] = [a.pace, b.pace];
  const isSteady = mine !== null && theirs !== null && Math.abs(mine.run.last - theirs.run.last) < PACE_STEP;
  const isSamePace =
    isSteady && mine.run.since === theirs.run.since && mine.before === theirs.before && mine.behind === null && theirs.behind === null;
  return isSamePace && a.zone === b.zone && a.changed.size === 0;
}
