/**
 * Days on which a parcel's silence falls due. A silence is only as old as the last look at the tracking page, and that look ages itself (T21):
 * one that is not known asks for a look, and alarms nobody.
 */
import { addDays, type Day, daysBetween, earlierDay } from '../model/day.ts';
import { type Text, type TextKey, text } from '../model/text.ts';
import { type Case, isOldLook } from './case.ts';
import type { ParcelCase } from './parcel-case.ts';
import type { Finding } from './rule.ts';

export interface Due {
  parcel: ParcelCase;
  /** Silent since. */
  since: Day;
  on: Day;
}

/** The dues of an awaited order's parcels: `since` names the first day of the silence that counts, null where there is none. */
export function duesOf(c: Case, days: number, since: (parcel: ParcelCase) => Day | null): Due[] {
  if (!c.isAwaited) return [];
  return c.parcels.flatMap((parcel) => {
    const day = since(parcel);
    return day ? [{ parcel, since: day, on: addDays(day, days) }] : [];
  });
}

export const firstDay = (days: readonly Day[]): Day | null => (days.length > 0 ? days.reduce(earlierDay) : null);
export const firstDue = (dues: readonly Due[]): Day | null => firstDay(dues.map(({ on }) => on));

const isReached = (c: Case, { on }: Due): boolean => c.clock.hasReached(on);
/** True where somebody has looked on that day or after it, and not too long ago. */
const isKnown = (c: Case, { parcel, on }: Due): boolean => parcel.seenOn !== null && parcel.seenOn >= on && !isOldLook(c.clock, parcel.seenOn);
/** What nobody understands ends no silence, though it may be good news. */
const isSure = (c: Case, due: Due): boolean => isKnown(c, due) && due.parcel.notUnderstood === null;

export const isDueNow = (c: Case, dues: readonly Due[]): boolean => dues.filter((due) => isReached(c, due)).some((due) => isSure(c, due));
/** True once the day of one has come, whether anybody has looked or not. */
export const isAnyReached = (c: Case, dues: readonly Due[]): boolean => dues.some((due) => isReached(c, due));

/**
 * What is said of the parcel that is silent longest, and of which parcel it is. `days` of silence as far as they are known; `stale` says that
 * nobody has looked since, null where another rule says so already.
 */
export function sayOfWorst(c: Case, dues: readonly Due[], stale: TextKey | null, say: (days: number, due: Due) => Finding): Finding | null {
  const reached = dues.filter((due) => isReached(c, due)).toSorted((a, b) => a.since.localeCompare(b.since));
  const worst = reached.find((due) => isKnown(c, due));
  if (worst?.parcel.seenOn) return about(c, worst.parcel, unsure(worst.parcel, say(daysBetween(worst.since, worst.parcel.seenOn), worst)));
  const [unseen] = reached;
  return stale && unseen?.parcel.seenOn ? about(c, unseen.parcel, sayStale(stale, unseen.parcel.seenOn, c)) : null;
}

const MOST_WORDS = 80;
function unsure({ notUnderstood: event }: ParcelCase, finding: Finding): Finding {
  if (!event) return finding;
  const words = (event.text || event.code || '').slice(0, MOST_WORDS);
  const level = finding.level === 'info' ? 'info' : 'note';
  // It may be good news: nobody is sent into a dispute over it, as long as there is time to ask.
  const instead = finding.letter === 'L2' ? { action: text('advice.unsure.action'), letter: 'L1' as const } : {};
  return { ...finding, ...instead, level, confidence: 'guess', why: [...(finding.why ?? []), text('advice.unsure.why', { words })] };
}

const sayStale = (what: TextKey, seenOn: Day, c: Case): Finding => ({
  level: 'note',
  confidence: 'guess',
  what: text(what, { on: { day: seenOn } }),
  action: text('advice.T02.look'),
  lookAgainOn: c.clock.today,
  letter: null,
});

/** Days after which to look again: the day after something urgent, a week after a search was asked for, as long as a seller takes to answer. */
export const LOOK_AGAIN = { urgent: 1, answer: 5, search: 7 } as const;
export const lookAgain = ({ clock }: Case, after: keyof typeof LOOK_AGAIN): Day => addDays(clock.today, LOOK_AGAIN[after]);

/** Of several parcels, names the one that is meant. */
export function about(c: Case, parcel: ParcelCase, finding: Finding): Finding {
  if (c.parcels.length < 2) return finding;
  return { ...finding, why: [nameOf(parcel, c.parcels.length), ...(finding.why ?? [])] };
}

const nameOf = ({ parcel, place }: ParcelCase, count: number): Text =>
  parcel.number ? text('advice.about.number', { number: parcel.number }) : text('advice.about.place', { position: place + 1, of: count });
