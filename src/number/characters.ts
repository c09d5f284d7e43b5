/** What a number is written with. By code and not by pattern, since every number passes here. */

export const ZERO = 48;
const NINE = 57;
const A = 65;
const Z = 90;

export const isDigitCode = (code: number): boolean => code >= ZERO && code <= NINE;
export const isLetterCode = (code: number): boolean => code >= A && code <= Z;

/** The digit at a place, from 0 to 9; anything else is not checked for. */
export const digitAt = (text: string, at: number): number => text.charCodeAt(at) - ZERO;

export interface Shape {
  /** Nothing but A to Z and 0 to 9. */
  isPlain: boolean;
  /** Nothing but digits. */
  isDigits: boolean;
  /** Where the first of the longest blocks of digits starts, and where it ends (exclusive). */
  start: number;
  end: number;
}

/** All that is asked of a number's characters, in one pass. */
export function shapeOf(text: string): Shape {
  const { length } = text;
  let isPlain = true;
  let start = 0;
  let end = 0;
  let blockStart = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (isDigitCode(code)) continue;
    if (i - blockStart > end - start) {
      start = blockStart;
      end = i;
    }
    blockStart = i + 1;
    if (!isLetterCode(code)) isPlain = false;
  }
  if (length - blockStart > end - start) {
    start = blockStart;
    end = length;
  }
  return { isPlain, isDigits: end - start === length, start, end };
}

export const isDigits = (text: string): boolean => shapeOf(text).isDigits;
