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
  /** Where digits stand: a bit for each of the last 32 characters, of which the last has the lowest. */
  digits: number;
}

/**
 * All that is asked of a number's characters, in one pass. Without branches, since nothing foretells whether a letter or a digit comes next, and a
 * processor that guessed wrong starts anew: a sum here is negative where the character lies outside of a range.
 */
export function shapeOf(text: string): Shape {
  let notDigits = 0;
  let notPlain = 0;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const notDigit = (code - ZERO) | (NINE - code);
    const notLetter = (code - A) | (Z - code);
    notDigits |= notDigit;
    notPlain |= notDigit & notLetter;
    digits = (digits << 1) | (~notDigit >>> 31);
  }
  return { isPlain: notPlain >= 0, isDigits: notDigits >= 0, digits };
}

export const isDigits = (text: string): boolean => shapeOf(text).isDigits;
