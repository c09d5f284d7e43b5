/** Where the days of an order stand in its timeline. Pure: units are those of the picture. */
import { type Day, daysBetween } from '../model/day.ts';

export interface Milestone {
  on: Day;
  words: string;
}
export interface Placed extends Milestone {
  x: number;
  /** Where its words begin or end: at its day, or beside it where they are too long for either side. */
  wordsX: number;
  /** Which of the rows above the axis holds its words; 0 is the lowest. */
  row: number;
  /** Words near the end of the axis stand before their day. */
  anchor: 'start' | 'end';
}
export interface Layout {
  milestones: Placed[];
  rows: number;
  /** The place of any day; days beyond the axis stand at its ends. */
  xOf: (day: Day) => number;
}
/** Of a character in the picture's font, on the wide side. */
const CHARACTER = 6.4;
const GAP = 10;

/**
 * Words stand in the lowest row in which they meet no others. Those that reach forward are placed from the end on, those that reach back from
 * the start on: so hardly a line from a day up to its words runs through the words of another one.
 */
export function layTimeline(milestones: readonly Milestone[], width: number): Layout {
  const sorted = milestones.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const [first, last] = [sorted[0]?.on, sorted.at(-1)?.on];
  const span = first && last ? Math.max(1, daysBetween(first, last)) : 1;
  const xOf = (day: Day): number => (first ? Math.min(width, Math.max(0, (daysBetween(first, day) / span) * width)) : 0);
  const measured = sorted.map((milestone) => measure(milestone, xOf(milestone.on), width));
  const rows: Extent[][] = [];
  const place = ({ from, to, ...placed }: Measured): Placed => {
    const free = rows.findIndex((row) => row.every((other) => to <= other.from || from >= other.to));
    const row = free < 0 ? rows.length : free;
    rows[row] = [...(rows[row] ?? []), { from, to }];
    return { ...placed, row };
  };
  const forward = measured.filter(({ anchor }) => anchor === 'start').toReversed();
  const back = measured.filter(({ anchor }) => anchor === 'end');
  const placed = [...forward.map(place).toReversed(), ...back.map(place)];
  return { milestones: placed, rows: rows.length, xOf };
}

interface Extent {
  from: number;
  to: number;
}
type Measured = Omit<Placed, 'row'> & Extent;

function measure(milestone: Milestone, x: number, width: number): Measured {
  const length = milestone.words.length * CHARACTER + GAP;
  if (x + length <= width) return { ...milestone, x, wordsX: x, anchor: 'start', from: x, to: x + length };
  const to = Math.max(x, Math.min(length, width));
  return { ...milestone, x, wordsX: to, anchor: 'end', from: to - length, to };
}
