/** What can be done with an order in the popup by one click. */
import type { Headline } from '../../advice/headline.ts';
import type { MarkKind } from '../../model/mark.ts';
import type { OrderStatus } from '../../model/order.ts';
import type { OrderView } from '../../model/view.ts';

export interface QuickMark {
  kind: MarkKind;
  /** True where it stands already, and can be taken back. */
  isGiven: boolean;
  /** True where it silences what is urgent: a slip of the mouse must not. */
  needsAnswer: boolean;
}

/** Sent, as far as anybody knows. */
const ARRIVING: readonly OrderStatus[] = ['shipped', 'delivered', 'unknown'];

export function quickMarks({ order, judgement }: OrderView, { sign, rule }: Headline): QuickMark[] {
  const given = (kind: MarkKind) => order.marks.some((mark) => mark.kind === kind && mark.by === 'buyer');
  const canMute = judgement.warnings.find(({ id }) => id === rule)?.marks.includes('muted') ?? false;
  const offered: Partial<Record<MarkKind, boolean>> = {
    arrived: judgement.isOpen && ARRIVING.includes(order.status),
    muted: canMute || sign === 'muted',
  };
  return (['arrived', 'muted'] as const).flatMap((kind) => {
    const isGiven = given(kind);
    return isGiven || offered[kind] ? [{ kind, isGiven, needsAnswer: !isGiven && sign === 'urgent' }] : [];
  });
}
