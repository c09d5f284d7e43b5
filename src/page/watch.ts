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

/**
 * Calls back with what changed since the last call, after each burst of changes; and at once, before anything of it is painted, with the nodes
 * that were just added.
 */
export function watchChanges(
  document: Document,
  signal: AbortSignal,
  onChange: (changes: Changes) => void,
  onMutation: (added: readonly Node[]) => void = () => undefined,
): void {
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
    const news: Node[] = [];
    let isTouched = false;
    for (const { target, addedNodes, removedNodes } of records) {
      const isOurDoing = addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isOwn);
      if (isOwn(target) || isOurDoing) continue;
      isTouched = true;
      touched.add(target);
      for (const node of addedNodes) added.add(node);
      news.push(...addedNodes);
    }
    if (!isTouched) return;
    timer ??= setTimeout(flush, WAIT);
    onMutation(news);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
