/** The slip of a finger behind a broken postal number (N13), where only one slip can have made it. */
import { isRightPostal } from './s10.ts';

export interface Repair {
  by: 'change' | 'swap';
  /** The number as it should be then. */
  number: string;
}
const LENGTH = 13;
const PLACES = Array.from({ length: LENGTH }, (_, place) => place);
const CHARACTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** @returns the one changed character that makes the number right, or failing that the one swap of neighbours; null where none does, or several */
export function repair(normalized: string): Repair | null {
  if (normalized.length !== LENGTH) return null;
  const changed = onlyRight(PLACES.flatMap((at) => [...CHARACTERS].map((other) => normalized.slice(0, at) + other + normalized.slice(at + 1))));
  if (changed) return { by: 'change', number: changed };
  const swapped = onlyRight(
    PLACES.map(
      (at) =>
        normalized.slice(0, at) +
        normalized
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        normalized.slice(at + 2),
    ),
  );
  return swapped ? { by: 'swap', number: swapped } : null;
}

function onlyRight(attempts: readonly string[]): string | null {
  const [only, another] = new Set(attempts.filter(isRightPostal));
  return only && !another ? only : null;
}
