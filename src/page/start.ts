/** Starts everything on one of AliExpress's order pages. */
import { pageOf } from '../aliexpress/pages.ts';
import { countingDay, type Zone } from '../model/day.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { Say } from '../model/text.ts';
import { type Feature, startFeatures } from './feature.ts';
import { orderBadge } from './features/order-badge.tsx';
import { orderBadges } from './features/order-badges.tsx';
import { prepareOrphanNotice } from './features/orphan-notice.tsx';
import { statusLine } from './features/status-line.tsx';
import { listenForAnswers } from './hearing.ts';
import { createReading } from './reading.ts';
import { type Connection, createReporter } from './reporter.ts';
import { createStore } from './state.ts';
import { watchChanges } from './watch.ts';

const FEATURES: readonly Feature[] = [statusLine, orderBadges, orderBadge];
/** ms after which a page that fetched orders must have drawn them. */
const DRAWN_AFTER = 3_000;

export interface Surroundings extends Connection {
  now(): number;
  zone: Zone;
  say: Say;
  language: string;
  direction: 'ltr' | 'rtl';
  /** Calls back whenever what is stored has changed. */
  onStored(signal: AbortSignal, changed: () => void): void;
}

/** Reads, reports and draws until the signal says stop. Call it before the page's own scripts run, so that none of its answers is missed. */
export function startPage(document: Document, around: Surroundings, signal: AbortSignal): void {
  const page = pageOf(document.URL);
  const health = { page, cardsSeen: 0, cardsRead: 0, answersMissed: 0, blockedBy: null, isOrphaned: false, lost: [], problem: null };
  const store = createStore({ page, health, cards: new Map(), orderId: null, views: new Map(), settings: DEFAULT_SETTINGS });
  const { say, language, direction, zone } = around;
  const drawing = { document, store, say, language, direction, zone, today: () => countingDay(around.now(), zone) };
  const life = new AbortController();
  const notice = prepareOrphanNotice(drawing);
  const endAsOrphan = (): void => {
    life.abort();
    notice.show();
  };
  signal.addEventListener('abort', () => life.abort());

  const reporter = createReporter(store, around, endAsOrphan);
  const reading = createReading(document, store, () => ({ now: around.now(), zone: around.zone }));
  const look = (changed: ReadonlySet<Node>): void => (around.isAlive() ? reporter.report(reading.look(changed)) : endAsOrphan());

  listenForAnswers(document, life.signal, (heard) => {
    reporter.report(reading.hear(heard));
    setTimeout(() => life.signal.aborted || look(new Set()), DRAWN_AFTER);
  });
  watchChanges(document, life.signal, look);
  around.onStored(life.signal, reporter.refresh);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && reporter.refresh(), { signal: life.signal });
  // A badge that is opened looks up words, which an orphan can no longer do.
  document.addEventListener('click', () => around.isAlive() || endAsOrphan(), { capture: true, signal: life.signal });
  startFeatures(FEATURES, drawing, life.signal);
}
