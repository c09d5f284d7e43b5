/** One value that the buyer knows better. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Day } from '../model/day.ts';
import { type Say, type Text, text } from '../model/text.ts';

export interface CorrectionFieldProps {
  label: Text;
  /** As it stands now; empty while unknown. */
  value: string;
  /** Of a day: between which ones it can be; null where nothing tells the first. Without it the value is words. */
  span?: { earliest: Day | null; latest: Day };
  say: Say;
  onSave: (value: string) => void;
}
/** Characters; no number and no service's name is longer. */
const LONGEST = 60;

export function CorrectionField({ label, value, span, say, onSave }: CorrectionFieldProps) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const save = (event: Event) => {
    event.preventDefault();
    const typed = draft.trim();
    if (typed !== '' && typed !== value) onSave(typed);
  };
  return (
    <form class="correction" onSubmit={save}>
      <label for={id}>{say(label)}</label>
      <input
        id={id}
        {...(span ? { type: 'date', min: span.earliest ?? undefined, max: span.latest } : { type: 'text', maxLength: LONGEST })}
        required
        dir="auto"
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <button type="submit" aria-label={say(text('marks.saveOf', { what: label }))}>
        {say(text('marks.save'))}
      </button>
    </form>
  );
}
