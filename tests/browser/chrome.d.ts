import type { browser } from 'wxt/browser';

/** What functions that run within the extension have at hand, in both browsers. */
declare global {
  const chrome: typeof browser;
}
