/** English words for the commands, which run outside of any browser. */
import en from '../../assets/locales/en.json' with { type: 'json' };
import type { Day } from '../model/day.ts';
import { createSay, lookUpIn } from '../ui/say.ts';

/** A year in which nothing happens, so that every day is written with its own. */
const LONG_AGO = '1970-01-01' as Day;

export const sayInEnglish = createSay(lookUpIn(en), 'en', LONG_AGO);
