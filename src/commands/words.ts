/** English words for the commands, which run outside of any browser. */
import en from '../../assets/locales/en.json' with { type: 'json' };
import type { Day } from '../model/day.ts';
import { createSay, type Translate } from '../ui/say.ts';

interface Words {
  [key: string]: string | Words;
}
/** A year in which nothing happens, so that every day is written with its own. */
const LONG_AGO = '1970-01-01' as Day;

const translate: Translate = (key, values, count) => {
  const [one = key, ...more] = lookUp(key).split(' | ');
  const form = count && count.number !== 1 ? (more.at(-1) ?? one) : one;
  return form.replaceAll('$1', () => count?.written ?? '').replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
};

function lookUp(key: string): string {
  let words: string | Words | undefined = en;
  for (const part of key.split('.')) words = typeof words === 'object' ? words[part] : undefined;
  return typeof words === 'string' ? words : key;
}

export const sayInEnglish = createSay(translate, 'en', LONG_AGO);
