/** What the agenda holds of an order: derived from its judgement and from what was shown of it. */
import { placeOf } from '../advice/listing.ts';
import { nextMorning, noticeMoment } from '../advice/notice-hours.ts';
import { nextReminderAt, type Reminder, remindersOf } from '../advice/reminder.ts';
import { addDays, countingDay, HOUR_MS, momentOf, type Zone } from '../model/day.ts';
import { isWatched } from '../model/judgement.ts';
import { isSameDeadline } from '../model/order.ts';
import type { Tick } from '../model/pace.ts';
import type { Settings } from '../model/settings.ts';
import type { OrderView } from '../model/view.ts';
import type { AgendaEntry } from '../store/agenda-entries.ts';
import type { Reminded } from '../store/reminded.ts';
import { toolbarFactsOf } from './toolbar-state.ts';

/** `now` in ms; `zone` the buyer's; `hour` from which reminders may come. */
export interface Hours {
  now: number;
  zone: Zone;
  settings: Pick<Settings, 'noticeHour'>;
}

/** The reminders of an order that were not shown, each with the ms from which it may be. */
export function owedReminders({ order, judgement }: OrderView, reminded: Reminded, hours: Hours): { reminder: Reminder; from: number }[] {
  return remindersOf(order.orderId, judgement, hours.now)
    .filter((reminder) => !wasShown(reminder, reminded))
    .map((reminder) => ({ reminder, from: momentFor(reminder, reminded, hours) }));
}

/** An extended deadline is reminded of anew. */
function wasShown({ id, about }: Reminder, { shown }: Reminded): boolean {
  const before = shown[id];
  return before !== undefined && !before.isVoid && isSameDeadline(before.about, about);
}

/** By so much (ms) the morning of one zone can be later than that of another. */
const LONGEST_ZONE = 26 * HOUR_MS;

function momentFor({ id, isAtAnyHour }: Reminder, { putOff }: Reminded, { now, zone, settings }: Hours): number {
  const morning = nextMorning(now, settings.noticeHour, zone);
  const until = putOff[id] ?? 0;
  // Put off under a clock that was ahead, it would wait for ever: nothing is put off for longer than to the next morning, in whichever zone.
  const from = until > morning + LONGEST_ZONE ? now : Math.min(Math.max(now, until), morning);
  return isAtAnyHour ? from : noticeMoment(from, settings.noticeHour, zone);
}

/** Notices that may stand although their reminder is due no more, or was not yet. */
export function outlivedNotices({ order, judgement }: OrderView, { shown }: Reminded, now: number): string[] {
  const due = remindersOf(order.orderId, judgement, now).map(({ id }) => id);
  return Object.entries(shown).flatMap(([id, { stands, isVoid }]) => (stands && (isVoid || !due.includes(id)) ? [id] : []));
}

/** What was shown while the clock was ahead is void; what may only have been is so where it is not due now. Null where all of it counts. */
export function withoutEarly(reminded: Reminded, { voidAfter, doubtAfter }: Tick, view: OrderView | undefined, now: number): Reminded | null {
  const due = view && remindersOf(view.order.orderId, view.judgement, now).map(({ id }) => id);
  const isEarly = (at: number, id: string): boolean =>
    (voidAfter !== null && at > voidAfter) || (doubtAfter !== null && at > doubtAfter && due !== undefined && !due.includes(id));
  const shown = Object.entries(reminded.shown).map(([id, mark]) => [id, isEarly(mark.at, id) ? { ...mark, isVoid: true as const } : mark] as const);
  if (!shown.some(([id, { at }]) => isEarly(at, id))) return null;
  return { ...reminded, shown: Object.fromEntries(shown.filter(([, { isVoid, stands }]) => !isVoid || stands)) };
}

/** What the agenda alone knows of what was shown of an order. It does not tell which of several notices stands. */
export function remindedBy(entry: AgendaEntry | undefined): Reminded {
  const stands = entry?.notice !== undefined;
  const shown = Object.entries(entry?.told ?? {}).map(([id, each]) => [id, { ...each, stands }]);
  return { shown: Object.fromEntries(shown), putOff: {} };
}

/** Null for an order of which nothing more can happen by itself. */
export function entryOf(view: OrderView, reminded: Reminded, hours: Hours): AgendaEntry | null {
  const { turnsOn } = view.judgement;
  const watched = isWatched(view.judgement);
  const today = countingDay(hours.now, hours.zone);
  const place = placeOf(view, today);
  // After its day another one may count, though all else stays.
  const dayAfter = place.due && place.due >= today ? addDays(place.due, 1) : null;
  const days = [turnsOn, dayAfter].filter((day) => day !== null);
  const moments = [...days.map((day) => momentOf(day, hours.zone)), nextReminderAt(view.judgement, hours.now)].filter((moment) => moment !== null);
  const owed = owedReminders(view, reminded, hours).map(({ from }) => from);
  const stands = Object.values(reminded.shown).some((each) => each.stands);
  // What is muted warns of nothing now, and may again.
  const turns = watched || days.length > 0;
  if (!turns && !stands) return null;
  // All of it: what is due no more can be due again, when the clock was ahead.
  const told = Object.entries(reminded.shown).flatMap(([id, { about, at, isVoid }]) => (isVoid ? [] : [[id, { about, at }] as const]));
  return {
    turnsAt: turns && moments.length > 0 ? Math.min(...moments) : null,
    place,
    ...(watched && toolbarFactsOf(view, today)),
    ...(owed.length > 0 && { owedAt: Math.min(...owed) }),
    ...(stands && { notice: outlivedNotices(view, reminded, hours.now).length > 0 ? 'outlived' : 'stands' }),
    ...(told.length > 0 && { told: Object.fromEntries(told) }),
  };
}

/** Since when a reminder is owed tells how seldom it is tried. */
export const withOldDebt = (entry: AgendaEntry, before: AgendaEntry | undefined, now: number): AgendaEntry =>
  entry.owedAt !== undefined && before?.owedAt !== undefined && entry.owedAt <= now && before.owedAt <= now
    ? { ...entry, owedAt: before.owedAt }
    : entry;

/** Of an order that cannot be loaded any more: its past turn would ring for ever. What was shown of it counts once a page shows it again. */
export const remainderOf = (entry: AgendaEntry | undefined): AgendaEntry | null => (entry?.told ? { turnsAt: null, told: entry.told } : null);

/** Of an order of which nothing more can happen by a clock that may be ahead: judged again at `turnsAt`, or once the clock goes back. */
export const restOf = ({ told }: AgendaEntry, turnsAt: number): AgendaEntry => ({ turnsAt, ...(told && { told }) });
