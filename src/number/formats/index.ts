/**
 * All forms. A new one is one entry in one of these files: by the carrier's home where it begins with letters or has some, in `digits` where it
 * has none.
 */
import { formatsOf } from '../format.ts';
import { AMERICAN } from './american.ts';
import { ASIAN } from './asian.ts';
import { CHINESE } from './chinese.ts';
import { DIGITS } from './digits.ts';
import { DIGITS_BY_COUNTRY } from './digits-by-country.ts';
import { EUROPEAN } from './european.ts';
import { FIELD } from './field.ts';
import { WORLDWIDE } from './worldwide.ts';

export const LETTER_FORMATS = formatsOf([...CHINESE, ...EUROPEAN, ...AMERICAN, ...ASIAN, ...WORLDWIDE, ...FIELD]);
export const DIGIT_FORMATS = formatsOf([...DIGITS, ...DIGITS_BY_COUNTRY]);
