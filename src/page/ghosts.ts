/** Takes away the copies of our nodes that a page makes when it writes its parts anew. */
import { ghostsIn } from './own.ts';

/** A page that puts the same copy back at once, each time, keeps it after so many within a minute: it is empty, and the page has its way. */
const MOST_REMOVED = 120;
const MINUTE_MS = 60_000;

/** Gives what is called with the nodes that a page has just added. `now` gives ms. */
export function createGhostHunt(now: () => number): (added: Iterable<Node>) => void {
  /** By what a copy stands behind, or in. */
  const removals = new WeakMap<Node, { since: number; count: number }>();

  function mayRemove(ghost: Element): boolean {
    const place = ghost.previousElementSibling ?? ghost.parentNode;
    if (!place) return false;
    const known = removals.get(place);
    const removed = known && now() - known.since < MINUTE_MS ? known : { since: now(), count: 0 };
    removed.count += 1;
    removals.set(place, removed);
    return removed.count <= MOST_REMOVED;
  }

  return (added) => {
    for (const node of added) for (const ghost of ghostsIn(node)) if (mayRemove(ghost)) ghost.remove();
  };
}
