/**
 * The only writer. Everything that is stored passes here one task after another, so no two can cross. State is what is stored; after each
 * change the agenda, the alarm, the toolbar and the reminders follow from it.
 */
import { judgeOrder } from '../advice/judge.ts';
import { indexByNumber, numbersOf, siblingsOf } from '../advice/siblings.ts';
import { momentOf, type Zone } from '../model/day.ts';
import { LEVELS, type Level } from '../model/judgement.ts';
import type { Observation } from '../model/observation.ts';
import { mergeObservation, type OrderRecord } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import { settleOrder } from '../model/settle.ts';
import type { OrderView, Overview, StoreProblem } from '../model/view.ts';
import { type Agenda, loadAgenda, saveAgenda } from '../store/agenda.ts';
import { findProblem, removeEverything } from '../store/area.ts';
import { loadOrderIds, saveNumbers } from '../store/numbers.ts';
import { loadAllOrders, loadOrders, saveOrders } from '../store/orders.ts';
import { loadSettings, saveSettings } from '../store/settings.ts';
import type { PageReply } from './protocol.ts';

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

  /** Judges orders in the light of all others that show one of their numbers; those are judged too. */
  async function viewsOf(records: OrderRecord[], settings: Settings): Promise<OrderView[]> {
    const asked = records.map((record) => settleOrder(record, powers.zone));
    const known = new Set(asked.map(({ orderId }) => orderId));
    const others = (await loadOrderIds(asked.flatMap(numbersOf))).filter((orderId) => !known.has(orderId));
    const orders = [...asked, ...(await loadOrders(others)).map((record) => settleOrder(record, powers.zone))];
    const moment = { now: powers.now(), zone: powers.zone };
    const index = indexByNumber(orders);
    return orders.map((order) => ({ order, judgement: judgeOrder(order, settings, moment, siblingsOf(order, index)) }));
  }

  /** Brings agenda, alarm and toolbar in line with these orders, and has their reminders shown after that. */
  async function attend(views: OrderView[], agenda: Agenda): Promise<StoreProblem> {
    const next = { ...agenda };
    for (const { order, judgement } of views) {
      if (judgement.isOpen) next[order.orderId] = { turnsOn: judgement.turnsOn, level: judgement.level };
      else delete next[order.orderId];
    }
    const problem = JSON.stringify(next) === JSON.stringify(agenda) ? null : await saveAgenda(next);
    const concerned = views.filter(({ order, judgement }) => judgement.isOpen || order.orderId in agenda);
    await settleAll([arm(next), count(next)]);
    remindInTurn(() => settleAll(concerned.map(powers.remind)));
    return problem;
  }

  /** One that fails does not hold up the others. */
  async function settleAll(tasks: Promise<unknown>[]): Promise<void> {
    const failures = (await Promise.allSettled(tasks)).flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    if (failures.length > 0) powers.report(new AggregateError(failures, 'A reminder, the alarm or the toolbar could not be set'));
  }

  function arm(agenda: Agenda): Promise<void> {
    const turns = Object.values(agenda).flatMap(({ turnsOn }) => turnsOn ?? []);
    const first = turns.sort()[0];
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
  async function rebuild(): Promise<void> {
    const { records } = await loadAllOrders();
    await attend(await viewsOf(records, await loadSettings()), {});
  }

  /** Judges the orders whose turn has come. */
  async function wake(): Promise<void> {
    const agenda = await loadAgenda();
    if (!agenda) return rebuild();
    const entries = Object.entries(agenda);
    const due = entries.filter(([, { turnsOn }]) => turnsOn && momentOf(turnsOn, powers.zone) <= powers.now()).map(([orderId]) => orderId);
    const views = await viewsOf(await loadOrders(due), await loadSettings());
    // An order that cannot be loaded any more leaves the agenda, else its past turn would ring for ever.
    const gone = due.filter((orderId) => !views.some(({ order }) => order.orderId === orderId));
    await attend(views, Object.fromEntries(entries.filter(([orderId]) => !gone.includes(orderId))));
  }

  async function observe(observations: Observation[]): Promise<PageReply> {
    const orderIds = [...new Set(observations.map(({ orderId }) => orderId))];
    const records = new Map((await loadOrders(orderIds)).map((record) => [record.orderId, record]));
    for (const seen of observations) records.set(seen.orderId, mergeObservation(records.get(seen.orderId) ?? null, seen));
    const problem = await saveOrders([...records.values()]);
    const settings = await loadSettings();
    const numbersProblem = await saveNumbers(indexByNumber([...records.values()].map((record) => settleOrder(record, powers.zone))));
    const views = await viewsOf([...records.values()], settings);
    const agenda = await loadAgenda();
    const agendaProblem = agenda ? await attend(views, agenda) : await rebuild();
    return { views, settings, problem: problem ?? numbersProblem ?? agendaProblem ?? null };
  }

  async function view(orderIds: string[]): Promise<PageReply> {
    const settings = await loadSettings();
    return { views: await viewsOf(await loadOrders(orderIds), settings), settings, problem: null };
  }

  async function overview(): Promise<Overview> {
    const [{ records, broken, bytes }, settings, problem] = [await loadAllOrders(), await loadSettings(), await findProblem()];
    const orders = (await viewsOf(records, settings)).toSorted(byUrgency);
    return { orders, settings, stored: { orders: records.length, broken, bytes, problem } };
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
    reminded,
    observe: (observations: Observation[]) => inTurn(() => observe(observations)),
    view: (orderIds: string[]) => inTurn(() => view(orderIds)),
    overview: () => inTurn(overview),
    changeSettings: (settings: Settings) => inTurn(() => changeSettings(settings)),
    forgetEverything: () => inTurn(forgetEverything),
  };
}

/** Open orders first, the most pressing of them first, then by deadline; those without one, and finished ones, last seen first. */
function byUrgency(a: OrderView, b: OrderView): number {
  const rank = ({ judgement }: OrderView): number => (judgement.isOpen ? LEVELS.indexOf(judgement.level) + 1 : 0);
  const day = ({ judgement }: OrderView): string => (judgement.isOpen && judgement.deadline?.on) || '9999-12-31';
  return rank(b) - rank(a) || day(a).localeCompare(day(b)) || (b.order.lastSeenAt ?? 0) - (a.order.lastSeenAt ?? 0);
}

/** Runs tasks one after another; a task that fails does not stop the ones behind it. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task, task);
    last = Promise.allSettled([turn]);
    return turn;
  };
}
