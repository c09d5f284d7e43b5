/**
 * Acts on the order that is shown: one click each. Tells what came of it, also to whoever cannot see it, and moves the focus on when its button
 * leaves with what it answered: from a mark to its undo, and back.
 */
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
  /** The same, of what the buyer had corrected before. */
  uncorrect: (without: Partial<Corrections>) => void;
  openSheet: () => void;
}
const MUTED_DAYS = 7;

export function useActing(view: OrderView, today: Day, actions: OrderActions) {
  const [failure, setFailure] = useState<Text | null>(null);
  const [news, setNews] = useState<Text | null>(null);
  /** Where the focus goes once the view has followed; null while nobody acts. */
  const next = useRef<string | null>(null);
  const section = useRef<HTMLElement>(null);
  // A new view can lack the button that brought it about; it may be the one after the next: readings come between.
  useLayoutEffect(() => {
    if (next.current === null || isWithin(section.current, document.activeElement)) return;
    if (document.activeElement === document.body) {
      const button = next.current === '' ? null : section.current?.querySelector<HTMLElement>(next.current);
      (button ?? section.current)?.focus({ preventScroll: true });
    }
    next.current = null;
  }, [view]);

  const { orderId, corrections } = view.order;
  const run = (done: Promise<StoreProblem>, told: Text | null) =>
    done.then(
      (problem) => {
        setFailure(problem ? problemText(problem) : null);
        setNews(problem ? null : told);
      },
      () => setFailure(text('words.noAnswer')),
    );
  const change = (done: Promise<StoreProblem>, told: Text, focus = '') => {
    next.current = focus;
    run(done, told);
  };
  const correctBy = (better: Partial<Corrections>, told: Text) =>
    change(actions.correct(orderId, { ...(corrections ?? NO_CORRECTIONS), ...better }), told);
  const act: Act = {
    mark: (kind) => {
      const until = kind === 'muted' ? addDays(today, MUTED_DAYS) : null;
      const told = text(`marks.given.${kind}`, { day: { day: until ?? today } });
      change(actions.mark(orderId, { kind, on: today, until, by: 'buyer' }), told, `[data-undo="${kind}"]`);
    },
    unmark: (kind) => change(actions.unmark(orderId, kind), text('marks.undone'), `[data-mark="${kind}"]`),
    correct: (better) => correctBy(better, text('marks.saved')),
    uncorrect: (without) => correctBy(without, text('marks.undone')),
    openSheet: () =>
      run(
        actions.openSheet(orderId).then(() => null),
        null,
      ),
  };
  return { act, failure, news, section };
}

/** Where the panel stands in a closed root of ours, the page's focus is its host. */
function isWithin(section: HTMLElement | null, focused: Element | null): boolean {
  const root = section?.getRootNode();
  return root instanceof ShadowRoot ? root.host === focused : (section?.contains(focused) ?? false);
}
