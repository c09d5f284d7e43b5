/** Turns texts into words: the one place where days, countries and numbers get the user's own form. */
import type { Day } from '../model/day.ts';
import type { Say, TextKey, TextValue } from '../model/text.ts';

/** `written` is the count in the user's digits; it fills `$1`. */
export interface Count {
  number: number;
  written: string;
}
/** The words of a key in the user's language, with `{name}` filled in. */
export type Translate = (key: TextKey, values: Record<string, string>, count: Count | null) => string;

/**
 * @param locale BCP 47, of days, countries and numbers
 * @param today a day of another year than this one is written with its year
 */
export function createSay(translate: Translate, locale: string, today: Day): Say {
  const numbers = new Intl.NumberFormat(locale);
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const thisYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const otherYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

  const say: Say = ({ key, values = {}, count }) => {
    const written = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, write(value)]));
    return translate(key, written, count === undefined ? null : { number: count, written: numbers.format(count) });
  };
  function write(value: TextValue): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return numbers.format(value);
    if ('day' in value) return (yearOf(value.day) === yearOf(today) ? thisYear : otherYear).format(Date.parse(value.day));
    if ('country' in value) return countries.of(value.country) ?? value.country;
    return say(value);
  }
  return say;
}

const yearOf = (day: Day): string => day.slice(0, 4);

interface WordTree {
  [key: string]: string | WordTree;
}

/** Looks words up in a locale file itself; a key that is not there stands for itself. */
export const translateFrom =
  (words: WordTree): Translate =>
  (key, values, count) => {
    const form = count ? formFor(count.number, lookUp(words, key).split(' | ')) : lookUp(words, key);
    return form.replaceAll('$1', () => count?.written ?? '').replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
  };

/** As the browser's words are counted: "one | many", or "none | one | many". */
function formFor(count: number, forms: readonly string[]): string {
  const place = forms.length > 2 ? Math.min(count, 2) : Number(count !== 1);
  return forms[Math.min(place, forms.length - 1)] ?? '';
}

function lookUp(words: WordTree, key: string): string {
  const found = key.split('.').reduce<string | WordTree | undefined>((part, name) => (typeof part === 'object' ? part[name] : undefined), words);
  return typeof found === 'string' ? found : key;
}
