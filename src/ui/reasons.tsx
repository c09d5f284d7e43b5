/** Why something is said, and how sure it is. */
import { type Say, type Text, text } from '../model/text.ts';
import type { Confidence } from '../model/verdict.ts';

export const Reasons = ({ reasons, say }: { reasons: readonly Text[]; say: Say }) =>
  reasons.length > 0 && (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)}>{say(reason)}</li>
      ))}
    </ul>
  );

/** What is certain needs no such remark. */
export const Sureness = ({ confidence, say }: { confidence: Confidence; say: Say }) =>
  confidence !== 'certain' && <small class="sureness">{say(text(`words.confidence.${confidence}`))}</small>;
