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

export function SignMark({ sign, say }: { sign: Sign; say: Say }) {
  const spoken = SPOKEN[sign];
  return <Mark shape={SHAPES[sign]} spoken={spoken ? say(text(spoken)) : null} />;
}
