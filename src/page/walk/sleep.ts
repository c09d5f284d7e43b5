import { later } from '../later.ts';

/** Resolves after `ms`; rejects as soon as the signal says stop. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const waiting = new AbortController();
    const stop = (): void => {
      waiting.abort();
      reject(signal.reason);
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { signal: waiting.signal });
    later(ms, waiting.signal, () => {
      waiting.abort();
      resolve();
    });
  });
}
