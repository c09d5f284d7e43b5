/**
 * Runs in the page's own world and passes on copies of the answers that the page fetches for itself, of three reading APIs only. It must not
 * be noticeable: nothing is delayed, changed, thrown or kept.
 */
import { disguiseIn } from './disguise.ts';
import { overhearFetch } from './fetch.ts';
import { ASKED, HEARD, type Heard, type PassOn } from './heard.ts';
import { overhearJsonp } from './jsonp.ts';
import { overhearXhr } from './xhr.ts';

/** Beyond what any reader takes; the excess only proves that the answer was too long. */
const LONGEST = 5_000_001;

export function overhear(page: Window & typeof globalThis): void {
  // What the page puts in their places later on is not for us to run.
  const { document, CustomEvent } = page;
  const { stringify } = page.JSON;
  const dispatch = document.dispatchEvent.bind(document);
  // An update of the extension runs it again in pages that are open. The first one hands over to whoever listens, so it serves on.
  if (!dispatch(new CustomEvent(ASKED, { cancelable: true }))) return;
  document.addEventListener(ASKED, (event) => event.preventDefault());
  const passOn: PassOn = (heard) => {
    const detail = stringify({ ...heard, text: heard.text.slice(0, LONGEST) } satisfies Heard);
    dispatch(new CustomEvent(HEARD, { detail }));
  };
  const disguise = disguiseIn(page);
  overhearFetch(page, disguise, passOn);
  overhearXhr(page, disguise, passOn);
  overhearJsonp(page, disguise, passOn);
}
