/** English for the seller, whatever language the buyer reads. */
// By name: all that a letter is made of, so that no other words travel with the views.
import { letters, words } from '../../assets/locales/en.json';
import type { Day } from '../model/day.ts';
import { createSay, lookUpIn } from './say.ts';

/** Letters write each day with its year, so that no "today" matters; in British English a month stands in words after its day. */
const ANY_DAY = '1970-01-01' as Day;

export const sayToSeller = createSay(lookUpIn({ letters, words }), 'en-GB', ANY_DAY);
