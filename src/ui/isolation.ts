/** Keeps what is filled into a sentence from being torn apart, or from tearing it apart, where the two are written in opposite directions. */

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
/** Hebrew, Arabic and the other scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Among words of one direction nothing is added, so that what is copied holds no invisible characters. */
export const createIsolation =
  (direction: string) =>
  (value: string): string =>
    direction === 'rtl' || RIGHT_TO_LEFT.test(value) ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value;
