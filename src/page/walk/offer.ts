/** Which orders a walk could read: asked of the background now and then, as pages are read. */
import type { UnreadOrder } from '../../model/walk.ts';
import { postponed } from '../later.ts';
import type { Connection } from '../reporter.ts';

/** ms: several orders are stored in one go. */
const WAIT = 500;

export interface Offer {
  /** As far as was asked. */
  readonly unread: readonly UnreadOrder[];
  /** Asks soon, and calls back when it knows. */
  renew(): void;
}

export function createOffer(ask: Connection['ask'], signal: AbortSignal, onChange: () => void): Offer {
  let unread: readonly UnreadOrder[] = [];

  async function askAnew(): Promise<void> {
    // Who cannot be asked has nothing to offer; that it cannot be asked is told by whoever hands over the orders.
    unread = await ask('unread', null).catch(() => []);
    if (!signal.aborted) onChange();
  }

  return {
    get unread() {
      return unread;
    },
    renew: postponed(WAIT, signal, askAnew),
  };
}
