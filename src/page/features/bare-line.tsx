/** The line at the top of a page for what is said of it as a whole: as high without words as with them. */
import styles from '../../ui/styles/line.css?inline';
import type { Drawing } from '../feature.ts';
import { createHost, type Host } from './host.ts';

/** How they stand in the line, and how they share it. */
const PARTS = {
  badge: { flex: '1 1 0', least: '55%' },
  status: { flex: 'var(--status-flex)', least: '0' },
  walk: { flex: 'var(--walk-flex)', least: 'var(--walk-least)' },
} as const;
export type Part = keyof typeof PARTS;
const ORDER = Object.keys(PARTS) as Part[];

export type Around = Pick<Drawing, 'document' | 'language' | 'direction'> & { isList: boolean };

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
