/** Says texts in English, from the locale file itself, as the browser would. */
import en from '../../../assets/locales/en.json' with { type: 'json' };
import type { Day } from '../../../src/model/day.ts';
import { createSay, lookUpIn } from '../../../src/ui/say.ts';

export const TODAY = '2026-11-22' as Day;

export const lookUpEnglish = lookUpIn(en);

export const english = createSay(lookUpEnglish, 'en-GB', TODAY);
