/** The mark of a headline's sign. */
import type { Sign } from '../advice/headline.ts';
import { type Say, type TextKey, text } from '../model/text.ts';
import { Mark, type MarkShape } from './mark.tsx';

const SHAPES: Record<Sign, MarkShape> = {
  urgent: 'octagon',
  warn: 'triangle',
  note: 'info',
  ok: 'tick',
  unchecked: 'question',
  muted: 'silence',
  finished: 'dash',
};
/** The words of the others say by themselves how they stand. */
const SPOKEN: Partial<Record<Sign, TextKey>> = { urgent: 'words.level.urgent', warn: 'words.level.warn', note: 'words.level.note' };

/** What a sign says to whoever hears the page; null where the words do. */
export function spokenOf(sign: Sign, say: Say): string | null {
  const spoken = SPOKEN[sign];
  return spoken ? say(text(spoken)) : null;
}

/** `isMute` where it is said already. */
export const SignMark = ({ sign, say, isMute = false }: { sign: Sign; say: Say; isMute?: boolean }) => (
  <Mark shape={SHAPES[sign]} spoken={isMute ? null : spokenOf(sign, say)} />
);
