/** Says texts in English, from the locale file itself, as the browser would. */
import en from '../../../assets/locales/en.json' with { type: 'json' };
import type { Day } from '../../../src/model/day.ts';
import type { TextKey } from '../../../src/model/text.ts';
import { createSay, type Translate } from '../../../src/ui/say.ts';

export const TODAY = '2026-11-22' as Day;

const wordsOf = (key: TextKey): string => {
  const words = key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], en);
  if (typeof words !== 'string') throw new Error(`No words for ${key}`);
  return words;
};

export const translateToEnglish: Translate = (key, values, count) => {
  const [one = '', many = one] = count ? wordsOf(key).split(' | ') : [wordsOf(key)];
  const form = count?.number === 1 ? one : many;
  return form.replaceAll('$1', count?.written ?? '$1').replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);
};

export const english = createSay(translateToEnglish, 'en-GB', TODAY);
