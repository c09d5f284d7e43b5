/** Shows what is owed and takes back what is outlived, in a lane of its own: some desktops take seconds for a notice, or never answer. */
import { nextMorning } from '../advice/notice-hours.ts';
import { remindersOf } from '../advice/reminder.ts';
import { countingDay } from '../model/day.ts';
import { filterValues } from '../model/map-values.ts';
import type { Agenda } from '../store/agenda.ts';
import { loadOrders } from '../store/orders.ts';
import { loadReminded, NONE_REMINDED, type Reminded } from '../store/reminded.ts';
import { loadSettings } from '../store/settings.ts';
import { outlivedNotices, owedReminders } from './agenda-entry.ts';
import type { Attendant } from './attend.ts';
import { DIGEST, type DueOrder, isDigest, isOurs, noticesOf, type Telling } from './notices.ts';
import { createAttempt, type Powers } from './powers.ts';
import { mustTell, retryAfter } from './pulse.ts';
import type { Queue } from './queue.ts';
import { viewsOf } from './views.ts';

/** ms after which a notice counts as not shown. */
const LONGEST = 10_000;

interface Work {
  due: DueOrder[];
  /** Ids of notices to take back, by order; those of no order with `null`. */
  outlived: { orderId: string | null; id: string }[];
  agenda: Agenda;
}

export type Teller = ReturnType<typeof createTeller>;

