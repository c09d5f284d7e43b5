/** Gives what puts the work off by `ms` each time it is called, so that a burst of calls is one; nothing is done once the signal has said stop. */
export function postponed(ms: number, signal: AbortSignal, work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(work, ms);
  };
}

/** Does something after `ms`, unless the signal says stop before. */
export function later(ms: number, signal: AbortSignal, work: () => void): void {
  const stop = (): void => clearTimeout(timer);
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', stop);
    work();
  }, ms);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
}
