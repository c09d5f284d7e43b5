/**
 * The only writer. Everything that is stored passes here one task after another, so no two can cross. State is what is stored; after each
 * change the agenda, the alarm, the toolbar and the reminders follow from it.
 */
import type { Moment } from '../advice/judge.ts';
import { reminderOf } from '../advice/reminder.ts';
import { indexByNumber } from '../advice/siblings.ts';
import { momentOf, type Zone } from '../model/day.ts';
import { lostFields, type ReadingHealth, rememberReading } from '../model/health.ts';
import { LEVELS, type Level } from '../model/judgement.ts';
import type { Corrections, Mark, MarkKind } from '../model/mark.ts';
import type { Observation } from '../model/observation.ts';
import { mergeObservation, type OrderRecord } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import type { OrderView, Overview, StoreProblem } from '../model/view.ts';
import { isTaken, type Walk } from '../model/walk.ts';
import { type Agenda, loadAgenda, packAgenda } from '../store/agenda.ts';
import { findProblem, type Items, removeEverything, writeItems } from '../store/area.ts';
import { loadHealth, saveHealth } from '../store/health.ts';
import { packNumbers } from '../store/numbers.ts';
import { loadAllOrders, loadOrders, packOrders } from '../store/orders.ts';
import { loadSettings, saveSettings } from '../store/settings.ts';
import { loadWalk, saveWalk } from '../store/walk.ts';
import type { PageReply } from './protocol.ts';
import { createQueue } from './queue.ts';
import { findUnread } from './unread.ts';
import { byUrgency, viewsOf, viewsOfAll } from './views.ts';

/** What the keeper may do to the browser, and the time. */
export interface Powers {
  now(): number;
  zone: Zone;
  setAlarm(moment: number | null): Promise<void>;
  showCount(count: number, worst: Level): Promise<void>;
  /** Shows, repeats or takes back the reminders of an order so that they fit it. */
  remind(view: OrderView): Promise<void>;
  forgetReminders(): Promise<void>;
  /** Tells the developer's console of something that failed while the rest went on. */
  report(error: Error): void;
}

