/** Words for the user, as data: pure code names a text of `assets/locales`, views say it in the user's language. */
import type en from '../../assets/locales/en.json';
import type { Day } from './day.ts';

type Keys<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Keys<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** A path into the English locale file, such as `number.why.checkDigitRight`; a wrong one does not compile. */
export type TextKey = Keys<typeof en>;
/**
 * A day and a country (ISO 3166-1 alpha-2) are written in the user's own way; a text within a text is said first.
 * `hasYear`: the day is written with its year, also in that year.
 */
export type TextValue = string | number | { day: Day; hasYear?: true } | { country: string } | Text;
export interface Text {
  key: TextKey;
  /** Fill `{name}` in the words. */
  values?: Record<string, TextValue>;
  /** Chooses between the singular and plural forms, and fills `$1`. */
  count?: number;
}

/** Says a text in the user's language. */
export type Say = (text: Text) => string;

/** Branch by branch and not by spreading: most texts are made by the classifier, which makes many. */
export function text(key: TextKey, values?: Record<string, TextValue>, count?: number): Text {
  if (count === undefined) return values ? { key, values } : { key };
  return values ? { key, values, count } : { key, count };
}
