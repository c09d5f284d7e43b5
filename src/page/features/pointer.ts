/** Whether something may move without the buyer missing a button: what comes late must not push what the mouse is about to press. */

/** True while the mouse is on the page and a part of it is in view. Without a mouse nothing tells where the buyer will press. */
export function isWatched(part: Element): boolean {
  const { ownerDocument: document } = part;
  const view = document.defaultView;
  if (!view || document.visibilityState === 'hidden' || !document.documentElement.matches(':hover')) return false;
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < view.innerHeight;
}

/** Calls back whenever the buyer moves the page himself, takes the mouse away from it, or looks elsewhere. */
export function onceUnwatched(document: Document, signal: AbortSignal, work: () => void): void {
  document.addEventListener('scroll', work, { signal, capture: true, passive: true });
  document.addEventListener('visibilitychange', work, { signal });
  document.documentElement.addEventListener('mouseleave', work, { signal });
}
