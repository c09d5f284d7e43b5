/** How a content script that starts meets another one that is or was in the same page. */
import { OWN } from '../aliexpress/dom/content.ts';

/** By this global variable of its own world a content script shows that it lives in a page. */
export const RUNS_HERE = 'trackguardRunsHere';

/** The script of a newer version has a world of its own, so it does not take an old one for alive. */
export function showPresence(): void {
  Object.defineProperty(globalThis, RUNS_HERE, { value: true });
}

/** Removes what an older script has drawn and could not take back: where the browser has ended it, nobody else would. */
export function removeRemains(document: Document): void {
  for (const remains of document.querySelectorAll(OWN)) remains.remove();
}
