/** Who looks at the stand-in, and how the site prints days, moments and money for them. */
import { DAY_MS } from '../../src/model/day.ts';
import type { Words } from './words/words.ts';

export interface Viewer {
  /** ms. */
  now: number;
  /** The buyer's zone as the page sends it, in minutes east of UTC. */
  offsetMinutes: number;
  words: Words;
}

/** Minutes east of UTC of `GMT+0900`, `GMT-07:00` or `GMT+9`; 0 for anything else. */
export function offsetOf(zone: string): number {
  const [, sign, hours, minutes = '0'] = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(zone) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** The first moment (ms) of a day counted from the viewer's today. */
export function startOf(viewer: Viewer, day: number): number {
  const offset = viewer.offsetMinutes * 60_000;
  return (Math.floor((viewer.now + offset) / DAY_MS) + day) * DAY_MS - offset;
}

/** A day as the site prints it: `Sep 4, 2026`, `4 sep, 2026`. */
export function printDay(viewer: Viewer, day: number): string {
  const { date, month, year } = partsOf(viewer, startOf(viewer, day));
  return fill(viewer.words.date, { day: date, month, year });
}

/** A scan's moment as the tracking answer prints it, without a year: `Sat | Sep. 19 18:46`. */
export function printScanTime(viewer: Viewer, moment: number): string {
  const { date, month, weekday, time } = partsOf(viewer, moment);
  return `${weekday} | ${month.replaceAll('.', '')}. ${date} ${time}`;
}

/** An arrival day range as the tracking answer prints it, without a year: `Sep 21 - 26`, `Sep 28 - Oct 2`. */
export function printArrival(viewer: Viewer, from: number, to: number): string {
  const [first, last] = [partsOf(viewer, startOf(viewer, from)), partsOf(viewer, startOf(viewer, to))];
  return `${first.month} ${first.date} - ${first.month === last.month ? '' : `${last.month} `}${last.date}`;
}

/** An amount in hundredths as the site prints it, and its `formatPriceInfo`. */
export function printMoney({ words }: Viewer, cents: number): { text: string; info: string } {
  const [whole, rest] = [String(Math.floor(cents / 100)), String(cents % 100).padStart(2, '0')];
  const text = words.money.replace('#', `${whole}${words.decimal}${rest}`);
  return { text, info: `${text}|${whole}|${rest}` };
}

/** Puts values into `{name}` places. */
export function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

function partsOf(viewer: Viewer, moment: number) {
  const wall = new Date(moment + viewer.offsetMinutes * 60_000);
  return {
    date: String(wall.getUTCDate()),
    month: viewer.words.months[wall.getUTCMonth()] ?? '',
    year: String(wall.getUTCFullYear()),
    weekday: wall.toLocaleDateString(viewer.words.locale.replace('_', '-'), { weekday: 'short', timeZone: 'UTC' }),
    time: wall.toISOString().slice(11, 16),
  };
}
