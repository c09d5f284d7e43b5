/** The second question before a mark that silences an urgent warning. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { type Say, text } from '../model/text.ts';
import type { AskedKind } from './mark-choice.ts';

export interface MarkQuestionProps {
  kind: AskedKind;
  say: Say;
  answer: (isTrue: boolean) => void;
}

export function MarkQuestion({ kind, say, answer }: MarkQuestionProps) {
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  // The answer that changes nothing comes first: a key pressed once too often must not silence anything.
  useLayoutEffect(() => first.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // Else it would close the panel as well.
    event.preventDefault();
    event.stopPropagation();
    answer(false);
  };
  return (
    <fieldset class="question" aria-labelledby={id} onKeyDown={onKeyDown}>
      <span id={id}>{say(text(`marks.ask.${kind}`))}</span>
      <button ref={first} type="button" onClick={() => answer(false)}>
        {say(text('marks.notYet'))}
      </button>
      <button type="button" data-yes={kind} onClick={() => answer(true)}>
        {say(text('marks.yes'))}
      </button>
    </fieldset>
  );
}
