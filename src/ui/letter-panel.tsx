/** A filled-in letter: in English for its reader, and in the buyer's language, where that is another one, beside it. */
import { sayLetter, writeLetter } from '../letters/letter.ts';
import type { LetterId } from '../model/judgement.ts';
import { type Say, text } from '../model/text.ts';
import type { OrderView } from '../model/view.ts';
import { CopyText } from './copy-text.tsx';
import type { Panel } from './disclosure.ts';
import { sayToSeller } from './seller-say.ts';

export interface LetterPanelProps {
  id: LetterId;
  /** True where the browser has just refused to copy it. */
  isRefused?: boolean;
  panel: Panel;
  view: OrderView;
  say: Say;
}

export function LetterPanel({ id, isRefused = false, panel, view, say }: LetterPanelProps) {
  const name = text(`letters.${id}.name`);
  const letter = writeLetter(id, view);
  const language = say(text('words.language'));
  const isEnglish = language.split('-')[0] === 'en';
  return (
    // A landmark is the only one of its name: letters of two orders may be open.
    <section class="letter" id={panel.id} aria-label={say(text('letters.ofOrder', { name, id: view.order.orderId }))} onKeyDown={panel.onKeyDown}>
      <h4>{say(name)}</h4>
      {isEnglish ? (
        <CopyText label={name} words={sayLetter(letter, sayToSeller)} language="en" isRefused={isRefused} say={say} />
      ) : (
        <div class="languages">
          <CopyText
            label={text('letters.inEnglish')}
            isLabelShown
            words={sayLetter(letter, sayToSeller)}
            language="en"
            isRefused={isRefused}
            say={say}
          />
          <CopyText label={text('letters.inYours')} isLabelShown words={sayLetter(letter, say)} language={language} say={say} />
        </div>
      )}
      <p class="muted">{say(text('letters.help'))}</p>
    </section>
  );
}
