/** How much room the stored orders take and may take. Browsers differ in that, and only here. */
import { browser } from 'wxt/browser';
import type { Room } from '../model/view.ts';

/** Null where the browser does not say how much is taken. */
export async function measureRoom(): Promise<Room | null> {
  const { local } = browser.storage as unknown as { local: { getBytesInUse?(keys: null): Promise<number>; QUOTA_BYTES?: number } };
  if (!local.getBytesInUse) return null;
  const bytes = await local.getBytesInUse(null);
  // Firefox names a limit that it does not keep: there an extension may take what the disk has.
  return { bytes, most: import.meta.env.FIREFOX ? null : (local.QUOTA_BYTES ?? null) };
}

const KEY = 'madeRoom';
/** When room was made last (ms), and the bytes that are to be taken before that is worth another try. */
export interface MadeRoom {
  at: number;
  worthAt: number;
}

/** In memory that outlives the worker. */
export async function loadMadeRoom(): Promise<MadeRoom | null> {
  const { [KEY]: made } = await browser.storage.session.get(KEY);
  const { at, worthAt } = (made ?? {}) as Partial<MadeRoom>;
  return typeof at === 'number' && typeof worthAt === 'number' ? { at, worthAt } : null;
}
export const noteMadeRoom = (made: MadeRoom): Promise<void> => browser.storage.session.set({ [KEY]: made });
