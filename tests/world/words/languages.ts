import { en, en2024 } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { Words } from './words.ts';

export const LANGUAGES = ['en', 'es', 'pt', 'fr', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];
/** The year of the labels; only English is known to have changed. */
export const WORDINGS = ['2026', '2024'] as const;
export type Wording = (typeof WORDINGS)[number];

const TABLE: Record<Language, Words> = { en, es, pt, fr, ru };

/** The words that the site prints in a language and a year. */
export function wordsOf(language: Language, wording: Wording): Words {
  const words = TABLE[language];
  if (language !== 'en' || wording !== '2024') return words;
  return { ...words, ...en2024, labels: { ...words.labels, ...en2024.labels } };
}
