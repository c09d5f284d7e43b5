/** What stands in place of a view until the background has answered. */
import { type Say, text } from '../model/text.ts';

export const Waiting = ({ say }: { say: Say }) => (
  <p class="waiting muted" role="status">
    {say(text('words.loading'))}
  </p>
);

export const Failed = ({ say, retry }: { say: Say; retry: () => void }) => (
  <div class="waiting" role="alert">
    <p>{say(text('words.noAnswer'))}</p>
    <button type="button" onClick={retry}>
      {say(text('words.retry'))}
    </button>
  </div>
);
