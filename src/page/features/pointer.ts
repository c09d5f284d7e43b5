/** Whether something may move without the buyer missing a button: what comes late must not push what the mouse is about to press. */

/** True while the mouse is on the page and a part of it is in view. Without a mouse nothing tells where the buyer will press. */
export function isWatched(part: Element): boolean {
  const { ownerDocument: document } = part;
  const view = document.defaultView;
  if (!view || document.visibilityState === 'hidden' || !document.documentElement.matches(':hover')) return false;
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < view.innerHeight;
}

/**
 * Calls back whenever parts that were watched may be so no more. `isAway` is true when the mouse has left the page, or the buyer looks elsewhere;
 * else other parts of the page have come into view.
 */
export function onceUnwatched(document: Document, signal: AbortSignal, work: (isAway: boolean) => void): void {
  document.addEventListener('scroll', () => work(false), { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', () => work(document.visibilityState === 'hidden'), { signal });
  document.documentElement.addEventListener('mouseleave', () => work(true), { signal });
}
