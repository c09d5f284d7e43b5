/** Since when writing or reading has failed, in memory that outlives the worker: what fails for long is tried more seldom. */
import { browser } from 'wxt/browser';

const KEY = 'failingSince';

/** ms; `now` when it has just begun. */
export async function failingSince(now: number): Promise<number> {
  const { [KEY]: since } = await browser.storage.session.get(KEY);
  if (typeof since === 'number' && since <= now) return since;
  await browser.storage.session.set({ [KEY]: now });
  return now;
}

/** With null nothing fails any more. */
export async function noteFailing(since: number | null): Promise<void> {
  const { [KEY]: known } = await browser.storage.session.get(KEY);
  if (since === null && known !== undefined) await browser.storage.session.remove(KEY);
  if (since !== null && known === undefined) await browser.storage.session.set({ [KEY]: since });
}