export function createTeller(powers: Powers, inTurn: Queue, attendant: () => Attendant) {
  let running: Promise<void> | null = null;
  let isAsked = false;
  /** Rises when everything is forgotten: what is on its way then is of no order any more. */
  let life = 0;
  /** Until when (ms) orders rest whose notice failed. */
  const resting = new Map<string, number>();
  const attempt = createAttempt(powers);

  /** Has everything shown that is owed; one round at a time. */
  function tell(): void {
    isAsked = true;
    running ??= run();
  }
  async function run(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      await attempt(round);
    }
    running = null;
  }
  const inTime = (work: Promise<unknown>): Promise<unknown> =>
    Promise.race([
      work,
      powers.pause(LONGEST).then(() => {
        throw new Error('The browser did not answer whether a notice was shown');
      }),
    ]);

  async function round(): Promise<void> {
    const begun = life;
    const work = await inTurn(gather);
    if (!work || life !== begun) return;
    const takenBack = new Set<string>();
    for (const { id } of work.outlived) if (await attempt(() => inTime(powers.takeBackNotice(id)))) takenBack.add(id);
    // One that stands and could not be taken back is replaced by being shown again.
    const old = work.outlived.map(({ id }) => id);
    const standing = work.due.length > 0 ? (await readStanding()).filter((id) => !old.includes(id)) : [];
    const told: Telling[] = [];
    for (const telling of noticesOf(work.due, powers.say, countingDay(powers.now(), powers.zone))) {
      const { notice, of } = telling;
      // A worker before this one showed it and did not live to write that down, or was not told.
      const isUp = standing.includes(notice.id) && !isDigest(notice.id);
      if (isUp || (await attempt(() => inTime(powers.showNotice(notice))))) told.push(telling);
      else for (const { view } of of) rest(view.order.orderId, work.agenda);
    }
    if (life !== begun) await takeBackAll(told.map(({ notice }) => notice.id));
    else if (told.length > 0 || takenBack.size > 0) await attendant().change(() => record(told, takenBack, work, begun));
  }

  async function readStanding(): Promise<string[]> {
    let standing: string[] = [];
    await attempt(() => inTime(powers.standingNotices().then((ids) => (standing = ids))));
    return standing;
  }

  function rest(orderId: string, agenda: Agenda): void {
    const now = powers.now();
    resting.set(orderId, now + retryAfter(now - (agenda.owing[orderId]?.owedAt ?? now)));
  }
  /** Not for long, where the clock went back. */
  const isResting = (orderId: string, now: number): boolean => {
    const until = resting.get(orderId) ?? 0;
    return until > now && until <= now + retryAfter(Number.POSITIVE_INFINITY);
  };

  /** What is to be shown and taken back by what is stored now. */
  async function gather(): Promise<Work | null> {
    const agenda = await attendant().load();
    const now = powers.now();
    const asked = Object.entries(agenda?.owing ?? {}).flatMap(([id, entry]) => (mustTell(entry, now) && !isResting(id, now) ? [id] : []));
    if (!agenda || asked.length === 0) return null;
    const settings = await loadSettings();
    const hours = { now, zone: powers.zone, settings };
    const views = (await viewsOf(await loadOrders(asked), settings, hours)).filter(({ order }) => asked.includes(order.orderId));
    const reminded = await loadReminded(asked);
    const known = (orderId: string): Reminded => reminded.get(orderId) ?? NONE_REMINDED;
    const due = views.map((view) => ({ view, reminders: dueNow(owedReminders(view, known(view.order.orderId), hours), now) }));
    const outlived = views.flatMap((view) =>
      outlivedNotices(view, known(view.order.orderId), now).map((id) => ({ orderId: view.order.orderId as string | null, id })),
    );
    const isDigestOutlived = outlived.length > 0 && Object.values(agenda.sums).every(({ stand }) => stand === undefined);
    return {
      due: due.filter(({ reminders }) => reminders.length > 0),
      outlived: [...outlived, ...(isDigestOutlived ? [{ orderId: null, id: DIGEST }] : [])],
      agenda,
    };
  }

  /** Writes down what was shown and taken back, and judges these orders anew: they may have changed meanwhile. */
  async function record(told: Telling[], takenBack: ReadonlySet<string>, work: Work, begun: number): Promise<void> {
    const agenda = await attendant().load();
    if (!agenda || life !== begun) return takeBackAll(told.map(({ notice }) => notice.id));
    const shown = told.flatMap(({ of }) => of);
    const orderIds = [...new Set([...shown.map(({ view }) => view.order.orderId), ...work.outlived.flatMap(({ orderId }) => orderId ?? [])])];
    const reminded = new Map([...(await loadReminded(orderIds))].map(([id, each]) => [id, structuredClone(each)]));
    for (const each of reminded.values()) each.shown = mapShown(each.shown, takenBack);
    for (const { view, reminders } of shown) {
      const mine = reminded.get(view.order.orderId);
      for (const { id, about } of reminders) {
        if (mine) mine.shown[id] = { about, at: powers.now(), stands: true };
        delete mine?.putOff[id];
      }
    }
    const settings = await loadSettings();
    await attendant().attend(await viewsOf(await loadOrders(orderIds), settings, { now: powers.now(), zone: powers.zone }), settings, agenda, {
      reminded,
    });
  }

  async function takeBackAll(ids: string[]): Promise<void> {
    for (const id of ids) await attempt(() => inTime(powers.takeBackNotice(id)));
  }

  /** "Remind me tomorrow": what is due of the order now comes again in the morning; but not a last call that nobody has seen yet. */
  async function putOff(orderId: string): Promise<void> {
    const agenda = await attendant().load();
    const settings = await loadSettings();
    const now = powers.now();
    const views = await viewsOf(await loadOrders([orderId]), settings, { now, zone: powers.zone });
    const view = views.find(({ order }) => order.orderId === orderId);
    if (!agenda || !view) return;
    const before = (await loadReminded([orderId])).get(orderId) ?? NONE_REMINDED;
    const unseen = owedReminders(view, before, { now, zone: powers.zone, settings }).flatMap(({ reminder }) =>
      reminder.isLastCall ? [reminder.id] : [],
    );
    const ids = remindersOf(orderId, view.judgement, now).flatMap(({ id }) => (unseen.includes(id) && !(id in before.putOff) ? [] : [id]));
    const until = nextMorning(now, settings.noticeHour, powers.zone);
    const reminded = {
      shown: filterValues(before.shown, (_, id) => !ids.includes(id)),
      putOff: { ...before.putOff, ...Object.fromEntries(ids.map((id) => [id, until])) },
    };
    await attendant().attend(views, settings, agenda, { reminded: new Map([[orderId, reminded]]) });
  }

  /** Waits for nobody: what stands is taken back as soon as the browser can. */
  function forget(): void {
    life += 1;
    resting.clear();
    void attempt(async () => takeBackAll((await powers.standingNotices()).filter(isOurs)));
  }

  return {
    tell,
    /** Resolves once all that is owed so far was shown. */
    told: async (): Promise<void> => {
      while (running) await running;
    },
    putOff,
    forget,
  };
}

/** With these notices taken back. */
function mapShown(shown: Reminded['shown'], takenBack: ReadonlySet<string>): Reminded['shown'] {
  const kept = filterValues(shown, ({ isVoid }, id) => !isVoid || !takenBack.has(id));
  return Object.fromEntries(Object.entries(kept).map(([id, mark]) => [id, takenBack.has(id) ? { ...mark, stands: false } : mark]));
}

const dueNow = (owed: ReturnType<typeof owedReminders>, now: number) => owed.flatMap(({ reminder, from }) => (from <= now ? [reminder] : []));
