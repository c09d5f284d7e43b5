/** Finds dates in text by their shape. What they mean (which year, an event or a promise) is for `dates.ts` to say. */
import { type Language, languageOf } from './languages.ts';
import { monthOf } from './months.ts';
import { fold } from './plain-text.ts';

export interface PrintedDate {
  /** Null where none is printed. */
  year: number | null;
  month: number;
  /** Day of the month. */
  date: number;
  /** True for the second day of a range such as "Sep 21 - 26" or "Dec 27 - Jan 3". */
  endsRange: boolean;
}
interface Placed extends PrintedDate {
  index: number;
  end: number;
}

/** What holds a date is short; whoever sends a megabyte gets no more than this many characters looked at. */
const LONGEST = 2_000;

/**
 * Dates in the order in which they stand in the text. A numeric date whose day and month could be swapped is left out, unless `language` (a
 * tag) is one in which the day always comes first.
 */
export function datesIn(text: string, language: string | null = null): PrintedDate[] {
  const folded = fold(text.slice(0, LONGEST));
  const numeric = [...yearFirst(folded), ...yearLast(folded, languageOf(language ?? ''))];
  return markRanges(folded, [...numeric, ...named(without(folded, numeric))]);
}

/** `2014-06-03`, `2026/6/3`, `2026. 6. 3.`, `2026年6月3日`, `2026년 6월 3일`. */
function yearFirst(text: string): Placed[] {
  const shape = /(?<!\d)(\d{4})(?:([-/.])\s?(\d{1,2})\2|\s?[年년]?\s?(\d{1,2})\s?[月월])\s?(\d{1,2})(?!\d)[日일.]?/g;
  return [...text.matchAll(shape)].map(({ 0: all, 1: year, 3: divided, 4: counted, 5: date, index }) => ({
    ...placed(index, all),
    year: Number(year),
    month: Number(divided ?? counted),
    date: Number(date),
  }));
}

const NOT_DAY_FIRST: readonly (Language | null)[] = [null, 'en', 'ja', 'ko'];

/** `25/12/2026` or `12/25/2026`; `03/04/2026` only in a language that tells whether that is March or April. */
function yearLast(text: string, language: Language | null): Placed[] {
  return [...text.matchAll(/(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g)].flatMap((found) => {
    const [first, second] = [Number(found[1]), Number(found[3])];
    const isSure = first > 12 || second > 12 || first === second || !NOT_DAY_FIRST.includes(language);
    const [date, month] = second > 12 ? [second, first] : [first, second];
    const year = gregorian(Number(found[4]), language === 'th');
    return isSure ? [{ ...placed(found.index, found[0]), year, month, date }] : [];
  });
}

const placed = (index: number, text: string) => ({ index, end: index + text.length, endsRange: false });

/** Thai pages may count from the death of Buddha: 2569 is 2026. In other languages such a year is none. */
const BUDDHIST_YEARS = 543;
const gregorian = (year: number, isThai: boolean): number => (isThai && year > 2500 ? year - BUDDHIST_YEARS : year);

/** The text with blanks in place of the dates that were found in it. */
const without = (text: string, dates: readonly Placed[]): string =>
  dates.reduce((rest, { index, end }) => rest.slice(0, index) + ' '.repeat(end - index) + rest.slice(end), text);

/** A number with "month", a word, or the Thai initials of one (`ก.ย.`). */
const WORD = /(?<!\d)\d{1,2}\s?[月월]|(?<!\p{L})(?:thg|thang)\s?\d{1,2}(?!\d)|(?<![\p{L}\d])th\d{1,2}(?!\d)|[ก-๎]+(?:\.[ก-๎]+)*|\p{L}[\p{L}']*/gu;
/** A day of the month beside its name; digits that belong to a time, a price or a longer number are none. Hebrew puts a hyphen after "to". */
const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th|er|o|°|日|일)?`;
const DASH = String.raw`(?:\s?[-–—~〜]\s?|\sto\s)`;
const DATE_BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{Sc}\d:./]|(?<!\p{Script=Hebrew})-)(?:(\d{1,2})${DASH})?${DATE}(?:[-/]|\.?\s?(?:de\s|of\s)?)$`,
  'u',
);
/** Characters; more than any day or range of days beside its month. */
const LONGEST_BEFORE = 30;
/** A hyphen or a slash divides only where another one does so before the year: `Sep-04-2026`. */
const DATE_AFTER = new RegExp(String.raw`^(?:\.?,?\s?|[-/](?=\d{1,2}[-/]\d{4}))${DATE}(?:${DASH}${DATE}(?!\s?[月월\d:]))?(?![\d:])`);
const YEAR_AFTER = /^(?:[-/]|[.,\s]*(?:del?\s|nam\s|[พค]\.ศ\.\s?)?)(\d{4})(?![\d:])/;
const THAI = /[ก-๎]/;

