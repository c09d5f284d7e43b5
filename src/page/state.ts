/** What is known of the page in front of the buyer, for the features that draw on it. */
import type { PageKind } from '../aliexpress/pages.ts';
import type { ReadingHealth } from '../model/health.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { OrderView, PageHealth } from '../model/view.ts';
import type { Heard } from './overhear/heard.ts';

export interface PageState {
  page: PageKind;
  health: PageHealth;
  /** How each way of reading went: the page itself, and each kind of its answers. */
  readings: readonly ReadingHealth[];
  /** The answer that a report of this page shows: the last one that could not be understood, else the last one. */
  answer: Heard | null;
  /** All cards that stand on the page, also those that were not read yet. */
  standing: ReadonlySet<Element>;
  /** Those of them that were added last, when they had not been painted yet. */
  unpainted: ReadonlySet<Element>;
  /** Those of them whose order is known, each with its order. */
  cards: ReadonlyMap<Element, string>;
  /** The order that a page of one order is about. */
  orderId: string | null;
  views: ReadonlyMap<string, OrderView>;
  settings: Settings;
}

export interface Store {
  readonly state: PageState;
  change(change: Partial<PageState>): void;
  /** Calls back now and after each change. */
  follow(signal: AbortSignal, onState: (state: PageState) => void): void;
}

/** Of a page of which nothing was read yet, except what is told here. */
export function createStore(page: PageKind, known: Partial<Omit<PageState, 'page'>> = {}): Store {
  let state: PageState = {
    page,
    health: { page, cardsSeen: 0, cardsRead: 0, answersMissed: 0, blockedBy: null, isOrphaned: false, lost: [], problem: null, badgesHeld: 0 },
    readings: [],
    answer: null,
    standing: new Set(),
    unpainted: new Set(),
    cards: new Map(),
    orderId: null,
    views: new Map(),
    settings: DEFAULT_SETTINGS,
    ...known,
  };
  const followers = new Set<(state: PageState) => void>();
  return {
    get state() {
      return state;
    },
    change(change) {
      state = { ...state, ...change };
      for (const onState of followers) onState(state);
    },
    follow(signal, onState) {
      followers.add(onState);
      signal.addEventListener('abort', () => followers.delete(onState));
      onState(state);
    },
  };
}
