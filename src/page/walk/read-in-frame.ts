/** Reads the page in a walk's frame, hands over what it says, and tells the walk. Draws nothing. */
import { readPage } from '../../aliexpress/dom/read-page.ts';
import { ANSWER_OF, type PageKind, pageOf } from '../../aliexpress/pages.ts';
import type { Zone } from '../../model/day.ts';
import type { Observation } from '../../model/observation.ts';
import { listenForAnswers, readHeard } from '../hearing.ts';
import { createNewsCheck } from '../news.ts';
import type { Connection } from '../reporter.ts';
import { watchChanges } from '../watch.ts';
import type { Outcome } from './frame.ts';

/** ms: a page may look signed out while it loads, and may show what its answer did not let us understand. */
const PATIENCE = 3_000;
/** The pages that a walk opens. */
const OPENED: readonly PageKind[] = ['tracking', 'order-detail'];

interface Around {
  ask: Connection['ask'];
  now(): number;
  zone: Zone;
}

export function readInFrame(document: Document, { ask, now, zone }: Around, signal: AbortSignal, tell: (outcome: Outcome) => void): void {
  const page = pageOf(document.URL);
  if (!OPENED.includes(page)) return;
  const time = () => ({ now: now(), zone });
  const isNews = createNewsCheck();
  let wasRead = false;
  let doubt: Outcome | null = null;
  let doubting: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(doubting));

  /** Tells it unless the page is read after all. That it is signed out explains an answer that failed. */
  function waitWith(outcome: 'login' | 'unexpected'): void {
    if (doubt !== 'login') doubt = outcome;
    doubting ??= setTimeout(() => wasRead || (doubt && tell(doubt)), PATIENCE);
  }

  function report(observations: Observation[]): void {
    const fresh = observations.filter(isNews);
    wasRead = true;
    if (fresh.length === 0) {
      tell('read');
      return;
    }
    // What cannot be stored must not be fetched in vain.
    ask('observe', fresh).then(
      ({ problem }) => tell(problem ? 'unexpected' : 'read'),
      () => tell('unexpected'),
    );
  }

  listenForAnswers(document, signal, (heard) => {
    const reading = readHeard(document, heard, time());
    if (!('problem' in reading)) {
      if (reading.page === ANSWER_OF[page]) report(reading.observations);
    } else if (reading.problem === 'captcha') tell('captcha');
    else if (reading.problem === 'login') waitWith('login');
    else if (reading.problem !== 'other-api' && reading.problem !== 'stale') waitWith('unexpected');
  });
  watchChanges(document, signal, () => {
    const { cardsRead, observations, blockedBy } = readPage(document, document.URL, time());
    if (cardsRead > 0) report(observations);
    else if (blockedBy === 'captcha') tell('captcha');
    else if (blockedBy === 'login') waitWith('login');
  });
}
