/** What the buyer can tell of an order, from wherever it is shown. */
import type { ask as askBackground, PageReply } from '../background/api.ts';
import type { Corrections, Mark, MarkKind } from '../model/mark.ts';
import type { StoreProblem } from '../model/view.ts';

/** Each rejects when the background does not answer; what is noted tells what kept it from being stored. */
export interface OrderActions {
  mark: (orderId: string, mark: Mark) => Promise<StoreProblem>;
  unmark: (orderId: string, kind: MarkKind) => Promise<StoreProblem>;
  correct: (orderId: string, corrections: Corrections) => Promise<StoreProblem>;
  openSheet: (orderId: string) => Promise<void>;
}

/** @param show is given the order as it stands after each change */
export function createOrderActions(ask: typeof askBackground, show: (reply: PageReply) => void): OrderActions {
  const showAll = (reply: PageReply): StoreProblem => {
    show(reply);
    return reply.problem;
  };
  return {
    mark: (orderId, mark) => ask('mark', { orderId, mark }).then(showAll),
    unmark: (orderId, kind) => ask('unmark', { orderId, kind }).then(showAll),
    correct: (orderId, corrections) => ask('correct', { orderId, corrections }).then(showAll),
    openSheet: (orderId) => ask('openSheet', orderId),
  };
}
