/** What the agenda holds of an order: derived from its judgement and from what was shown of it. */
import { nextMorning, noticeMoment } from '../advice/notice-hours.ts';
import { nextReminderAt, type Reminder, remindersOf } from '../advice/reminder.ts';
import { countingDay, momentOf, type Zone } from '../model/day.ts';
import { isWatched } from '../model/judgement.ts';
import { isSameDeadline } from '../model/order.ts';
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
  return before !== undefined && isSameDeadline(before.about, about);
}

function momentFor({ id, isAtAnyHour }: Reminder, { putOff }: Reminded, { now, zone, settings }: Hours): number {
  // Put off under a clock that was ahead, it would wait for ever.
  const from = Math.min(Math.max(now, putOff[id] ?? 0), nextMorning(now, settings.noticeHour, zone));
  return isAtAnyHour ? from : noticeMoment(from, settings.noticeHour, zone);
}

/** Notices that may stand although their reminder is due no more. */
export function outlivedNotices({ order, judgement }: OrderView, { shown }: Reminded, now: number): string[] {
  const due = remindersOf(order.orderId, judgement, now).map(({ id }) => id);
  return Object.entries(shown).flatMap(([id, { stands }]) => (stands && !due.includes(id) ? [id] : []));
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
  const turns = [turnsOn && momentOf(turnsOn, hours.zone), nextReminderAt(view.judgement, hours.now)].filter((moment) => moment !== null);
  const owed = owedReminders(view, reminded, hours).map(({ from }) => from);
  const stands = Object.values(reminded.shown).some((each) => each.stands);
  if (!watched && !stands) return null;
  // All of it: what is due no more can be due again, when the clock was ahead.
  const told = Object.entries(reminded.shown).map(([id, { about, at }]) => [id, { about, at }]);
  return {
    turnsAt: watched && turns.length > 0 ? Math.min(...turns) : null,
    ...(watched && toolbarFactsOf(view, countingDay(hours.now, hours.zone))),
    ...(owed.length > 0 && { owedAt: Math.min(...owed) }),
    ...(stands && { notice: outlivedNotices(view, reminded, hours.now).length > 0 ? 'outlived' : 'stands' }),
    ...(told.length > 0 && { told: Object.fromEntries(told) }),
  };
}
