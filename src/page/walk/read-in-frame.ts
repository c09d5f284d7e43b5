/** Reads the page in a walk's frame, hands over what it says, and tells the walk. Draws nothing. */
import { readPage } from '../../aliexpress/dom/read-page.ts';
import { orderIdOfUrl } from '../../aliexpress/order-ids.ts';
import { type PageKind, pageOf } from '../../aliexpress/pages.ts';
import { readAnswer } from '../../aliexpress/wire/read-answer.ts';
import type { Zone } from '../../model/day.ts';
import type { Observation } from '../../model/observation.ts';
import { listenForAnswers } from '../hearing.ts';
import type { Connection } from '../reporter.ts';
import { watchChanges } from '../watch.ts';
import type { Outcome } from './frame.ts';

/** ms: a page may look signed out while it loads, and may show what its answer did not let us understand. */
const PATIENCE = 3_000;
/** The answer that tells what a page is opened for. */
const ANSWERS: Partial<Record<PageKind, PageKind>> = { tracking: 'answer:querydetail', 'order-detail': 'answer:order.detail' };

interface Around {
  ask: Connection['ask'];
  now(): number;
  zone: Zone;
}

export function readInFrame(document: Document, { ask, now, zone }: Around, signal: AbortSignal, tell: (outcome: Outcome) => void): void {
  const page = pageOf(document.URL);
  if (!ANSWERS[page]) return;
  const time = () => ({ now: now(), zone });
  const sent = new Set<string>();
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
    const fresh = observations.filter(({ source, facts, parcels }) => {
      const said = JSON.stringify([source, facts, parcels]);
      return !sent.has(said) && sent.add(said);
    });
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

  listenForAnswers(document, signal, ({ text, orderId }) => {
    const reading = readAnswer(text, time(), { orderId: orderId ?? orderIdOfUrl(document.URL) ?? undefined });
    if (!('problem' in reading)) {
      if (reading.page === ANSWERS[page]) report(reading.observations);
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
