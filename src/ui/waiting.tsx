/** What stands in place of a view until the background has answered. */
import { type Say, type TextKey, text } from '../model/text.ts';

export const Waiting = ({ say }: { say: Say }) => (
  <p class="waiting muted" role="status">
    {say(text('words.loading'))}
  </p>
);

interface FaultProps {
  say: Say;
  words: TextKey;
  button: TextKey;
  act: () => void;
}
const Fault = ({ say, words, button, act }: FaultProps) => (
  <div class="waiting" role="alert">
    <p>{say(text(words))}</p>
    <button type="button" onClick={act}>
      {say(text(button))}
    </button>
  </div>
);

export const Failed = ({ say, retry }: { say: Say; retry: () => void }) => (
  <Fault say={say} words="words.noAnswer" button="words.retry" act={retry} />
);

/** A view that could not be drawn. */
export const Broken = ({ say, retry }: { say: Say; retry: () => void }) => (
  <Fault say={say} words="words.pageBroken" button="words.retry" act={retry} />
);

/** An extension whose words the browser does not have: only a new start lets it look for them again. */
export const Unreadable = ({ say, restart }: { say: Say; restart: () => void }) => (
  <Fault say={say} words="words.filesUnreadable" button="words.restart" act={restart} />
);
