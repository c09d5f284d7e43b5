/**
 * Days and moments. A `Day` is a calendar day as a page prints it, `YYYY-MM-DD`, without a zone; a moment is milliseconds since 1970 (UTC).
 * Everything below the entrypoints gets "now" and the zone as parameters.
 */
declare const dayBrand: unique symbol;
export type Day = string & { readonly [dayBrand]: true };
/** An IANA zone name such as `Europe/Madrid`. */
export type Zone = string;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
/** An old help page counts printed days in US Pacific time; newer captures in the buyer's zone. We act on whichever day comes first. */
export const ALIEXPRESS_ZONE: Zone = 'America/Los_Angeles';

/** True for a real calendar day between 1970 and 2999 (so not for 2026-02-30). */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string' || !/^(19[7-9]|2\d\d)\d-\d\d-\d\d$/.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}

/** The day of these parts (month 1-12), or null when the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
  return isDay(text) ? text : null;
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10) as Day;
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b);
export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b);

/** The calendar day on which a moment falls in a zone. */
export function dayAt(moment: number, zone: Zone): Day {
  return new Date(moment + offsetAt(moment, zone)).toISOString().slice(0, 10) as Day;
}

/** The day that counts for deadlines at this moment: the later of the buyer's and AliExpress's, so that no deadline is met late. */
export function countingDay(now: number, zone: Zone): Day {
  return laterDay(dayAt(now, zone), dayAt(now, ALIEXPRESS_ZONE));
}

/** The moment at which `countingDay` reaches a day. */
export function momentOf(day: Day, zone: Zone): number {
  return Math.min(startOfDay(day, zone), startOfDay(day, ALIEXPRESS_ZONE));
}

/** The first moment of a day in a zone; on a day that has no midnight (DST), the first one that it has. */
export function startOfDay(day: Day, zone: Zone): number {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guesses = [midnight - offsetAt(midnight - DAY_MS, zone), midnight - offsetAt(midnight + DAY_MS, zone)];
  const fitting = guesses.filter((moment) => dayAt(moment, zone) === day);
  return fitting.length > 0 ? Math.min(...fitting) : Math.max(...guesses);
}

/** The moment at which a day's clock shows a full hour (0-23) in a zone; where the clock skips it (DST), an hour beside it. */
export function momentAtHour(day: Day, hour: number, zone: Zone): number {
  const guess = startOfDay(day, zone) + hour * HOUR_MS;
  const wall = guess + offsetAt(guess, zone);
  return guess + (Date.parse(`${day}T00:00:00Z`) + hour * HOUR_MS - wall);
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** Milliseconds to add to UTC to get the zone's wall clock at a moment. */
function offsetAt(moment: number, zone: Zone): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(moment)) part[type] = Number(value);
  const wall = Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  return wall - Math.floor(moment / 1000) * 1000;
}
