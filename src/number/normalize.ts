/** One spelling for all the ways in which a number is printed, copied and typed. */

/** What comes after is not read: no page prints a number in so many characters. */
const MAX_INPUT = 2_000;
/** Blanks, controls, dashes, dots, and the marks that copying from a page brings along (zero-width, right-to-left, soft hyphen). */
const SEPARATORS = /[\p{White_Space}\p{Cc}\p{Cf}\p{Dash}.·•]/gu;
/** Marks that are not seen, so that they part nothing. */
const UNSEEN = /\p{Cf}/gu;

/** The beginning of a text, which is all that is read of it. */
export const cut = (input: string): string => (input.length > MAX_INPUT ? input.slice(0, MAX_INPUT) : input);

/** @returns upper case, full-width characters made plain, without separators; of a very long text only its beginning */
export const normalize = (input: string): string => cut(input).normalize('NFKC').replace(SEPARATORS, '').toUpperCase();

/** @returns the parts of a text between its blanks and the punctuation that stands around numbers; some may be empty */
export const partsOf = (input: string): string[] =>
  cut(input)
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .split(/[\s\p{Cc},;:|()[\]"']/u);
