/** What the buyer can tell of an order, from wherever it is shown. */
import type { ask as askBackground, PageReply } from '../background/api.ts';
import type { Corrections, Mark, MarkKind } from '../model/mark.ts';

/** Each rejects when the background does not answer. */
export interface OrderActions {
  mark: (orderId: string, mark: Mark) => Promise<void>;
  unmark: (orderId: string, kind: MarkKind) => Promise<void>;
  correct: (orderId: string, corrections: Corrections) => Promise<void>;
  openSheet: (orderId: string) => Promise<void>;
}

/** @param show is given the order as it stands after each change */
export const createOrderActions = (ask: typeof askBackground, show: (reply: PageReply) => void): OrderActions => ({
  mark: (orderId, mark) => ask('mark', { orderId, mark }).then(show),
  unmark: (orderId, kind) => ask('unmark', { orderId, kind }).then(show),
  correct: (orderId, corrections) => ask('correct', { orderId, corrections }).then(show),
  openSheet: (orderId) => ask('openSheet', orderId),
});
