/** Hands observations to the background and takes its views back. */
import type { ask as askBackground, PageReply } from '../background/api.ts';
import type { Observation } from '../model/observation.ts';
import { postponed } from './later.ts';
import { createNewsCheck } from './news.ts';
import type { Store } from './state.ts';

export interface Reporter {
  /** Hands over what is new among these; the same reading is not sent twice. */
  report(observations: Observation[]): void;
  /** Asks anew for the orders on this page: something else than this page has changed. */
  refresh(): void;
}
/** The part of the extension that a content script can lose when the extension is updated or removed under an open page. */
export interface Connection {
  ask: typeof askBackground;
  isAlive(): boolean;
}

/** ms: several orders are stored in one go. */
const REFRESH_WAIT = 200;

/** Has the page show what the background answered. */
export function showReply(store: Store, { views, settings, problem }: PageReply): void {
  const known = new Map(store.state.views);
  for (const view of views) known.set(view.order.orderId, view);
  store.change({ views: known, settings, health: { ...store.state.health, problem } });
}

/** `onLost` is called when the connection turns out to be lost for good. */
export function createReporter(store: Store, { ask, isAlive }: Connection, onLost: () => void, signal: AbortSignal): Reporter {
  const isNews = createNewsCheck();
  let pending: Observation[] = [];
  let isAsking = false;

  /** What could not be handed over waits for the next time. */
  function fail(unsent: Observation[]): void {
    if (isAlive()) {
      pending = [...unsent, ...pending];
      store.change({ health: { ...store.state.health, problem: 'refused' } });
    } else onLost();
  }

  async function send(): Promise<void> {
    if (isAsking || pending.length === 0) return;
    const observations = pending;
    pending = [];
    isAsking = true;
    const reply = await ask('observe', observations).catch((error: unknown) => ({ error }));
    isAsking = false;
    if ('error' in reply) return fail(observations);
    showReply(store, reply);
    await send();
  }

  return {
    report(observations) {
      pending.push(...observations.filter(isNews));
      void send();
    },
    refresh: postponed(REFRESH_WAIT, signal, () => {
      const orderIds = [...store.state.views.keys()];
      if (orderIds.length > 0)
        ask('view', orderIds).then(
          (reply) => showReply(store, reply),
          () => fail([]),
        );
    }),
  };
}
