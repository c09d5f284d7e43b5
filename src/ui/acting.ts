/** Acts on the order that is shown: one click each. Tells when an act failed, and keeps the focus when its button leaves with what it answered. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, type Day } from '../model/day.ts';
import { type Corrections, type MarkKind, NO_CORRECTIONS } from '../model/mark.ts';
import { type Text, text } from '../model/text.ts';
import type { OrderView, StoreProblem } from '../model/view.ts';
import type { OrderActions } from './order-actions.ts';
import { problemText } from './store-notices.tsx';

export interface Act {
  mark: (kind: MarkKind) => void;
  unmark: (kind: MarkKind) => void;
  /** The corrections that are not named stay. */
  correct: (better: Partial<Corrections>) => void;
  openSheet: () => void;
}
const MUTED_DAYS = 7;

export function useActing(view: OrderView, today: Day, actions: OrderActions) {
  const [failure, setFailure] = useState<Text | null>(null);
  const isActing = useRef(false);
  const section = useRef<HTMLElement>(null);
  // A new view can lack the button that brought it about.
  useLayoutEffect(() => {
    if (isActing.current && document.activeElement === document.body) section.current?.focus({ preventScroll: true });
    isActing.current = false;
  }, [view]);

  const { orderId, corrections } = view.order;
  const run = (done: Promise<StoreProblem>) =>
    done.then(
      (problem) => setFailure(problem ? problemText(problem) : null),
      () => setFailure(text('words.noAnswer')),
    );
  const change = (done: Promise<StoreProblem>) => {
    isActing.current = true;
    run(done);
  };
  const act: Act = {
    mark: (kind) => change(actions.mark(orderId, { kind, on: today, until: kind === 'muted' ? addDays(today, MUTED_DAYS) : null, by: 'buyer' })),
    unmark: (kind) => change(actions.unmark(orderId, kind)),
    correct: (better) => change(actions.correct(orderId, { ...(corrections ?? NO_CORRECTIONS), ...better })),
    openSheet: () => run(actions.openSheet(orderId).then(() => null)),
  };
  return { act, failure, section };
}
