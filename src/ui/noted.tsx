/** What the buyer noted of an order, with its day, and how to take it back; and what else could be noted. */
import { MARK_KINDS, type MarkKind } from '../model/mark.ts';
import { text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { MarkButtons } from './mark-buttons.tsx';
import { type NotedEntry, notedEntries } from './noted-entries.ts';
import type { Scene } from './scene.ts';

export function Noted({ scene: { view, say, act } }: { scene: Scene }) {
  const entries = notedEntries(view.order);
  if (entries.length === 0) return null;
  const takeBack = (undo: NonNullable<NotedEntry['undo']>) => ('unmark' in undo ? act.unmark(undo.unmark) : act.correct(undo.correct));
  return (
    <article class="noted">
      <h3>{say(text('marks.title'))}</h3>
      <ul>
        {entries.map(({ words, undo }) => (
          <li key={JSON.stringify(words)}>
            <span>{say(words)}</span>
            {undo ? (
              <button type="button" class="quiet" aria-label={say(text('marks.undoOf', { what: words }))} onClick={() => takeBack(undo)}>
                {say(text('marks.undo'))}
              </button>
            ) : (
              <small class="muted">{say(text('marks.seen'))}</small>
            )}
          </li>
        ))}
      </ul>
    </article>
  );
}

/** The marks that no advice offers, on request: a buyer who wrote early, or has the parcel, can say so of any order. */
export function OtherMarks({ scene }: { scene: Scene }) {
  const kinds = otherMarks(scene.view);
  if (kinds.length === 0) return null;
  return (
    <details class="other-marks">
      <summary>{scene.say(text('marks.more'))}</summary>
      <div class="marks">
        <MarkButtons kinds={kinds} scene={scene} />
      </div>
    </details>
  );
}

/** What an advice offers stands with it; and there is nothing to mute beside what it warns of. */
function otherMarks({ order, judgement: { isOpen, warnings, notes } }: OrderView): MarkKind[] {
  const offered = [...warnings, ...notes].flatMap(({ marks }) => marks);
  const taken = order.marks.map(({ kind }) => kind);
  return isOpen ? MARK_KINDS.filter((kind) => kind !== 'muted' && !offered.includes(kind) && !taken.includes(kind)) : [];
}
