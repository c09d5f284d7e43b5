/** Follows a page that renders itself again and again. */
import { isOwn } from './own.ts';

/** ms between a change and the look at it: pages render in bursts. */
export const WAIT = 120;

/** What changed in a burst; our own nodes do not count. */
export interface Changes {
  /** Nodes whose text or children changed. */
  touched: ReadonlySet<Node>;
  added: ReadonlySet<Node>;
}

/** Calls back with what changed since the last call, after each burst of changes. */
export function watchChanges(document: Document, signal: AbortSignal, onChange: (changes: Changes) => void): void {
  let touched = new Set<Node>();
  let added = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    timer = undefined;
    const changes = { touched, added };
    touched = new Set();
    added = new Set();
    onChange(changes);
  };
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes, removedNodes } of records) {
      const isOurDoing = addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isOwn);
      if (isOwn(target) || isOurDoing) continue;
      touched.add(target);
      for (const node of addedNodes) added.add(node);
    }
    if (touched.size > 0) timer ??= setTimeout(flush, WAIT);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
