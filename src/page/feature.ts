/** One thing that is drawn on AliExpress's pages. */
import type { PageKind } from '../aliexpress/pages.ts';
import type { Day, Zone } from '../model/day.ts';
import type { Say } from '../model/text.ts';
import type { OrderActions } from '../ui/order-actions.ts';
import type { Line } from './features/line.tsx';
import type { Connection } from './reporter.ts';
import type { Store } from './state.ts';
import type { ReadingRequests } from './walk/request.ts';
import type { Means } from './walk/walker.ts';
import type { Mutation } from './watch.ts';

export interface Drawing {
  document: Document;
  store: Store;
  say: Say;
  language: string;
  direction: 'ltr' | 'rtl';
  today(): Day;
  /** False once the extension is gone: then all of ours ends, but for the notice that says so. */
  canDraw?: () => boolean;
  zone: Zone;
  /** What the buyer can tell of an order on this page. */
  actions: OrderActions;
  /** Calls back at each change of the page, before it is painted. */
  onMutation(signal: AbortSignal, work: (mutation: Mutation) => void): void;
  /** The line that this page keeps free for what is said of it as a whole. */
  line: Line;
  /** What a walk needs; its steps and its memory are the feature's own. */
  walking: Omit<Means, 'save'> & Connection & ReadingRequests;
}
export interface Feature {
  id: string;
  /** The pages that it draws on. */
  include: readonly PageKind[];
  /** Draws, follows the store, and takes everything back when the signal says so. */
  init(drawing: Drawing, signal: AbortSignal): void;
}

/** Starts the features of a page. One that fails is reported and leaves the others alone. */
export function startFeatures(features: readonly Feature[], drawing: Drawing, signal: AbortSignal): void {
  for (const feature of features.filter(({ include }) => include.includes(drawing.store.state.page))) {
    try {
      feature.init(drawing, signal);
    } catch (error) {
      globalThis.reportError(new Error(`Trackguard could not draw ${feature.id}`, { cause: error }));
    }
  }
}
