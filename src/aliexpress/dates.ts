/** Days as AliExpress's pages print them, in any of their languages. */
import { addDays, type Day, dayOf, daysBetween, earlierDay } from '../model/day.ts';
import { datesIn, type PrintedDate } from './date-shapes.ts';

export interface DateContext {
  /** The day of reading, in the buyer's zone. Without it a date that prints no year is not read. */
  today?: Day;
  /** What a date without a year is: something that happened (the default), or an estimate, which may lie ahead. */
  of?: 'event' | 'estimate';
  /** The page's language as a tag (`pt_BR`); without it a date whose day and month could be swapped is not read. */
  language?: string | null;
}

/** AliExpress opened in 2010. A later bound keeps years of other calendars out. */
const YEARS = { first: 2010, last: 2099 };
/** How many years are tried: a February 29 may be eight years back. */
const MOST_YEARS_AWAY = 9;

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
  const printed = datesIn(text, context.language);
  const days: (Day | null)[] = [];
  for (const [position, date] of printed.entries()) {
    const next = printed[position + 1];
    const last = days[position - 1];
    if (date.year !== null) days.push(dayOfYear(date, date.year));
    // Both days of a range are at most a year apart, whichever of them has the year.
    else if (date.endsRange && last) days.push(firstFrom(date, last));
    else if (next?.endsRange && next.year !== null) days.push(lastUntil(date, dayOfYear(next, next.year)));
    else days.push(withoutYear(date, context));
  }
  return days.filter((day) => day !== null);
}

const dayOfYear = ({ month, date }: PrintedDate, year: number): Day | null =>
  year >= YEARS.first && year <= YEARS.last ? dayOf(year, month, date) : null;

function withoutYear(date: PrintedDate, { today, of = 'event' }: DateContext): Day | null {
  if (!today) return null;
  // A page in a zone ahead of the buyer's may print tomorrow: that is today for the buyer.
  const happened = of === 'event' ? lastUntil(date, addDays(today, 1)) : null;
  return of === 'event' ? happened && earlierDay(happened, today) : nearestTo(date, today);
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The latest such day up to `end`. */
function lastUntil({ month, date }: PrintedDate, end: Day | null): Day | null {
  if (!end) return null;
  const days = Array.from({ length: MOST_YEARS_AWAY }, (_, back) => dayOf(yearOf(end) - back, month, date));
  return days.find((day) => day !== null && day <= end) ?? null;
}

/** The first such day from `start` on. */
function firstFrom({ month, date }: PrintedDate, start: Day): Day | null {
  const days = [0, 1].map((ahead) => dayOf(yearOf(start) + ahead, month, date));
  return days.find((day) => day !== null && day >= start) ?? null;
}

/** An estimate may have passed already, so the year is the one that brings it nearest to today. */
function nearestTo({ month, date }: PrintedDate, today: Day): Day | null {
  const distance = (day: Day) => Math.abs(daysBetween(today, day));
  const days = [-1, 0, 1].flatMap((years) => dayOf(yearOf(today) + years, month, date) ?? []);
  return days.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}
