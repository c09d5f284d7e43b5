/** English for the seller, whatever language the buyer reads. */
// By name: all that a letter is made of, so that no other words travel with the views.
import { letters, words } from '../../assets/locales/en.json';
import type { Day } from '../model/day.ts';
import { createSay, lookUpIn } from './say.ts';

/** A letter is read on another day and in another country: each day has its year, and its month in words. */
const LONG_AGO = '1970-01-01' as Day;

export const sayToSeller = createSay(lookUpIn({ letters, words }), 'en-GB', LONG_AGO);
