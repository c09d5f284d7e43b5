/**
 * The buyer's click on "Read them now", on its way from the popup to the order list that does it. It is kept in memory which only the extension's
 * own pages can reach, works once, and not for long: no address and no page can ask for it.
 */
import { browser } from 'wxt/browser';

const KEY = 'readingRequest';
/** ms: as long as an order list takes to load at worst. */
const VALID = 60_000;

/** `now` in ms. */
export const keepReadingRequest = (now: number): Promise<void> => browser.storage.session.set({ [KEY]: now });

/** True once for each request, if it is not older than a minute. */
export async function takeReadingRequest(now: number): Promise<boolean> {
  const { [KEY]: at } = await browser.storage.session.get(KEY);
  if (typeof at !== 'number') return false;
  await browser.storage.session.remove(KEY);
  return at <= now && now - at < VALID;
}
