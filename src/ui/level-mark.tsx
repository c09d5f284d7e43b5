/** A shape for each level, so that no colour speaks alone. */
import type { Level } from '../model/judgement.ts';
import { type Say, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { isUnchecked } from './verdict-words.ts';

/** A level as it is shown: an order that warns of nothing is not calm for that when it is closed, or when nobody has looked yet. */
export type Shown = Level | 'closed' | 'unchecked';

export function shownLevel(view: OrderView): Shown {
  const { level, isOpen } = view.judgement;
  if (level !== 'info') return level;
  if (!isOpen) return 'closed';
  return isUnchecked(view) ? 'unchecked' : level;
}

const SHAPES: Record<Shown, string> = {
  unchecked: 'M8 1.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5ZM4.8 8h.1M8 8h.1M11.2 8h.1',
  closed: 'M8 1.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5ZM5.2 8h5.6',
  info: 'M8 1.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5ZM4.9 8.2l2.2 2.2 4-4.5',
  note: 'M8 1.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5ZM8 7.4v3.7M8 4.8v.1',
  warn: 'M8 1.6 15 14H1ZM8 6.3v3.6M8 11.9v.1',
  urgent: 'M5.2 1.25h5.6l3.95 3.95v5.6l-3.95 3.95H5.2L1.25 10.8V5.2ZM8 4.6v4.2M8 11.2v.1',
};

/** The level's shape for the eye, and its word for whoever hears the page. */
export const LevelMark = ({ level, say }: { level: Shown; say: Say }) => (
  <span class="level-mark">
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[level]} />
    </svg>
    <span class="for-ears">{say(text(`words.level.${level}`))}: </span>
  </span>
);