export function createKeeper(powers: Powers) {
  const inTurn = createQueue();
  // Apart, since some desktops take seconds to show a notice: no page waits for that.
  const remindInTurn = createQueue();
  const moment = (): Moment => ({ now: powers.now(), zone: powers.zone });

  /**
   * Brings agenda, alarm and toolbar in line with these orders, and has their reminders shown after that. `items` are written together with
   * the agenda, all or nothing. The alarm comes first: should the worker die in between, it rings too early rather than never.
   */
  async function attend(views: OrderView[], agenda: Agenda, items: Items = {}): Promise<StoreProblem> {
    const next = { ...agenda };
    for (const { order, judgement } of views) {
      const isOwed = reminderOf(order.orderId, judgement) !== null;
      if (judgement.isOpen) next[order.orderId] = { turnsOn: judgement.turnsOn, level: judgement.level, ...(isOwed && { isOwed }) };
      else delete next[order.orderId];
    }
    await settleAll([arm(next), count(next)]);
    const problem = await writeItems({ ...items, ...packAgenda(next) });
    const concerned = views.filter(({ order, judgement }) => judgement.isOpen || order.orderId in agenda);
    remindLater(concerned);
    return problem;
  }

  function remindLater(views: OrderView[]): void {
    if (views.length === 0) return;
    const shown = remindInTurn(() => settleAll(views.map(powers.remind)));
    const owed = views.filter(({ order, judgement }) => reminderOf(order.orderId, judgement) !== null);
    if (owed.length > 0) shown.then(() => inTurn(() => forgetOwed(owed)));
  }

  async function forgetOwed(views: OrderView[]): Promise<void> {
    const agenda = await loadAgenda();
    if (!agenda) return;
    for (const { order } of views) delete agenda[order.orderId]?.isOwed;
    await writeItems(packAgenda(agenda));
  }

  /** Shows the reminders that a worker before this one did not live to show. */
  async function catchUp(): Promise<void> {
    const owed = Object.entries((await loadAgenda()) ?? {}).filter(([, { isOwed }]) => isOwed);
    if (owed.length === 0) return;
    const orders = await loadOrders(owed.map(([orderId]) => orderId));
    remindLater(await viewsOf(orders, await loadSettings(), moment()));
  }

  /** One that fails does not hold up the others. */
  async function settleAll(tasks: Promise<unknown>[]): Promise<void> {
    const failures = (await Promise.allSettled(tasks)).flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (failures.length > 0) powers.report(new AggregateError(failures, 'A reminder, the alarm or the toolbar could not be set'));
  }

  function arm(agenda: Agenda): Promise<void> {
    const [first] = Object.values(agenda)
      .flatMap(({ turnsOn }) => turnsOn ?? [])
      .sort();
    return powers.setAlarm(first ? momentOf(first, powers.zone) : null);
  }

  function count(agenda: Agenda): Promise<void> {
    const pressing = Object.values(agenda)
      .map(({ level }) => LEVELS.indexOf(level))
      .filter((rank) => rank >= LEVELS.indexOf('warn'));
    return powers.showCount(pressing.length, LEVELS[Math.max(0, ...pressing)] ?? 'info');
  }

  /** Resolves once all reminders that fell due so far were shown. */
  const reminded = (): Promise<void> => remindInTurn(async () => undefined);

  /** Judges every stored order anew: after an update, a change of settings, or when the agenda is lost. */
  async function rebuild(): Promise<StoreProblem> {
    const { records } = await loadAllOrders();
    return attend(viewsOfAll(records, await loadSettings(), moment()), {});
  }

  /** Judges the orders whose turn has come. */
  async function wake(): Promise<StoreProblem> {
    const agenda = await loadAgenda();
    if (!agenda) return rebuild();
    const entries = Object.entries(agenda);
    const due = entries.filter(([, { turnsOn }]) => turnsOn && momentOf(turnsOn, powers.zone) <= powers.now()).map(([orderId]) => orderId);
    const views = await viewsOf(await loadOrders(due), await loadSettings(), moment());
    // An order that cannot be loaded any more leaves the agenda, else its past turn would ring for ever.
    const gone = due.filter((orderId) => !views.some(({ order }) => order.orderId === orderId));
    return attend(views, Object.fromEntries(entries.filter(([orderId]) => !gone.includes(orderId))));
  }

  async function observe(observations: Observation[]): Promise<PageReply> {
    const orderIds = [...new Set(observations.map(({ orderId }) => orderId))];
    const records = new Map((await loadOrders(orderIds)).map((record) => [record.orderId, record]));
    for (const seen of observations) records.set(seen.orderId, mergeObservation(records.get(seen.orderId) ?? null, seen));
    return keep([...records.values()]);
  }

  /** What the buyer says of an order changes its record like any reading does. */
  async function change(orderId: string, changed: (record: OrderRecord) => Partial<OrderRecord>): Promise<PageReply> {
    const [record] = await loadOrders([orderId]);
    if (!record) throw new Error(`Order ${orderId} is not known`);
    return keep([{ ...record, ...changed(record) }]);
  }

  /** Stores records, and brings everything that follows from them in line. */
  async function keep(records: OrderRecord[]): Promise<PageReply> {
    const settings = await loadSettings();
    const views = await viewsOf(records, settings, moment());
    const agenda = await loadAgenda();
    const items = { ...packOrders(records), ...(await packNumbers(indexByNumber(views.map(({ order }) => order)))) };
    const problem = agenda ? await attend(views, agenda, items) : ((await writeItems(items)) ?? (await rebuild()));
    return { views, settings, problem };
  }

  async function noteHealth(reading: ReadingHealth): Promise<string[]> {
    const memory = await loadHealth();
    const page = rememberReading(memory[reading.page] ?? null, reading);
    await saveHealth({ ...memory, [reading.page]: page });
    return lostFields(page);
  }

  async function view(orderIds: string[]): Promise<PageReply> {
    const settings = await loadSettings();
    return { views: await viewsOf(await loadOrders(orderIds), settings, moment()), settings, problem: null };
  }

  async function overview(): Promise<Overview> {
    const { records, broken, bytes } = await loadAllOrders();
    const settings = await loadSettings();
    const orders = viewsOfAll(records, settings, moment()).toSorted(byUrgency);
    return { orders, settings, health: await loadHealth(), stored: { orders: records.length, broken, bytes, problem: await findProblem() } };
  }

  async function changeSettings(settings: Settings): Promise<StoreProblem> {
    const problem = await saveSettings(settings);
    if (problem === null) await rebuild();
    return problem;
  }

  async function forgetEverything(): Promise<undefined> {
    await reminded();
    await removeEverything();
    await powers.forgetReminders();
    await attend([], {});
  }

  return {
    wake: () => inTurn(wake).then(reminded),
    rebuild: () => inTurn(rebuild).then(reminded),
    catchUp: () => inTurn(catchUp).then(reminded),
    reminded,
    observe: (observations: Observation[]) => inTurn(() => observe(observations)),
    view: (orderIds: string[]) => inTurn(() => view(orderIds)),
    overview: () => inTurn(overview),
    changeSettings: (settings: Settings) => inTurn(() => changeSettings(settings)),
    forgetEverything: () => inTurn(forgetEverything),
    mark: ({ orderId, mark }: { orderId: string; mark: Mark }) =>
      inTurn(() => change(orderId, ({ marks }) => ({ marks: [...marks.filter(({ kind }) => kind !== mark.kind), mark] }))),
    unmark: ({ orderId, kind }: { orderId: string; kind: MarkKind }) =>
      inTurn(() => change(orderId, ({ marks }) => ({ marks: marks.filter((mark) => mark.kind !== kind) }))),
    correct: ({ orderId, corrections }: { orderId: string; corrections: Corrections }) => inTurn(() => change(orderId, () => ({ corrections }))),
    noteHealth: (reading: ReadingHealth) => inTurn(() => noteHealth(reading)),
    unread: (orderIds: string[] | null) => inTurn(() => findUnread(orderIds, powers.zone)),
    loadWalk: () => inTurn(loadWalk),
    saveWalk: (walk: Walk | null) =>
      inTurn(async () => (walk && isTaken(await loadWalk(), walk.by, powers.now()) ? ('taken' as const) : saveWalk(walk))),
  };
}
