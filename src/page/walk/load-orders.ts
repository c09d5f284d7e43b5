/** The step of a walk that clicks "View orders" once, the one button that a walk ever clicks, and waits for the cards that it adds. */
import { findMoreButton } from '../../aliexpress/dom/more.ts';
import { findTrouble } from '../../aliexpress/dom/trouble.ts';
import type { PageState, Store } from '../state.ts';
import type { Outcome } from './frame.ts';
import { sleep } from './sleep.ts';
import type { Step } from './walker.ts';

/** ms: a list that added nothing for so long will not do it any more. */
const SILENCE = 15_000;

export function createLoadOrders(document: Document, store: Store): Step {
  return async (walk, pace, signal) => {
    await pace();
    const button = findMoreButton(document);
    if (!button) return null;
    const before = store.state;
    button.click();
    const outcome = await waitForCards(document, store, before, signal);
    return { ...walk, done: store.state.cards.size, halt: outcome === 'read' ? null : outcome };
  };
}

async function waitForCards(document: Document, store: Store, before: PageState, signal: AbortSignal): Promise<Outcome> {
  const waiting = new AbortController();
  const until = AbortSignal.any([signal, waiting.signal]);
  const changed = new Promise<Outcome>((resolve) => {
    store.follow(until, ({ cards, health }) => {
      const trouble = health.blockedBy ?? captchaOver(document);
      if (trouble) resolve(trouble);
      else if (health.answersMissed > before.health.answersMissed) resolve('unexpected');
      else if ([...cards.keys()].some((card) => !before.cards.has(card))) resolve('read');
    });
  });
  try {
    return await Promise.race([changed, sleep(SILENCE, until).then((): Outcome => 'silent')]);
  } finally {
    waiting.abort();
  }
}

/** A captcha may stand over a list whose cards are still there. A login link, too, but that is only the site's header. */
function captchaOver(document: Document): 'captcha' | null {
  return findTrouble(document) === 'captcha' ? 'captcha' : null;
}
