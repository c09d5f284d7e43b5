/**
 * The one line that a page keeps free for us: placed in the same task in which its place is found, as high without words as with them, and put
 * back when the page throws it out.
 */
import { findPlace, placeOnPage } from '../../aliexpress/dom/places.ts';
import styles from '../../ui/styles/line.css?inline';
import type { Drawing } from '../feature.ts';
import { createHost, type Host } from './host.ts';
import { createPlacingLimit } from './placing-limit.ts';

/** How they stand in the line, and how they share it. */
const PARTS = {
  badge: { flex: '1 1 0', least: '55%' },
  status: { flex: 'var(--status-flex)', least: '0' },
  walk: { flex: 'var(--walk-flex)', least: 'var(--walk-least)' },
} as const;
type Part = keyof typeof PARTS;
const ORDER = Object.keys(PARTS) as Part[];

export interface Line {
  /** Shows a part; on a page whose layout is not known, the line comes only now. */
  show(part: Part, host: Host): void;
  hide(part: Part): void;
  /** Gives a part as much room as it needs: the buyer has opened it. */
  widen(isOpen: boolean): void;
  remove(): void;
}
type Around = Pick<Drawing, 'document' | 'language' | 'direction'> & { isList: boolean };

/** A line that is not kept: it stands from the first part on. */
export function createBareLine({ isList, ...drawing }: Around) {
  const host = createHost(drawing.document, 'line', styles, drawing);
  const parts = new Map<Part, HTMLElement>();
  let isWide = false;
  function draw(): void {
    const names = { 'of-list': isList, shared: parts.has('walk'), open: isWide };
    const set = Object.entries(names).flatMap(([name, is]) => (is ? [name] : []));
    host.draw(
      <div class={['line', ...set].join(' ')}>
        <slot />
      </div>,
    );
  }
  draw();

  /** Puts what the page has taken out of the line back into it. */
  function fill(): void {
    const wanted = ORDER.flatMap((part) => parts.get(part) ?? []);
    if (wanted.some((element, index) => host.element.children[index] !== element)) host.element.replaceChildren(...wanted);
  }

  return {
    element: host.element,
    isWanted: (): boolean => parts.size > 0,
    isWhole: (): boolean => host.element.isConnected && [...parts.values()].every(({ parentNode }) => parentNode === host.element),
    fill,
    show(part: Part, { element, root }: Host): void {
      root.classList.add('in-line');
      const { flex, least } = PARTS[part];
      element.style.setProperty('flex', flex, 'important');
      element.style.setProperty('min-inline-size', least, 'important');
      parts.set(part, element);
      draw();
      fill();
    },
    hide(part: Part): void {
      parts.get(part)?.remove();
      parts.delete(part);
      draw();
    },
    widen(isOpen: boolean): void {
      isWide = isOpen;
      draw();
    },
    remove: host.remove,
  };
}

/** `onHeld` is told how many (0 or 1) the page throws out as often as they are put back, whenever that changes. */
export function createLine(
  { onMutation, walking, ...drawing }: Around & Pick<Drawing, 'onMutation' | 'walking'>,
  signal: AbortSignal,
  onHeld: (count: number) => void,
): Line {
  const { document } = drawing;
  const line = createBareLine(drawing);
  let told = 0;
  const limit = createPlacingLimit<Element>(walking.now, signal, () => {
    if (line.isWhole()) limit.release(line.element);
    else set();
    tell();
  });
  onMutation(signal, put);
  signal.addEventListener('abort', line.remove);
  put();

  function put(): void {
    if (line.isWhole() || !(line.isWanted() || findPlace(document))) return;
    if (limit.mayPlace(line.element)) set();
    tell();
  }
  function set(): void {
    line.fill();
    if (!line.element.isConnected) placeOnPage(document, line.element);
  }
  function tell(): void {
    if (told === limit.held.size) return;
    told = limit.held.size;
    onHeld(told);
  }

  return {
    show(part, host) {
      line.show(part, host);
      put();
    },
    hide: line.hide,
    widen: line.widen,
    remove: line.remove,
  };
}
