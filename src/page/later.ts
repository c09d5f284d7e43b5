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
