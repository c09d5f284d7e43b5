/**
 * How the computer's clock has run, so that a clock that lied can be told from one that tells the truth. Clocks that were ahead go back to a moment
 * after the last one that was known before the jump ahead: what was done in between was done too early, and does not count. Clocks that are behind
 * (an empty battery, mostly) go back to before all that is known: what was done stays done. All in ms.
 */
import * as v from 'valibot';
import { HOUR_MS } from './day.ts';

const RunSchema = v.object({ since: v.number(), last: v.number() });
export const PaceSchema = v.object({
  /** The readings that are believed: without a gap since their first one. */
  run: RunSchema,
  /** The last reading before that run, which may have jumped there; null once it has run for long enough. */
  before: v.nullable(v.number()),
  /** Later readings that lie before that run. */
  behind: v.nullable(RunSchema),
});
export type Pace = v.InferOutput<typeof PaceSchema>;
export interface Tick {
  pace: Pace;
  /** The clock went back by more than a zone can: what was reckoned from it must be reckoned anew. */
  isBack: boolean;
  /** What was done after this moment was done while the clock was ahead; null where nothing shows that it was. */
  voidAfter: number | null;
  /** What was done after this moment may have been: the clock went back by less than a pause, from where it may have jumped unseen. */
  doubtAfter: number | null;
}

/** Nobody can tell a longer pause from a jump: a computer that slept over a night runs on. */
const GAP = 20 * HOUR_MS;
/** A clock that has run for so long (ms) is believed. */
export const PROVEN = 48 * HOUR_MS;
/** By so much a clock is off that was set to another zone. */
const SLACK = 14 * HOUR_MS;

export function tick(pace: Pace | null, now: number): Tick {
  if (!pace) return { pace: { run: { since: now, last: now }, before: 0, behind: null }, isBack: false, voidAfter: null, doubtAfter: null };
  return now >= pace.run.last - SLACK ? goOn(pace, now) : goBack(pace, now);
}

function goOn({ run, before, behind }: Pace, now: number): Tick {
  const isBack = now < run.last - HOUR_MS || behind !== null;
  const isJump = now - run.last > GAP;
  const isProven = run.last - run.since >= PROVEN;
  const next = isJump
    ? { run: { since: now, last: now }, before: isProven || before === null ? run.last : before }
    : { run: { ...run, last: Math.max(run.last, now) }, before: isProven ? null : before };
  return { pace: { ...next, behind: null }, isBack, voidAfter: null, doubtAfter: now < run.last - HOUR_MS ? now : null };
}

function goBack({ run, before, behind }: Pace, now: number): Tick {
  const wasAhead = before !== null && now >= before - SLACK;
  if (wasAhead)
    return { pace: { run: { since: now, last: now }, before, behind: null }, isBack: true, voidAfter: Math.max(now, before), doubtAfter: null };
  const isSteady = behind !== null && now >= behind.last && now - behind.last <= GAP;
  const next = isSteady ? { since: behind.since, last: now } : { since: now, last: now };
  if (next.last - next.since >= PROVEN) return { pace: { run: next, before: null, behind: null }, isBack: true, voidAfter: now, doubtAfter: null };
  return { pace: { run, before, behind: next }, isBack: true, voidAfter: null, doubtAfter: run.last - now <= GAP ? now : null };
}
