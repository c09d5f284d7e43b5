/** A text to read and to copy by one click. Where the browser refuses, the text is selected, so that the buyer can copy it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Say, type Text, text } from '../model/text.ts';

export interface CopyTextProps {
  /** Said by screen readers. */
  label: Text;
  /** Shows the label, too: of two texts each needs its own. */
  isLabelShown?: boolean;
  words: string;
  /** BCP 47. */
  language: string;
  /** True where the browser has just refused to copy it. */
  isRefused?: boolean;
  say: Say;
}
/** Characters in a line, about, of a text alone and of one beside another: a text is shown in full, up to where it would fill the view. */
const LINE = { alone: 48, beside: 34 };
const MOST_LINES = 20;

export function CopyText({ label, isLabelShown = false, words, language, isRefused = false, say }: CopyTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'copyRefused' | null>(null);
  const tellRefused = () => {
    field.current?.focus();
    field.current?.select();
    setOutcome('copyRefused');
  };
  useEffect(() => {
    if (isRefused) tellRefused();
  }, [isRefused]);
  const copy = () => navigator.clipboard.writeText(words).then(() => setOutcome('copied'), tellRefused);
  const breadth = isLabelShown ? LINE.beside : LINE.alone;
  const lines = words.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(line.length / breadth)), 0);
  return (
    <div class="copy-text">
      {isLabelShown && (
        <span class="muted" aria-hidden="true">
          {say(label)}
        </span>
      )}
      <textarea
        ref={field}
        readOnly
        dir="auto"
        lang={language}
        aria-label={say(label)}
        rows={Math.min(lines, MOST_LINES)}
        value={words}
        onInput={() => setOutcome(null)}
      />
      <button type="button" onClick={copy}>
        {say(text('letters.copy'))}
      </button>
      <span role="status">{outcome && say(text(`letters.${outcome}`))}</span>
    </div>
  );
}
