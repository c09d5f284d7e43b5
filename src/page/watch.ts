/** Follows a page that renders itself again and again. */
import { isMade, isOwn } from './own.ts';

/** ms between a change and the look at it: pages render in bursts. */
export const WAIT = 120;

/** What changed in a burst; our own nodes do not count. */
export interface Changes {
  /** Nodes whose text, children or address changed. */
  touched: ReadonlySet<Node>;
  added: ReadonlySet<Node>;
}

/** What happened in one task of the page. */
export interface Mutation extends Changes {
  removed: ReadonlySet<Node>;
}

/**
 * Calls back with what changed since the last call, after each burst of changes; and at once, before anything of it is painted, with what just
 * happened.
 */
export function watchChanges(
  document: Document,
  signal: AbortSignal,
  onChange: (changes: Changes) => void,
  onMutation: (mutation: Mutation) => void = () => undefined,
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
    const mutation = { touched: new Set<Node>(), added: new Set<Node>(), removed: new Set<Node>() };
    for (const { target, addedNodes, removedNodes } of records) {
      const isOurDoing = addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isMade);
      if (isOwn(target) || isOurDoing) continue;
      mutation.touched.add(target);
      for (const node of addedNodes) mutation.added.add(node);
      for (const node of removedNodes) mutation.removed.add(node);
    }
    if (mutation.touched.size === 0) return;
    for (const node of mutation.touched) touched.add(node);
    for (const node of mutation.added) added.add(node);
    timer ??= setTimeout(flush, WAIT);
    onMutation(mutation);
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['href'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
