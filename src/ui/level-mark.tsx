/** The mark of a level, for what has no headline. */
import type { Level } from '../model/judgement.ts';
import { type Say, text } from '../model/text.ts';
import { Mark, type MarkShape } from './mark.tsx';

const SHAPES: Record<Level, MarkShape> = { info: 'tick', note: 'info', warn: 'triangle', urgent: 'octagon' };

/** The level's shape for the eye, and its word for whoever hears the page; that all is well, the words beside it say. */
export const LevelMark = ({ level, say }: { level: Level; say: Say }) => (
  <Mark shape={SHAPES[level]} spoken={level === 'info' ? null : say(text(`words.level.${level}`))} />
);
