/** The mark of a level, for what has no headline. */
import type { Level } from '../model/judgement.ts';
import { type Say, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { Mark, type MarkShape } from './mark.tsx';
import { isUnchecked } from './verdict-words.ts';

/** A level as it is shown: an order that warns of nothing is not calm for that when it is closed, or when nobody has looked yet. */
export type Shown = Level | 'closed' | 'unchecked';

export function shownLevel(view: OrderView): Shown {
  const { level, isOpen } = view.judgement;
  if (level !== 'info') return level;
  if (!isOpen) return 'closed';
  return isUnchecked(view) ? 'unchecked' : level;
}

const SHAPES: Record<Shown, MarkShape> = { unchecked: 'dots', closed: 'dash', info: 'tick', note: 'info', warn: 'triangle', urgent: 'octagon' };

/** The level's shape for the eye, and its word for whoever hears the page. */
export const LevelMark = ({ level, say }: { level: Shown; say: Say }) => <Mark shape={SHAPES[level]} spoken={say(text(`words.level.${level}`))} />;