/** `Mar 5, 2024`, `14 ene, 2025`, `20 juil. 2025`, `4-Sep-2026`, `5 de março de 2024`, `9月 5`, `5 thg 9, 2026`, and all of these without a year. */
function named(text: string): Placed[] {
  const found: Placed[] = [];
  const months = monthsIn(text);
  let read = 0;
  for (const [position, { word, index, end, month }] of months.entries()) {
    const rest = text.slice(end);
    const before = text
      .slice(Math.max(read, index - LONGEST_BEFORE), index)
      .replace(read > 0 ? DASH_FIRST : '', '')
      .match(DATE_BEFORE);
    const after = rest.match(DATE_AFTER);
    // Digits on both sides ("3 Mar 5"): which of them is the day cannot be told.
    const match = before && after ? null : (before ?? after);
    const next = months[position + 1];
    const isOfNext = word === TUESDAY && after && next && isBeside(text.slice(end + after[0].length, next.index));
    if (!match || isOfNext) continue;
    const shape = before ? rest.replace(/^\./, '') : rest.slice(match[0].length);
    const year = shape.match(YEAR_AFTER);
    read = text.length - shape.length + (year?.[0].length ?? 0);
    const dates = [match[1], match[2]].filter((date) => date !== undefined);
    found.push(
      ...dates.map((date, place) => ({
        index: before ? index - match[0].length : index,
        end: read,
        year: year ? gregorian(Number(year[1]), THAI.test(word)) : null,
        month,
        date: Number(date),
        endsRange: place > 0,
      })),
    );
  }
  return found;
}

/** In Romance languages: the 28 of "mar. 28 juil." is a day of July, not of March. */
const TUESDAY = 'mar';
const isBeside = (between: string): boolean => /^[\s.]*(?:de\s)?$/.test(between);

/** Names of months with their places; those of the Levant are two words. */
function monthsIn(text: string): { word: string; index: number; end: number; month: number }[] {
  const words = [...text.matchAll(WORD)];
  return words.flatMap(({ 0: word, index }, position) => {
    const next = words[position + 1];
    const two = next && next.index === index + word.length + 1 ? text.slice(index, next.index + next[0].length) : null;
    for (const name of [two, word]) {
      const month = name && monthOf(name);
      if (month) return [{ word: name, index, end: index + name.length, month }];
    }
    return [];
  });
}

const ONLY_DASH = new RegExp(`^${DASH}$`);
const DASH_FIRST = new RegExp(`^${DASH}`);

/** In the order of the text; a date with nothing but a dash before it ends the range that the last one began. */
function markRanges(text: string, dates: Placed[]): Placed[] {
  const inOrder = dates.toSorted((a, b) => a.index - b.index);
  return inOrder.map((date, position) => {
    const last = inOrder[position - 1];
    return last && ONLY_DASH.test(text.slice(last.end, date.index)) ? { ...date, endsRange: true } : date;
  });
}
