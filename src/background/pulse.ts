/** When the background is to wake next. */
import { HOUR_MS } from '../model/day.ts';
import type { Agenda } from '../store/agenda.ts';
import { type AgendaEntry, isOwing } from '../store/agenda-entries.ts';

const MINUTE = 60_000;
/** The safety alarm: whatever becomes of the work before which it is set, it is looked at again so soon. */
export const SOON = MINUTE;
/** No alarm is set further ahead: none that is lost, and no clock that is set, puts off anything for longer. */
const BEAT = 6 * HOUR_MS;
const BEAT_WHILE_OWED = HOUR_MS;

/** What failed for a long time is tried more seldom: after as long again, from a minute to an hour. */
export const retryAfter = (elapsed: number): number => Math.min(Math.max(elapsed, MINUTE), HOUR_MS);

type Owed = Pick<AgendaEntry, 'owedAt' | 'notice'>;

/** Null when nothing is watched. */
export function nextPulse({ sums, owing }: Pick<Agenda, 'sums' | 'owing'>, now: number): number | null {
  const all = Object.values(sums);
  if (all.length === 0) return null;
  const owed = Object.values(owing);
  const beat = now + (owed.some(isOwing) ? BEAT_WHILE_OWED : BEAT);
  const turns = all.flatMap(({ turnsAt }) => turnsAt ?? []);
  // One after another: there may be more than a call takes arguments.
  return [beat, ...turns, ...owed.flatMap((each) => retryOf(each, now))].reduce((a, b) => Math.min(a, b));
}

const retryOf = ({ owedAt }: Owed, now: number): number[] => (owedAt === undefined ? [] : [owedAt > now ? owedAt : now + retryAfter(now - owedAt)]);

export const hasTurned = ({ turnsAt }: Pick<AgendaEntry, 'turnsAt'>, now: number): boolean => turnsAt !== null && turnsAt <= now;
/** Something is to be shown, or to be taken back. */
export const mustTell = ({ owedAt, notice }: Owed, now: number): boolean => (owedAt !== undefined && owedAt <= now) || notice === 'outlived';
