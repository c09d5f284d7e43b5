/** Follows a page that renders itself again and again. */
import { isOwn } from './own.ts';

/** ms between a change and the look at it: pages render in bursts. */
const WAIT = 120;

/** Calls back with the nodes that changed since the last call, after each burst of changes; our own nodes do not count. */
export function watchChanges(document: Document, signal: AbortSignal, onChange: (changed: ReadonlySet<Node>) => void): void {
  let changed = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    timer = undefined;
    const nodes = changed;
    changed = new Set();
    onChange(nodes);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      const isOurDoing = addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isOwn);
      if (isOwn(target) || isOurDoing) continue;
      changed.add(target);
      for (const node of addedNodes) changed.add(node);
    }
    if (changed.size > 0) timer ??= setTimeout(flush, WAIT);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
