/** The extension's own storage on this computer, and what can go wrong with it. */
import { browser } from 'wxt/browser';
import type { StoreProblem } from '../model/view.ts';

export type Items = Record<string, unknown>;

export const readItems = (keys: string[] | null): Promise<Items> => browser.storage.local.get(keys);

/** Writes all or nothing. A refusal is an answer, not an exception: the caller goes on with what it has and shows it. */
export async function writeItems(items: Items): Promise<StoreProblem> {
  try {
    await browser.storage.local.set(items);
    return null;
  } catch (error) {
    return /quota|space|full/i.test(String(error)) ? 'full' : 'refused';
  }
}

export const removeItems = (keys: string[]): Promise<void> => browser.storage.local.remove(keys);

/** Tries a small write, to tell now whether the next reading could be kept. */
export const findProblem = (): Promise<StoreProblem> => writeItems({ probe: 0 });

export const removeEverything = (): Promise<void> => browser.storage.local.clear();
