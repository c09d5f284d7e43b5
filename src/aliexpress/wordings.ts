/** What pages print, a row per language, so that a missing language does not pass the type check. */
import type { Language } from './languages.ts';
import { fold } from './plain-text.ts';

/** `seen` in public sources that read these pages (2019-2026); `expected` are our own translations of what nobody has shown. */
export interface Wording {
  seen?: readonly string[];
  expected?: readonly string[];
}
export type Wordings = Readonly<Record<Language, Wording>>;

const known = new WeakMap<Wordings, readonly string[]>();

/** All wordings of all languages, folded. A page is never asked for its language: no wording means two things (tests see to it). */
export function foldedWords(wordings: Wordings): readonly string[] {
  const folded = known.get(wordings) ?? Object.values(wordings).flatMap(({ seen = [], expected = [] }) => [...seen, ...expected].map(fold));
  known.set(wordings, folded);
  return folded;
}
