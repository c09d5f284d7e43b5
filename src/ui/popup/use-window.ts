/** Keeps a long list's rows to those that can be seen: they follow the scroll, the size of the view, and whatever opens above them. */
import { createContext, type RefObject } from 'preact';
import { useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { layRows, type Range, rowsBetween, startsOf } from './window.ts';

/** The element that scrolls. */
export const Scroller = createContext<RefObject<HTMLElement | null>>({ current: null });

/** px, while the view has no size yet: as much as a popup can show. */
const FIRST_VIEW = 600;
/** Rows above and below the view. */
const BESIDE = 6;

/**
 * @param heights of the rows in px; a row that is opened may be higher
 * @param kept places of rows that stay though they are out of view
 */
export function useWindow(heights: readonly number[], kept: readonly number[]) {
  const list = useRef<HTMLUListElement>(null);
  const scroller = useContext(Scroller);
  const starts = useMemo(() => startsOf(heights), [heights]);
  const [range, setRange] = useState<Range>(() => ({ from: 0, to: rowsBetween(starts, 0, FIRST_VIEW, 0).to }));

  const follow = () => {
    const [shown, view] = [list.current, scroller.current];
    if (!shown || !view) return;
    const top = view.getBoundingClientRect().top - shown.getBoundingClientRect().top;
    const next = rowsBetween(withOpened(starts, heights, shown), top, top + (view.clientHeight || FIRST_VIEW), BESIDE);
    setRange((before) => (before.from === next.from && before.to === next.to ? before : next));
  };
  useLayoutEffect(follow, [starts]);
  const newest = useRef(follow);
  newest.current = follow;
  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view) return;
    const onMove = () => newest.current();
    view.addEventListener('scroll', onMove, { passive: true });
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(onMove) : null;
    for (const watched of [view, ...view.children]) sizes?.observe(watched);
    return () => {
      view.removeEventListener('scroll', onMove);
      sizes?.disconnect();
    };
  }, [scroller]);

  return { list, ...layRows(starts, range, kept) };
}

/** The same with what stands open in the rows that are there. */
function withOpened(starts: readonly number[], heights: readonly number[], list: HTMLElement): readonly number[] {
  const opened = [...list.children].flatMap((row) => {
    const index = Number((row as HTMLElement).dataset.index);
    const more = (row as HTMLElement).offsetHeight - (heights[index] ?? 0);
    return more > 0 ? [{ index, more }] : [];
  });
  return opened.length === 0
    ? starts
    : starts.map((start, place) => opened.reduce((sum, { index, more }) => (place > index ? sum + more : sum), start));
}
