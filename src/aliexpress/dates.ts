/** Days as AliExpress's pages print them, in any of their languages. */
import { addDays, type Day, dayOf, daysBetween, earlierDay } from '../model/day.ts';
import { datesIn, type PrintedDate } from './date-shapes.ts';

export interface DateContext {
  /** The day of reading, in the buyer's zone. Without it a date that prints no year is not read. */
  today?: Day;
  /** What a date without a year is: something that happened (the default), or an estimate, which may lie ahead. */
  of?: 'event' | 'estimate';
}

/** AliExpress opened in 2010. A later bound keeps other calendars out (a Thai page prints 2569 for 2026). */
const YEARS = { first: 2010, last: 2099 };
/** A February 29 without a year may be this far back. */
const MOST_YEARS_BACK = 8;

/** The one day that a text prints; null for none, for several, and for one that could be read in two ways (03/04/2026). */
export function readDay(text: string, context: DateContext = {}): Day | null {
  const days = new Set(daysIn(text, context));
  const [day] = days.size === 1 ? days : [];
  return day ?? null;
}

/** The last of the days that a text prints: the end of "Sep 21 - 26". Null when it prints none. */
export function readLastDay(text: string, context: DateContext = {}): Day | null {
  return daysIn(text, context).toSorted().at(-1) ?? null;
}

/** Every day that a text prints, in its order; a range counts as its first and its last day. */
export function daysIn(text: string, context: DateContext = {}): Day[] {
  return datesIn(text).flatMap((printed) => printed.dates.flatMap((date) => dayIn(printed, date, context) ?? []));
}

function dayIn({ year, month }: PrintedDate, date: number, { today, of = 'event' }: DateContext): Day | null {
  if (year !== null) return year >= YEARS.first && year <= YEARS.last ? dayOf(year, month, date) : null;
  if (!today) return null;
  return of === 'event' ? lastTime(month, date, today) : nearestTime(month, date, today);
}

/** The latest such day that is not ahead. A page in a zone ahead of the buyer's may print tomorrow: that is today for the buyer. */
function lastTime(month: number, date: number, today: Day): Day | null {
  const thisYear = Number(today.slice(0, 4));
  for (let year = thisYear + 1; year >= thisYear - MOST_YEARS_BACK; year -= 1) {
    const day = dayOf(year, month, date);
    if (day && day <= addDays(today, 1)) return earlierDay(day, today);
  }
  return null;
}

/** An estimate may have passed already, so the year is the one that brings it nearest to today. */
function nearestTime(month: number, date: number, today: Day): Day | null {
  const distance = (day: Day) => Math.abs(daysBetween(today, day));
  const days = [-1, 0, 1].flatMap((years) => dayOf(Number(today.slice(0, 4)) + years, month, date) ?? []);
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
