/** The step of a walk that opens, one after another, the pages of an order that were not read yet. */
import { orderUrl, trackingUrl } from '../../aliexpress/addresses.ts';
import type { Walk, WalkPage } from '../../model/walk.ts';
import type { Outcome } from './frame.ts';
import type { Step } from './walker.ts';

interface Sources {
  /** The pages of an order that are still unread: what one told can make another needless. */
  unread(orderId: string): Promise<WalkPage[]>;
  visit(address: string, signal: AbortSignal): Promise<Outcome>;
  /** Of the page in front of the buyer: its host knows the buyer. */
  origin: string;
}

export function createReadOrders({ unread, visit, origin }: Sources): Step {
  return async (walk, pace, signal) => {
    const [orderId] = walk.todo;
    if (!orderId) return null;
    const visited = new Set<WalkPage>();
    for (;;) {
      const page = (await unread(orderId)).find((candidate) => !visited.has(candidate));
      if (!page) return { ...walk, todo: walk.todo.slice(1), done: walk.done + 1 };
      visited.add(page);
      await pace();
      const outcome = await visit(addressOf(page, orderId, origin), signal);
      if (outcome !== 'read') return haltAt(walk, outcome);
    }
  };
}

/** After a captcha or a login the same order is tried again. One whose page is silent or odd is left out: the others may be well. */
function haltAt(walk: Walk, halt: Exclude<Outcome, 'read'>): Walk {
  const isOrdersFault = halt === 'silent' || halt === 'unexpected';
  return { ...walk, halt, todo: isOrdersFault ? walk.todo.slice(1) : walk.todo };
}

function addressOf(page: WalkPage, orderId: string, origin: string): string {
  const order = { orderId, site: 'com' } as const;
  const { pathname, search } = new URL((page === 'tracking' && trackingUrl(order)) || orderUrl(order));
  return origin + pathname + search;
}
