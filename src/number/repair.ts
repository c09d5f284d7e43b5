/** The slip of a finger behind a broken postal number (N13), where only one slip can have made it. */
import { COUNTRIES } from './countries.ts';
import { hasRightCheckDigit, parseS10 } from './s10.ts';

const LENGTH = 13;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const DIGITS = [...'0123456789'];

export interface Repair {
  by: 'change' | 'swap';
  /** The number as it should be then. */
  number: string;
}

/** @returns the one changed character that makes the number right, or failing that the one swap of neighbours; null where none does, or several */
export function repair(normalized: string): Repair | null {
  if (normalized.length !== LENGTH) return null;
  const changed = onlyOne(changes(normalized));
  if (changed !== null) return { by: 'change', number: changed };
  const swapped = onlyOne(swaps(normalized));
  return swapped === null ? null : { by: 'swap', number: swapped };
}

function onlyOne(attempts: Iterable<string>): string | null {
  const right = new Set<string>();
  for (const attempt of attempts) if (isRight(attempt)) right.add(attempt);
  const [first] = right;
  return first !== undefined && right.size === 1 ? first : null;
}

function isRight(number: string): boolean {
  const s10 = parseS10(number);
  return s10 !== null && hasRightCheckDigit(s10) && COUNTRIES.has(s10.suffix);
}

function* changes(number: string): Iterable<string> {
  for (let i = 0; i < LENGTH; i++) {
    for (const character of i < 2 || i >= LENGTH - 2 ? LETTERS : DIGITS) yield number.slice(0, i) + character + number.slice(i + 1);
  }
}

function* swaps(number: string): Iterable<string> {
  for (let i = 0; i < LENGTH - 1; i++) yield number.slice(0, i) + number.charAt(i + 1) + number.charAt(i) + number.slice(i + 2);
}
