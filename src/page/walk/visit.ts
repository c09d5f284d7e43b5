/** Opens one page of an order in a hidden frame of the list, and says what came of it. */
import { findTrouble } from '../../aliexpress/dom/trouble.ts';
import { pageOf } from '../../aliexpress/pages.ts';
import type { Halt } from '../../model/walk.ts';
import { later } from '../later.ts';
import { createFrame, listenToFrame, type Outcome } from './frame.ts';

/** ms: a page that shows nothing for so long will not do it any more. */
const SILENCE = 15_000;
/** ms that a page which was read stays open: what it draws next may tell more. */
const LINGER = 500;

/** Only ever the navigation that a click on a link would make. Rejects when the signal says stop; the frame is gone in any case. */
export async function visitInFrame(document: Document, address: string, signal: AbortSignal): Promise<Outcome> {
  const visit = new AbortController();
  const frame = createFrame(document, address);
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      const end = (outcome: Outcome): void => later(outcome === 'read' ? LINGER : 0, visit.signal, () => resolve(outcome));
      listenToFrame(frame, visit.signal, end);
      frame.addEventListener('load', () => {
        const halt = whereElse(frame, address);
        if (halt) end(halt);
      });
      later(SILENCE, visit.signal, () => resolve('silent'));
      signal.addEventListener('abort', () => reject(signal.reason), { signal: visit.signal });
      signal.throwIfAborted();
      document.body.append(frame);
    });
  } finally {
    visit.abort();
    frame.remove();
  }
}

/** A page of another origin, and one that refuses to stand in a frame, cannot be looked into. */
function whereElse(frame: HTMLIFrameElement, address: string): Halt | null {
  const { contentDocument } = frame;
  const kind = contentDocument ? pageOf(contentDocument.URL) : 'unknown';
  if (kind === 'login') return 'login';
  if (kind === pageOf(address)) return null;
  return (contentDocument && findTrouble(contentDocument)) ?? 'unexpected';
}
