/**
 * Keeps the line on its page: placed in the same task in which its place is found, and put back when the page throws it out. A page that does so
 * without end gets it elsewhere.
 */
import { ASIDE, findContent, findPlace, placeOnPage } from '../../aliexpress/dom/places.ts';
import type { Drawing } from '../feature.ts';
import type { Mutation } from '../watch.ts';
import { type Around, createBareLine, type Part } from './bare-line.tsx';
import type { Host } from './host.ts';
import { leaveSpot, takeSpot } from './line-spot.ts';
import { createPlacingLimit } from './placing-limit.ts';
import { isWatched, onceUnwatched } from './pointer.ts';

export interface Line {
  /** Shows a part. Where the page kept no room for the line, it comes once it moves nothing that the buyer may be aiming at. */
  show(part: Part, host: Host): void;
  hide(part: Part): void;
  /** Gives a part as much room as it needs: the buyer has opened it. */
  widen(isOpen: boolean): void;
  remove(): void;
}

/** In turn: the page's own content, and where else the line may stand. */
const SPOTS = [placeOnPage, ...ASIDE];
type Spot = (typeof SPOTS)[number];

/** `onHeld` is told how many (0 or 1) the page throws out wherever and as often as they are put back, whenever that changes. */
export function createLine(
  { onMutation, walking, ...drawing }: Around & Pick<Drawing, 'onMutation' | 'walking'>,
  signal: AbortSignal,
  onHeld: (count: number) => void,
): Line {
  const { document } = drawing;
  const line = createBareLine(drawing);
  let at = 0;
  let told = 0;
  let isWaiting = false;
  /** What the line stands above, or would. */
  let known: Element | null = null;
  const limit = createPlacingLimit<Spot>(walking.now, signal, () => {
    if (line.isWhole()) for (const spot of SPOTS) limit.release(spot);
    else if (at >= SPOTS.length) {
      at = 0;
      isWaiting = isWatched(partBelow());
      if (!isWaiting) set();
    }
    tell();
  });
  const remove = (): void => {
    leaveSpot(line.element);
    line.remove();
  };
  onMutation(signal, put);
  onceUnwatched(document, signal, (isAway) => {
    if (isWaiting && (isAway || !isWatched(partBelow()))) set();
  });
  signal.addEventListener('abort', remove);
  put(null);

  /** What the line would push, whatever else it does. */
  function partBelow(): Element {
    const place = at === 0 ? (findPlace(document) ?? findContent(document)) : null;
    return place ?? document.body.firstElementChild ?? document.body;
  }

  function put(mutation: Mutation | null): void {
    if (line.isWhole()) return;
    const place = findPlace(document) ?? findContent(document);
    if (!(line.isWanted() || place)) return;
    if (!mutation && place && takeSpot(line.element, place)) {
      line.fill();
      return;
    }
    const isRoomThere = (place !== known && isNew(place, mutation)) || hasStood(line.element, mutation);
    known = place;
    if (isWaiting && !isRoomThere) return;
    while (at < SPOTS.length && !limit.mayPlace(SPOTS[at] as Spot)) at += 1;
    // What stands below all of the page pushes nothing.
    const mayPush = line.element.isConnected || (isRoomThere && at === 0) || at >= SPOTS.length - 1;
    if (!mayPush && isWatched(partBelow())) isWaiting = true;
    else if (at < SPOTS.length) set();
    tell();
  }

  function set(): void {
    isWaiting = false;
    line.fill();
    if (!line.element.isConnected) SPOTS[at]?.(document, line.element);
  }
  function tell(): void {
    const held = limit.held.size === SPOTS.length ? 1 : 0;
    if (told === held) return;
    told = held;
    onHeld(told);
  }

  return {
    show(part, host) {
      line.show(part, host);
      put(null);
    },
    hide: line.hide,
    widen: line.widen,
    remove,
  };
}

/** True for what the buyer has not seen before: it came with what happened just now. */
const isNew = (place: Element | null, mutation: Mutation | null): boolean =>
  place !== null && [...(mutation?.added ?? [])].some((node) => node.contains(place) || place.contains(node));

/** True when what happened just now has thrown the element out. */
const hasStood = (element: Element, mutation: Mutation | null): boolean => [...(mutation?.removed ?? [])].some((node) => node.contains(element));
