/** When the background is to wake next. */
import { HOUR_MS } from '../model/day.ts';
import type { Agenda, AgendaEntry } from '../store/agenda.ts';

const MINUTE = 60_000;
/** The safety alarm: whatever becomes of the work before which it is set, it is looked at again so soon. */
export const SOON = MINUTE;
/** No alarm is set further ahead: none that is lost, and no clock that is set, puts off anything for longer. */
const BEAT = 6 * HOUR_MS;
const BEAT_WHILE_OWED = HOUR_MS;

/** What failed for a long time is tried more seldom: after as long again, from a minute to an hour. */
export const retryAfter = (elapsed: number): number => Math.min(Math.max(elapsed, MINUTE), HOUR_MS);

/** Null when nothing is watched. */
export function nextPulse(agenda: Agenda, now: number): number | null {
  const entries = Object.values(agenda.orders);
  if (entries.length === 0) return null;
  const beat = now + (entries.some(isOwing) ? BEAT_WHILE_OWED : BEAT);
  return Math.min(beat, ...entries.flatMap((entry) => momentsOf(entry, now)));
}

const isOwing = ({ owedAt, notice }: AgendaEntry): boolean => owedAt !== undefined || notice === 'outlived';

function momentsOf({ turnsAt, owedAt }: AgendaEntry, now: number): number[] {
  const retry = owedAt === undefined ? [] : [owedAt > now ? owedAt : now + retryAfter(now - owedAt)];
  return [...(turnsAt === null ? [] : [turnsAt]), ...retry];
}

export const hasTurned = ({ turnsAt }: AgendaEntry, now: number): boolean => turnsAt !== null && turnsAt <= now;
/** Something is to be shown, or to be taken back. */
export const mustTell = ({ owedAt, notice }: AgendaEntry, now: number): boolean => (owedAt !== undefined && owedAt <= now) || notice === 'outlived';
