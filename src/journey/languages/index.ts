/** The page languages whose words for events are known. */
import type { Language } from '../language.ts';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { de } from './de.ts';
import { en } from './en.ts';
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

export const EVENT_LANGUAGES: Readonly<Record<string, Language>> = { en, es, pt, fr, de, it, nl, pl, ru, uk, tr, az, ar, he, ko, ja, th, vi, id };
