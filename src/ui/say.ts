/** Turns texts into words: the one place where days, countries and numbers get the user's own form. */
import type { Day } from '../model/day.ts';
import type { Say, TextKey, TextValue } from '../model/text.ts';
import { createIsolation } from './isolation.ts';
import { createChoice } from './plurals.ts';

/** The words of a key in the user's language as they stand in its locale file: with their holes, and all plural forms. */
export type LookUp = (key: TextKey) => string;

/**
 * @param locale BCP 47, of days, countries and numbers
 * @param today a day of another year than this one is written with its year
 */
export function createSay(lookUp: LookUp, locale: string, today: Day): Say {
  const choose = createChoice(lookUp('words.language'));
  const isolate = createIsolation(lookUp('words.direction'));
  const numbers = new Intl.NumberFormat(locale);
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const thisYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const withYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

  const say: Say = ({ key, values = {}, count }) => {
    const words = lookUp(key);
    const form = count === undefined ? words : choose(words.split(' | '), count).replaceAll('$1', () => numbers.format(count));
    return form.replace(/\{(\w+)\}(\.?)/g, (hole, name: string, stop: string) => {
      const value = values[name];
      if (value === undefined) return hole;
      const filled = write(value);
      // A month that is cut short ends in a dot of its own ("19 nov."), which is the sentence's too.
      return isDay(value) && filled.endsWith('.') ? filled : filled + stop;
    });
  };
  function write(value: TextValue): string {
    if (typeof value === 'string') return isolate(value);
    if (typeof value === 'number') return numbers.format(value);
    if ('day' in value) return (value.hasYear || yearOf(value.day) !== yearOf(today) ? withYear : thisYear).format(Date.parse(value.day));
    if ('country' in value) return countries.of(value.country) ?? value.country;
    return say(value);
  }
  return say;
}

const isDay = (value: TextValue): boolean => typeof value === 'object' && 'day' in value;
const yearOf = (day: Day): string => day.slice(0, 4);

interface WordTree {
  [key: string]: string | WordTree;
}

/** Looks words up in a locale file itself; a key that is not there stands for itself. */
export const lookUpIn =
  (words: WordTree): LookUp =>
  (key) => {
    const found = key.split('.').reduce<string | WordTree | undefined>((part, name) => (typeof part === 'object' ? part[name] : undefined), words);
    return typeof found === 'string' ? found : key;
  };
