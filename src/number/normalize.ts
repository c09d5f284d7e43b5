/** One spelling for all the ways in which a number is printed, copied and typed. */

/** What comes after is not read: no page prints a number in so many characters. */
const MAX_INPUT = 2_000;
/** Blanks, controls, dashes, dots, and the marks that copying from a page brings along (zero-width, right-to-left, soft hyphen). */
const SEPARATORS = /[\p{White_Space}\p{Cc}\p{Cf}\p{Dash}.·•]/gu;

/** @returns upper case, full-width characters made plain, without separators */
export const normalize = (input: string): string => input.slice(0, MAX_INPUT).normalize('NFKC').replace(SEPARATORS, '').toUpperCase();
