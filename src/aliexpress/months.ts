/** Names of months in the languages of AliExpress's pages. */
import { LANGUAGES } from './languages.ts';
import { fold } from './plain-text.ts';

/** Arabic has five sets of names: of Egypt and the Gulf, of Morocco, of Algeria and Tunisia, of Mauritania, of the Levant. */
const ARABIC = ['ar-EG', 'ar-MA', 'ar-DZ', 'ar-MR', 'ar-IQ'];

/** Forms that Intl does not write, as other software and older versions of Intl do. */
const ALSO: readonly (readonly [name: string, month: number])[] = [
  ...([
    ['sept', 9],
    ['setiembre', 9],
    ['aou', 8],
    ['sett', 9],
    ['mrz', 3],
    ['maerz', 3],
    ['janner', 1],
  ] as const),
  ...([
    ['фев', 2],
    ['сен', 9],
    ['ноя', 11],
  ] as const),
  ...([
    ['кві', 4],
    ['тра', 5],
    ['чер', 6],
    ['сер', 8],
    ['жов', 10],
    ['лис', 11],
    ['гру', 12],
  ] as const),
  ...([
    ['מרס', 3],
    ['agt', 8],
    ['peb', 2],
    ['nop', 11],
  ] as const),
];
/** Chromium's Intl has no Azerbaijani (tried, version 156). */
const AZERBAIJANI = [
  ...['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'],
  ...['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
];
/** Hebrew writes "in" as a letter in front of the month. */
const HEBREW_IN = 'ב';

type Names = ReadonlyMap<string, ReadonlySet<number>>;
let names: Names | undefined;

/**
 * Every known name, folded and without dots, with all months (1-12) that it stands for. More than one would mean that it tells nothing.
 * Made when first asked for: a hundred formats take some 30 ms, which no page should wait for before it has a date.
 */
export function monthNames(): Names {
  names ??= namesOfMonths();
  return names;
}

/** Where a month is a number with a word: `9月`, `9월`, `thg 9`, `Th09`. */
const COUNTED = /^(?:(\d{1,2})\s?[月월]|(?:thg|thang|th)\s?(\d{1,2}))$/;

/** The month (1-12) of a word, or null when it is none or could be two. */
export function monthOf(word: string): number | null {
  const name = nameOf(word);
  const counted = name.match(COUNTED);
  if (counted) return monthNumber(Number(counted[1] ?? counted[2]));
  const months = monthNames().get(name) ?? (name.startsWith(HEBREW_IN) ? monthNames().get(name.slice(HEBREW_IN.length)) : undefined);
  const [month] = months?.size === 1 ? months : [];
  return month ?? null;
}

const nameOf = (word: string): string => fold(word).replace(/[.']/g, '');
const monthNumber = (count: number): number | null => (count >= 1 && count <= 12 ? count : null);

/** Slavic languages decline a month beside a day ("января", "январь"), so each is asked for with and without one. */
function namesOfMonths(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const add = (name: string, month: number) => found.set(name, (found.get(name) ?? new Set()).add(month));
  for (const language of [...LANGUAGES, ...ARABIC]) {
    for (const month of ['short', 'long'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { month, day, timeZone: 'UTC' });
        for (let index = 0; index < 12; index += 1) {
          const name = format.formatToParts(Date.UTC(2024, index, 5)).find(({ type }) => type === 'month')?.value ?? '';
          if (/\p{L}/u.test(name)) add(nameOf(name), index + 1);
        }
      }
    }
  }
  for (const [name, month] of ALSO) add(name, month);
  for (const [index, name] of AZERBAIJANI.entries()) add(name, (index % 12) + 1);
  return found;
}
