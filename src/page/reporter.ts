/** Hands observations to the background and takes its views back. */
import type { ask as askBackground, PageReply } from '../background/api.ts';
import type { Observation } from '../model/observation.ts';
import type { PageHealth, StoreProblem } from '../model/view.ts';
import { later, postponed } from './later.ts';
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
/** Orders in one message: so few that the first badges do not wait for the last orders of a long list. */
const PIECE = 100;
/** ms after which a hand-over that failed is tried again; each time twice as long. */
const RETRY = { first: 1_000, longest: 60_000 } as const;

/** Has the page show what the background answered. */
export function showReply(store: Store, { views, settings, problem }: Omit<PageReply, 'problem'> & Pick<PageHealth, 'problem'>): void {
  const known = new Map(store.state.views);
  for (const view of views) known.set(view.order.orderId, view);
  store.change({ views: known, settings, health: { ...store.state.health, problem } });
}

/** `onLost` is called when the connection turns out to be lost for good. */
export function createReporter(store: Store, { ask, isAlive }: Connection, onLost: () => void, signal: AbortSignal): Reporter {
  const isNews = createNewsCheck();
  let pending: Observation[] = [];
  let isAsking = false;
  let pause: number = RETRY.first;
  /** What was understood and could not be stored, and why. */
  let unkept: Observation[] = [];
  let refusal: StoreProblem = null;

  /** What could not be handed over goes with the next news, or by itself after a pause. */
  function fail(unsent: Observation[]): void {
    if (!isAlive()) {
      onLost();
      return;
    }
    pending = [...unsent, ...pending];
    store.change({ health: { ...store.state.health, problem: 'unheard' } });
    later(pause, signal, () => void send());
    pause = Math.min(2 * pause, RETRY.longest);
  }

  async function send(): Promise<void> {
    if (isAsking || pending.length === 0) return;
    const observations = pending.splice(0, PIECE);
    isAsking = true;
    const reply = await ask('observe', observations).catch((error: unknown) => ({ error }));
    isAsking = false;
    if ('error' in reply) return fail(observations);
    pause = RETRY.first;
    if (reply.problem !== null) keepForLater(observations, reply.problem);
    showReply(store, { ...reply, problem: reply.problem ?? refusal });
    await send();
  }

  /** A storage that takes nothing may take it later. */
  function keepForLater(observations: Observation[], problem: StoreProblem): void {
    if (unkept.length === 0) later(RETRY.longest, signal, tryUnkept);
    unkept.push(...observations);
    refusal = problem;
  }
  function tryUnkept(): void {
    pending = [...unkept, ...pending];
    [unkept, refusal] = [[], null];
    void send();
  }

  /** A look that fails loses nothing: what the page shows stays, and after a pause it is looked at again. */
  async function lookAgain(): Promise<void> {
    const orderIds = [...store.state.views.keys()];
    for (let at = 0; at < orderIds.length; at += PIECE) {
      const reply = await ask('view', orderIds.slice(at, at + PIECE)).catch((error: unknown) => ({ error }));
      if ('error' in reply) return failLook();
      showReply(store, { ...reply, problem: store.state.health.problem });
    }
  }

  let isLookOwed = false;
  function failLook(): void {
    if (!isAlive()) onLost();
    else if (!isLookOwed) {
      isLookOwed = true;
      later(RETRY.longest, signal, () => {
        isLookOwed = false;
        void lookAgain();
      });
    }
  }

  return {
    report(observations) {
      pending.push(...observations.filter(isNews));
      void send();
    },
    refresh: postponed(REFRESH_WAIT, signal, () => void lookAgain()),
  };
}
