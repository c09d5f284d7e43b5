/** Finds dates in text by their shape. What they mean (which year, one day or a range) is for `dates.ts` to say. */
import { monthOf } from './months.ts';
import { fold } from './plain-text.ts';

/** A printed date; `dates` are days of the month, two for a range such as "Sep 21 - 26". `year` is null where none is printed. */
export interface PrintedDate {
  year: number | null;
  month: number;
  dates: number[];
}
type Placed = PrintedDate & { index: number };

/** What holds a date is short; whoever sends a megabyte gets no more than this many characters looked at. */
const LONGEST = 2_000;

/** Dates in the order in which they stand in the text. A numeric date whose day and month could be swapped is left out. */
export function datesIn(text: string): PrintedDate[] {
  const folded = fold(text.slice(0, LONGEST));
  return [...yearFirst(folded), ...yearLast(folded), ...named(folded)].toSorted((a, b) => a.index - b.index);
}

/** `2014-06-03`, `2026/6/3`, `2026年6月3日`, `2026년 6월 3일`. */
function yearFirst(text: string): Placed[] {
  const shape = /(?<!\d)(\d{4})(?:([-/.])(\d{1,2})\2|\s?[年년]\s?(\d{1,2})\s?[月월]\s?)(\d{1,2})(?!\d)/g;
  return [...text.matchAll(shape)].map((found) => ({
    index: found.index,
    year: Number(found[1]),
    month: Number(found[3] ?? found[4]),
    dates: [Number(found[5])],
  }));
}

/** `25/12/2026` or `12/25/2026`, but not `03/04/2026`: nobody can tell whether that is March or April. */
function yearLast(text: string): Placed[] {
  return [...text.matchAll(/(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g)].flatMap(({ index, 1: first, 3: second, 4: year }) => {
    const [low, high] = [Number(first), Number(second)].toSorted((a, b) => a - b) as [number, number];
    return high > 12 || low === high ? [{ index, year: Number(year), month: low, dates: [high] }] : [];
  });
}

/** A day of the month beside its name; digits that belong to a time, a price or a longer number are none. */
const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th|er)?`;
const DATE_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{Sc}\d:./-])(?:(\d{1,2})\s?[-–~]\s?)?${DATE}\.?\s?(?:de\s|of\s)?$`, 'u');
const DATE_AFTER = new RegExp(String.raw`^\.?,?\s?${DATE}(?:\s?[-–~]\s?(\d{1,2}))?(?![\d:])`);
const YEAR_AFTER = /^[.,\s]*(?:de\s)?(\d{4})(?![\d:])/;

/** `Mar 5, 2024`, `14 ene, 2025`, `20 juil. 2025`, `5 de março de 2024`, and all of these without a year. */
function named(text: string): Placed[] {
  const found: Placed[] = [];
  let read = 0;
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}']*/gu)) {
    const month = monthOf(word);
    if (month === null) continue;
    const rest = text.slice(index + word.length);
    const before = text.slice(read, index).match(DATE_BEFORE);
    const after = rest.match(DATE_AFTER);
    // Digits on both sides ("3 Mar 5"): which of them is the day cannot be told.
    const match = before && after ? null : (before ?? after);
    if (!match) continue;
    const shape = before ? rest.replace(/^\./, '') : rest.slice(match[0].length);
    const year = shape.match(YEAR_AFTER);
    const dates = [match[1], match[2]].filter((date) => date !== undefined).map(Number);
    found.push({ index, year: year ? Number(year[1]) : null, month, dates });
    read = text.length - shape.length + (year?.[0].length ?? 0);
  }
  return found;
}
