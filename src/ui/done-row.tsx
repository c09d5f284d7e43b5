/** What the buyer has done already: noted by a click, taken back by another. What silences an urgent warning is asked once more. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MarkKind } from '../model/mark.ts';
import { text } from '../model/text.ts';
import { MarkButtons } from './mark-buttons.tsx';
import { type AskedKind, asksAgain, type MarkChoice } from './mark-choice.ts';
import { MarkQuestion } from './mark-question.tsx';
import { type NotedEntry, notedEntries } from './noted-entries.ts';
import type { Scene } from './scene.ts';

export interface DoneRowProps {
  choice: MarkChoice;
  isUrgent: boolean;
  scene: Scene;
}

export function DoneRow({ choice: { likely, other }, isUrgent, scene }: DoneRowProps) {
  const { say, act } = scene;
  const [asked, setAsked] = useState<AskedKind | null>(null);
  const row = useRef<HTMLDivElement>(null);
  const left = useRef<MarkKind | null>(null);
  // Whoever answers by keyboard stays where the question was.
  useLayoutEffect(() => {
    if (!asked && left.current) row.current?.querySelector<HTMLElement>(`[data-mark="${left.current}"]`)?.focus();
    left.current = asked;
  }, [asked]);
  const choose = (kind: MarkKind) => (isUrgent && asksAgain(kind) ? setAsked(kind) : act.mark(kind));
  const answer = (isTrue: boolean) => {
    setAsked(null);
    if (asked && isTrue) act.mark(asked);
  };
  return (
    <div class="done" ref={row}>
      <Noted scene={scene} />
      {likely.length + other.length > 0 && (
        <fieldset class="marks" aria-label={say(text('panel.done'))}>
          {asked ? (
            <MarkQuestion kind={asked} say={say} answer={answer} />
          ) : (
            <>
              <span class="muted" aria-hidden="true">
                {say(text('panel.done'))}
              </span>
              <MarkButtons kinds={likely} choose={choose} say={say} />
            </>
          )}
          {other.length > 0 && (
            <details class="other-marks">
              <summary>{say(text('marks.more'))}</summary>
              <div class="marks">
                <MarkButtons kinds={other} choose={choose} say={say} />
              </div>
            </details>
          )}
        </fieldset>
      )}
    </div>
  );
}

function Noted({ scene: { view, say, act } }: { scene: Scene }) {
  const entries = notedEntries(view.order);
  if (entries.length === 0) return null;
  const takeBack = (undo: NonNullable<NotedEntry['undo']>) => ('unmark' in undo ? act.unmark(undo.unmark) : act.uncorrect(undo.correct));
  return (
    <ul class="noted" aria-label={say(text('marks.title'))}>
      {entries.map(({ words, undo }) => (
        <li key={JSON.stringify(words)}>
          <span>{say(words)}</span>
          {undo ? (
            <button
              type="button"
              class="link"
              data-undo={'unmark' in undo ? undo.unmark : undefined}
              aria-label={say(text('marks.undoOf', { what: words }))}
              onClick={() => takeBack(undo)}
            >
              {say(text('marks.undo'))}
            </button>
          ) : (
            <small class="muted">{say(text('marks.seen'))}</small>
          )}
        </li>
      ))}
    </ul>
  );
}
