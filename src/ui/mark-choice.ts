/** Which marks a panel offers, and where. */
import type { Advice } from '../model/judgement.ts';
import { MARK_KINDS, type MarkKind } from '../model/mark.ts';
import type { OrderStatus } from '../model/order.ts';
import type { OrderView } from '../model/view.ts';

const ASKED_KINDS = ['dispute', 'arrived', 'refunded'] as const;
/** After each of these, and no other, what is urgent falls silent. */
export type AskedKind = (typeof ASKED_KINDS)[number];
export const asksAgain = (kind: MarkKind): kind is AskedKind => ASKED_KINDS.some((each) => each === kind);

export interface MarkChoice {
  /** Answers to what is warned of, and "it arrived": at hand. */
  likely: MarkKind[];
  /** All others that can be true. */
  other: MarkKind[];
  canMute: boolean;
}

/** Sent, as far as anybody knows. */
const ARRIVING: readonly OrderStatus[] = ['shipped', 'delivered', 'unknown'];

export function markChoice({ order, judgement: { isOpen } }: OrderView, advice: Advice | null): MarkChoice {
  const isFree = (kind: MarkKind): boolean => kind !== 'muted' && order.marks.every((mark) => mark.kind !== kind);
  const answers = [...(advice?.marks ?? []), ...(isOpen && ARRIVING.includes(order.status) ? (['arrived'] as const) : [])];
  // What goes back came before, and was disputed.
  const canGoBack = order.status === 'in-dispute' || order.marks.some(({ kind }) => kind === 'accepted' || kind === 'dispute');
  const likely = [...new Set(answers)].filter(isFree);
  return {
    likely,
    other: isOpen ? MARK_KINDS.filter((kind) => isFree(kind) && !likely.includes(kind) && (kind !== 'sentBack' || canGoBack)) : [],
    canMute: (advice?.marks.includes('muted') ?? false) && order.marks.every(({ kind }) => kind !== 'muted'),
  };
}
