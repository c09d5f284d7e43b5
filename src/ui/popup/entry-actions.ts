/** What can be done with an order in the popup by one click. */
import type { Headline } from '../../advice/headline.ts';
import type { MarkKind } from '../../model/mark.ts';
import type { OrderView } from '../../model/view.ts';
import { asksAgain, markChoice } from '../mark-choice.ts';

export interface QuickMark {
  kind: MarkKind;
  /** True where it stands already, and can be taken back. */
  isGiven: boolean;
  /** True where it silences what is urgent: a slip of the mouse must not. */
  needsAnswer: boolean;
}

export function quickMarks(view: OrderView, { sign, rule }: Headline): QuickMark[] {
  const { order, judgement } = view;
  const { likely, canMute } = markChoice(view, judgement.warnings.find(({ id }) => id === rule) ?? null);
  const isOffered = (kind: MarkKind): boolean => (kind === 'muted' ? canMute : likely.includes(kind));
  return (['arrived', 'muted'] as const).flatMap((kind) => {
    const isGiven = order.marks.some((mark) => mark.kind === kind && mark.by === 'buyer');
    return isGiven || isOffered(kind) ? [{ kind, isGiven, needsAnswer: !isGiven && sign === 'urgent' && asksAgain(kind) }] : [];
  });
}
