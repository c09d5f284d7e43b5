/** What opens a fold of which there are several: few words for the eye, and whose they are for the ear. A label would leave the few as well. */
import type { Say, Text } from '../model/text.ts';

export const Summary = ({ shown, heard, say }: { shown: Text; heard: Text; say: Say }) => (
  <summary>
    <span aria-hidden="true">{say(shown)}</span>
    <span class="for-ears">{say(heard)}</span>
  </summary>
);
