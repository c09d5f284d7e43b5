import { ar } from './ar.ts';
import { de } from './de.ts';
import { en, en2024 } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import type { Words } from './words.ts';

export const LANGUAGES = ['en', 'es', 'pt', 'fr', 'ru', 'de', 'it', 'nl', 'pl', 'uk', 'tr', 'ar', 'he', 'ko', 'ja', 'th', 'vi', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];
export const isRightToLeft = (language: Language): boolean => language === 'ar' || language === 'he';
/** The year of the labels; only English is known to have changed. */
export const WORDINGS = ['2026', '2024'] as const;
export type Wording = (typeof WORDINGS)[number];

const TABLE: Record<Language, Words> = { en, es, pt, fr, ru, de, it, nl, pl, uk, tr, ar, he, ko, ja, th, vi, id };

/** The words that the site prints in a language and a year. */
export function wordsOf(language: Language, wording: Wording): Words {
  const words = TABLE[language];
  if (language !== 'en' || wording !== '2024') return words;
  return { ...words, ...en2024, labels: { ...words.labels, ...en2024.labels } };
}
