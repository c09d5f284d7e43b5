/**
 * The only writer. Everything that is stored passes here one task after another, so no two can cross. State is what is stored; the agenda, the
 * alarm, the toolbar and the reminders follow from it (`attend.ts`).
 */
import type { Moment } from '../advice/judge.ts';
import { indexByNumber } from '../advice/siblings.ts';
import type { AsideFile, Returned } from '../model/aside-file.ts';
import { countingDay } from '../model/day.ts';
import { lostFields, type ReadingHealth, rememberReading } from '../model/health.ts';
import type { Corrections, Mark, MarkKind } from '../model/mark.ts';
import type { Observation } from '../model/observation.ts';
import { withoutFuture } from '../model/present.ts';
import { mergeObservation, type OrderRecord } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import type { Overview, StoreProblem } from '../model/view.ts';
import { isTaken, type Walk } from '../model/walk.ts';
import { removeEverything, writeItems } from '../store/area.ts';
import { loadHealth, saveHealth } from '../store/health.ts';
import { packNumbers } from '../store/numbers.ts';
import { loadOrders, packOrders, setAsideFrom } from '../store/orders.ts';
import { forgetUnkept } from '../store/reminded.ts';
import { loadAside, loadSlots } from '../store/set-aside.ts';
import { loadSettings, saveSettings } from '../store/settings.ts';
import { loadWalk, saveWalk } from '../store/walk.ts';
import { createAttendant } from './attend.ts';
import { createLister } from './list.ts';
import { createRoomMaker } from './make-room.ts';
import { createAttempt, type Powers } from './powers.ts';
import type { PageReply } from './protocol.ts';
import { createQueue } from './queue.ts';
import { createTeller } from './tell.ts';
import { thinOld } from './thinning.ts';
import { findUnread } from './unread.ts';
import { viewsOf } from './views.ts';

export type { Powers } from './powers.ts';

export function createKeeper(powers: Powers) {
  const inTurn = createQueue();
  const teller = createTeller(powers, inTurn, () => attendant);
  const moment = (): Moment => ({ now: powers.now(), zone: powers.zone });
  const room = createRoomMaker(powers, moment);
  const attendant = createAttendant(powers, inTurn, teller.tell, room.clear);
  const { change: changing, attend, rebuild, wake } = attendant;
  const attempt = createAttempt(powers);
  const lister = createLister(attendant, moment);

  async function observe(observations: Observation[]): Promise<PageReply> {
    const { now, zone } = moment();
    // A page that read it under a clock that was ahead hands it over as of now.
    const seen = observations.map((each) => ({ ...each, seenAt: Math.min(each.seenAt, now) }));
    const before = Math.min(...seen.map(({ seenAt }) => seenAt)) - 1;
    const stored = await loadOrders([...new Set(seen.map(({ orderId }) => orderId))]);
    const records = new Map(stored.map((record) => [record.orderId, withoutFuture(record, now, countingDay(now, zone), before)]));
    for (const each of seen) records.set(each.orderId, mergeObservation(records.get(each.orderId) ?? null, each));
    return keep([...records.values()]);
  }

  /** What the buyer says of an order changes its record like any reading does. */
  async function amend(orderId: string, changed: (record: OrderRecord) => Partial<OrderRecord>): Promise<PageReply> {
    const [record] = await loadOrders([orderId]);
    if (!record) throw new Error(`Order ${orderId} is not known`);
    return keep([{ ...record, ...changed(record) }]);
  }

  /** Stores records, and brings everything that follows from them in line. */
  async function keep(records: OrderRecord[]): Promise<PageReply> {
    const settings = await loadSettings();
    const views = await viewsOf(records, settings, moment());
    const agenda = await attendant.load(views.map(({ order }) => order.orderId));
    const items = { ...packOrders(thinOld(records, views, moment())), ...(await packNumbers(indexByNumber(views.map(({ order }) => order)))) };
    const problem = agenda ? await attend(views, settings, agenda, { items }) : ((await writeItems(items)) ?? (await rebuild()));
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
    return { settings: await loadSettings(), health: await loadHealth(), stored: await lister.findStored(), room: await powers.measureRoom() };
  }

  async function changeSettings(settings: Settings): Promise<StoreProblem> {
    const problem = await saveSettings(settings);
    if (problem === null) await rebuild();
    return problem;
  }

  async function returnAside({ records }: AsideFile): Promise<Returned> {
    const problem = await setAsideFrom(records);
    if (problem !== null) throw new Error(`The storage is ${problem}`);
    const before = (await loadSlots()).length;
    await rebuild();
    const back = before - (await loadSlots()).length;
    return { back, stillAside: Math.max(0, Object.keys(records).length - back) };
  }

  /** Waits for no notice: those are taken back as soon as the browser can. */
  async function forgetEverything(): Promise<undefined> {
    teller.forget();
    await removeEverything();
    await forgetUnkept();
    await attendant.forget();
  }

  const changeOrder = (orderId: string, changed: (record: OrderRecord) => Partial<OrderRecord>) => changing(() => amend(orderId, changed));
  return {
    /** Puts right whatever the time has made wrong; also what a worker before this one left undone. */
    wake: () => changing(wake).then(teller.told),
    rebuild: () => changing(rebuild).then(teller.told),
    /** Resolves once all reminders that fell due so far were shown, or were given up for now. */
    reminded: teller.told,
    async observe(observations: Observation[]) {
      const reply = await changing(() => observe(observations));
      // Behind the reply: no page waits for it.
      void attempt(() => inTurn(() => room.ease(observations.length)));
      return reply;
    },
    view: (orderIds: string[]) => inTurn(() => view(orderIds)),
    overview: () => inTurn(overview),
    list: (orderIds: string[]) => inTurn(() => lister.list(orderIds)),
    haystacks: () => inTurn(lister.haystacks),
    changeSettings: (settings: Settings) => changing(() => changeSettings(settings)),
    saveAside: () => inTurn(async (): Promise<AsideFile> => ({ trackguard: 'set aside', records: await loadAside() })),
    returnAside: (file: AsideFile) => changing(() => returnAside(file)),
    forgetEverything: () => inTurn(forgetEverything),
    putOff: (orderId: string) => changing(() => teller.putOff(orderId)).then(teller.told),
    mark: ({ orderId, mark }: { orderId: string; mark: Mark }) =>
      changeOrder(orderId, ({ marks }) => ({ marks: [...marks.filter(({ kind }) => kind !== mark.kind), mark] })),
    unmark: ({ orderId, kind }: { orderId: string; kind: MarkKind }) =>
      changeOrder(orderId, ({ marks }) => ({ marks: marks.filter((mark) => mark.kind !== kind) })),
    correct: ({ orderId, corrections }: { orderId: string; corrections: Corrections }) => changeOrder(orderId, () => ({ corrections })),
    noteHealth: (reading: ReadingHealth) => inTurn(() => noteHealth(reading)),
    unread: (orderIds: string[] | null) => inTurn(() => findUnread(orderIds, powers.zone)),
    loadWalk: () => inTurn(loadWalk),
    saveWalk: (walk: Walk | null) =>
      inTurn(async () => (walk && isTaken(await loadWalk(), walk.by, powers.now()) ? ('taken' as const) : saveWalk(walk))),
  };
}
