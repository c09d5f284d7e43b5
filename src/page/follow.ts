/** Follows the tab from one order page to the next, where the site changes its pages without loading them anew. */
import { orderIdOfUrl } from '../aliexpress/order-ids.ts';
import { pageOf } from '../aliexpress/pages.ts';
import { listenForAnswers } from './hearing.ts';
import { later } from './later.ts';
import { type PageLife, type Surroundings, startPage } from './start.ts';
import { WAIT, watchChanges } from './watch.ts';

/**
 * Lives on one page after another until the signal says stop. Call it before the page's own scripts run, so that none of its answers is missed.
 * That the address has changed shows at the next change of the content: a script beside the page is not told earlier.
 */
export function followPages(document: Document, around: Surroundings, signal: AbortSignal): void {
  let place: string | null = null;
  let life: PageLife | null = null;
  let ending = new AbortController();

  /** The life on the page that the address names now; null on pages that are not ours to read. */
  function present(): PageLife | null {
    const now = placeOf(document.URL);
    if (now === place || !around.isAlive()) return life;
    ending.abort();
    ending = new AbortController();
    place = now;
    life = now === null ? null : startPage(document, around, AbortSignal.any([signal, ending.signal]));
    return life;
  }

  const first = present();
  // On a page that was open before the extension came, nothing may change any more.
  if (document.readyState !== 'loading') later(WAIT, signal, () => first?.look(null));
  listenForAnswers(document, signal, (heard) => present()?.hear(heard));
  watchChanges(
    document,
    signal,
    (changes) => present()?.look(changes),
    (mutation) => present()?.meet(mutation),
  );
  // The content follows a little later; should it have come before, nothing else would tell.
  document.defaultView?.addEventListener('popstate', () => later(WAIT, signal, () => present()?.look(null)), { signal });
}

/** The same for all addresses of one page; null for pages that hold no orders. */
function placeOf(url: string): string | null {
  return pageOf(url) === 'unknown' ? null : `${new URL(url).pathname} ${orderIdOfUrl(url)}`;
}
