/** Names of months in the languages of AliExpress's pages. */
import { fold } from './plain-text.ts';

export const MONTH_LANGUAGES = ['en', 'es', 'pt', 'fr', 'ru', 'de', 'it', 'pl', 'nl', 'uk', 'tr', 'az', 'he', 'ar', 'id'] as const;

/** Short forms that Intl does not write: British English, and older software in German and Russian. */
const ALSO: readonly (readonly [name: string, month: number])[] = [
  ['sept', 9],
  ['mrz', 3],
  ['фев', 2],
  ['сен', 9],
  ['ноя', 11],
];
/** Hebrew writes "in" as a letter in front of the month. */
const HEBREW_IN = 'ב';

type Names = ReadonlyMap<string, ReadonlySet<number>>;
let names: Names | undefined;

/**
 * Every known name, folded and without dots, with all months (1-12) that it stands for. More than one would mean that it tells nothing.
 * Made when first asked for: sixty formats take some 20 ms, which no page should wait for before it has a date.
 */
export function monthNames(): Names {
  names ??= namesOfMonths();
  return names;
}

/** The month (1-12) of a word, or null when it is none or could be two. */
export function monthOf(word: string): number | null {
  const name = fold(word).replace(/[.']/g, '');
  const months = monthNames().get(name) ?? (name.startsWith(HEBREW_IN) ? monthNames().get(name.slice(HEBREW_IN.length)) : undefined);
  const [month] = months?.size === 1 ? months : [];
  return month ?? null;
}

/** Slavic languages decline a month beside a day ("января", "январь"), so each is asked for with and without one. */
function namesOfMonths(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  const add = (name: string, month: number) => found.set(name, (found.get(name) ?? new Set()).add(month));
  for (const language of MONTH_LANGUAGES) {
    for (const month of ['short', 'long'] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { month, day, timeZone: 'UTC' });
        for (let index = 0; index < 12; index += 1) {
          const name = format.formatToParts(Date.UTC(2024, index, 5)).find(({ type }) => type === 'month')?.value ?? '';
          if (/\p{L}/u.test(name)) add(fold(name).replace(/[.']/g, ''), index + 1);
        }
      }
    }
  }
  for (const [name, month] of ALSO) add(name, month);
  return found;
}
