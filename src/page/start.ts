/** Starts everything on one of AliExpress's order pages. */
import { pageOf, siteOf } from '../aliexpress/pages.ts';
import { countingDay, type Zone } from '../model/day.ts';
import type { Observation } from '../model/observation.ts';
import type { Say } from '../model/text.ts';
import { createOrderActions } from '../ui/order-actions.ts';
import { type Feature, startFeatures } from './feature.ts';
import { createLine } from './features/line.tsx';
import { orderBadge } from './features/order-badge.tsx';
import { orderBadges } from './features/order-badges.tsx';
import { prepareOrphanNotice } from './features/orphan-notice.tsx';
import { readRest } from './features/read-rest.tsx';
import { statusLine } from './features/status-line.tsx';
import { createGhostHunt } from './ghosts.ts';
import { createHealthNotes } from './health-notes.ts';
import { later } from './later.ts';
import type { Heard } from './overhear/heard.ts';
import { createReading } from './reading.ts';
import { type Connection, createReporter, showReply } from './reporter.ts';
import { createStore } from './state.ts';
import type { ReadingRequests } from './walk/request.ts';
import type { Means } from './walk/walker.ts';
import type { Changes, Mutation } from './watch.ts';

const FEATURES: readonly Feature[] = [statusLine, readRest, orderBadges, orderBadge];
/** ms after which a page that fetched orders must have drawn them. */
const DRAWN_AFTER = 3_000;

export interface Surroundings extends Connection, ReadingRequests, Pick<Means, 'now' | 'pause' | 'walker'> {
  zone: Zone;
  say: Say;
  language: string;
  direction: 'ltr' | 'rtl';
  /** Calls back whenever what is stored has changed. */
  onStored(signal: AbortSignal, changed: () => void): void;
}

/** What a page is told of while it stands in the tab. */
export interface PageLife {
  /** Of what changed on it; with null it looks at everything. */
  look(changes: Changes | null): void;
  /** Of what just happened and is not painted yet. */
  meet(mutation: Mutation): void;
  hear(heard: Heard): void;
}

/** Reads, reports and draws until the signal says stop. */
export function startPage(document: Document, around: Surroundings, signal: AbortSignal): PageLife {
  const store = createStore(pageOf(document.URL));
  const { say, language, direction, zone } = around;
  const actions = createOrderActions(around.ask, (reply) => showReply(store, reply));
  const works = new Set<(mutation: Mutation) => void>();
  const onMutation = (until: AbortSignal, work: (mutation: Mutation) => void): void => {
    works.add(work);
    until.addEventListener('abort', () => works.delete(work));
  };
  const base = {
    document,
    store,
    say,
    language,
    direction,
    zone,
    actions,
    walking: around,
    today: () => countingDay(around.now(), zone),
    onMutation,
  };
  const life = new AbortController();
  const notice = prepareOrphanNotice(base);
  const endAsOrphan = (): void => {
    if (life.signal.aborted) return;
    life.abort();
    notice.show();
  };
  const canDraw = (): boolean => {
    const isAlive = around.isAlive();
    // Not at once: who asks is in the middle of putting something on the page.
    if (!isAlive) queueMicrotask(endAsOrphan);
    return isAlive;
  };
  const drawing = { ...base, canDraw };
  signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
  // Also of a life that has ended as an orphan: a newer script takes over, or the tab has gone on to another page.
  signal.addEventListener('abort', notice.remove);

  const removeGhosts = createGhostHunt(around.now);
  const reporter = createReporter(store, around, endAsOrphan, life.signal);
  const count = createHealthNotes(document, store, around, around.now, life.signal);
  const reading = createReading(document, store, () => ({ now: around.now(), zone: around.zone }), count);

  const site = siteOf(document.URL);
  const report = (seen: Observation[]): void =>
    reporter.report(seen.map((observation) => ({ ...observation, facts: { ...observation.facts, site } })));

  function look(changes: Changes | null): void {
    if (life.signal.aborted) return;
    if (around.isAlive()) report(reading.look(changes));
    else endAsOrphan();
  }
  function meet(mutation: Mutation): void {
    if (life.signal.aborted || !around.isAlive()) return;
    reading.meet(mutation);
    removeGhosts(mutation.added);
    for (const work of works) work(mutation);
  }
  function hear(heard: Heard): void {
    if (life.signal.aborted) return;
    report(reading.hear(heard));
    later(DRAWN_AFTER, life.signal, () => look(null));
  }
  around.onStored(life.signal, reporter.refresh);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && reporter.refresh(), { signal: life.signal });
  // A badge that is opened looks up words, which an orphan can no longer do.
  document.addEventListener('click', () => around.isAlive() || endAsOrphan(), { capture: true, signal: life.signal });
  const isList = store.state.page.endsWith('-list');
  const line = createLine({ ...drawing, isList }, life.signal, (badgesHeld) => {
    // On a list the badges are counted in their cards.
    if (!isList) store.change({ health: { ...store.state.health, badgesHeld } });
  });
  startFeatures(FEATURES, { ...drawing, line }, life.signal);
  return { look, meet, hear };
}
