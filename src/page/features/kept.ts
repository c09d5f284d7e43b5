/** Keeps one thing of ours on a page that renders itself anew: put back at once, before the gap is painted, within a limit. */
import { placeOnPage } from '../../aliexpress/dom/places.ts';
import type { Drawing } from '../feature.ts';
import type { Host } from './host.ts';
import { createPlacingLimit } from './placing-limit.ts';

export interface Kept {
  show(): void;
  hide(): void;
}

/** `onHeld` is told how many (0 or 1) the page throws out as often as they are put back, whenever that changes. */
export function keepOnPage(
  { document, onMutation, walking }: Pick<Drawing, 'document' | 'onMutation' | 'walking'>,
  { element }: Host,
  signal: AbortSignal,
  onHeld: (count: number) => void = () => undefined,
): Kept {
  let isWanted = false;
  let told = 0;
  const limit = createPlacingLimit<Element>(walking.now, signal, () => {
    if (!isWanted || element.isConnected) limit.release(element);
    else placeOnPage(document, element);
    tell();
  });
  onMutation(signal, () => put());

  function put(): void {
    if (isWanted && !element.isConnected && limit.mayPlace(element)) placeOnPage(document, element);
    tell();
  }
  function tell(): void {
    if (told === limit.held.size) return;
    told = limit.held.size;
    onHeld(told);
  }

  return {
    show() {
      isWanted = true;
      put();
    },
    hide() {
      isWanted = false;
      element.remove();
    },
  };
}
