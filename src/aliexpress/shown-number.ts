/** Tracking numbers as pages show them. What a number means is not judged here. */
import { plain } from './plain-text.ts';

export interface ShownNumber {
  /** As shown, without blanks. */
  number: string | null;
  /** True when the page shows stars in its place. */
  isHidden: boolean;
}
const NUMBER = /^(?=.*\d)[A-Z0-9][A-Z0-9-]{5,49}$/i;

/** Letters that a blank divides from the digits; another word, such as that of a button, is no part of a number. */
const isPart = (word: string, index: number): boolean => /\d|\*/.test(word) || (index === 0 ? /^[A-Z]{1,5}$/ : /^[A-Z]{2}$/).test(word);

/** The number that is all of a text; null when the text is something else ("--", "Not available"). */
export function readNumber(text: string): ShownNumber | null {
  const words = plain(text).split(' ');
  if (!words.every(isPart)) return null;
  const number = words.join('');
  if (/^[A-Z0-9]*\*{2,}[A-Z0-9*]*$/i.test(number)) return { number: null, isHidden: true };
  return NUMBER.test(number) ? { number, isHidden: false } : null;
}

/** The number of a line with a label before it and a button behind it: "Tracking number: RB123456785CN Copy". */
export function readNumberLine(text: string): ShownNumber | null {
  const words = (plain(text).split(':').at(-1) ?? '').split(' ');
  const from = words.findIndex((word) => /[\d*]/.test(word));
  if (from < 0) return null;
  const to = words.findIndex((word, index) => index > from && !/[\d*]/.test(word));
  const groups = words.slice(from, to < 0 ? undefined : to);
  const around = [words[from - 1] ?? '', ...groups, words[to] ?? ''].join('');
  return readNumber(INTERNATIONAL.test(around) ? around : groups.join(''));
}
/** Postal numbers have letters on both sides, which a blank may divide from the digits: "RB 123 456 785 CN". */
const INTERNATIONAL = /^[A-Z]{2}\d{9}[A-Z]{2}$/;
