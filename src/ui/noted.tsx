/** What the buyer noted of an order, with its day, and how to take it back. */
import { text } from '../model/text.ts';
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
