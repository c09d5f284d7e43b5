/** What the buyer can note of an order, each by one click. */
import type { MarkKind } from '../model/mark.ts';
import { text } from '../model/text.ts';
import type { Scene } from './scene.ts';

export const MarkButtons = ({ kinds, scene: { say, act } }: { kinds: readonly MarkKind[]; scene: Scene }) =>
  kinds.map((kind) => (
    <button key={kind} type="button" data-mark={kind} onClick={() => act.mark(kind)}>
      {say(text(`marks.do.${kind}`))}
    </button>
  ));
