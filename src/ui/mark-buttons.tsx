/** What the buyer can note of an order, each by one click. */
import type { MarkKind } from '../model/mark.ts';
import { type Say, text } from '../model/text.ts';

export const MarkButtons = ({ kinds, choose, say }: { kinds: readonly MarkKind[]; choose: (kind: MarkKind) => void; say: Say }) =>
  kinds.map((kind) => (
    <button key={kind} type="button" class="link" data-mark={kind} onClick={() => choose(kind)}>
      {say(text(`marks.do.${kind}`))}
    </button>
  ));
