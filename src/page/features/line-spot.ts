/** Where a line of ours has stood until this very task: the next one takes its place, and nothing of the page moves. */

interface Spot {
  parent: Node;
  next: Node | null;
}
const left = new WeakMap<Document, Spot>();

/** Notes where an element stands that is about to be removed; until the end of the task. */
export function leaveSpot(element: Element): void {
  const { parentNode, nextSibling, ownerDocument } = element;
  if (!parentNode) return;
  left.set(ownerDocument, { parent: parentNode, next: nextSibling });
  queueMicrotask(() => left.delete(ownerDocument));
}

/** Puts an element where the last one stood, above the same place. False where that is gone. */
export function takeSpot(element: Element, place: Element): boolean {
  const spot = left.get(element.ownerDocument);
  if (!spot?.next?.contains(place) || spot.next.parentNode !== spot.parent || !spot.parent.isConnected) return false;
  spot.parent.insertBefore(element, spot.next);
  return true;
}
