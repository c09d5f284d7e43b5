/** One spelling for all the ways in which a number is printed, copied and typed. */
import { latinDigits } from '../model/digits.ts';

/** What comes after is not read: no page prints a number in so many characters. */
const MAX_INPUT = 2_000;
/** Blanks, controls, dashes, dots, and the marks that copying from a page brings along (zero-width, right-to-left, soft hyphen). */
const SEPARATORS = /[\p{White_Space}\p{Cc}\p{Cf}\p{Dash}.·•]/gu;
/** Marks that are not seen, so that they part nothing. */
const UNSEEN = /\p{Cf}/gu;

/** The beginning of a text, which is all that is read of it. */
export const cut = (input: string): string => (input.length > MAX_INPUT ? input.slice(0, MAX_INPUT) : input);

/** @returns the beginning of a text in plain characters, as far as they mean the same: full-width ones and eastern digits */
export const plain = (input: string): string => latinDigits(cut(input).replaceAll('№', ' ').normalize('NFKC'));

/** @returns a plain text in upper case, without separators */
export const strip = (text: string): string => text.replace(SEPARATORS, '').toUpperCase();

/** @returns upper case, in plain characters, without separators; of a very long text only its beginning */
export const normalize = (input: string): string => strip(plain(input));

/** Where a button's word or a Chinese one stands against a number: pages lose the blank when their text is copied. */
const GLUED = /(?<=[A-Z\d])(?=[A-Z][a-z]{2})|(?<=[a-z]{2})(?=[A-Z]{1,6}\d)|(?<=\p{sc=Han})(?=[A-Z\d])|(?<=[A-Z\d])(?=\p{sc=Han})/gu;
/** Before a number, not of it. */
const LABEL = /(?<![\p{L}\p{Nd}])(?:ID|N[OR]?)\s?[.:#]|(?<!\S)#/giu;
const SET_APART = ' ... ';

export const isDigits = (text: string): boolean => /^\d+$/.test(text);
/** Nothing but A to Z and 0 to 9. */
export const isPlain = (text: string): boolean => /^[A-Z\d]+$/.test(text);

/** @returns the parts of a plain text between its blanks and the punctuation that stands around numbers; some may be empty */
export const partsOf = (text: string): string[] =>
  text
    .replace(UNSEEN, '')
    .replace(LABEL, SET_APART)
    .replace(GLUED, ' ')
    .split(/[\s\p{Cc},;:|()[\]"']/u);

/** @returns the parts of a plain text between all that no number has, in upper case: of an address, for example */
export const piecesOf = (text: string): string[] => text.toUpperCase().match(/[A-Z\d]+/g) ?? [];
