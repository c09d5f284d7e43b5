/** The extension's own storage on this computer, and what can go wrong with it. */
import { browser } from 'wxt/browser';
import type { StoreProblem } from '../model/view.ts';

export type Items = Record<string, unknown>;

export const readItems = (keys: string[] | null): Promise<Items> => browser.storage.local.get(keys);

/** Writes all or nothing. A refusal is an answer, not an exception: the caller goes on with what it has and shows it. */
export async function writeItems(items: Items): Promise<StoreProblem> {
  try {
    await browser.storage.local.set(items);
    return await noteProblem(null);
  } catch (error) {
    return await noteProblem(/quota|space|full/i.test(String(error)) ? 'full' : 'refused');
  }
}

/** What became of the last write. It is kept in memory that outlives the worker, since the disk is what may be failing. */
export async function findProblem(): Promise<StoreProblem> {
  const { problem } = await browser.storage.session.get('problem');
  return problem === 'full' || problem === 'refused' ? problem : null;
}

async function noteProblem(problem: StoreProblem): Promise<StoreProblem> {
  if (problem !== (await findProblem())) await browser.storage.session.set({ problem });
  return problem;
}

export const removeItems = (keys: string[]): Promise<void> => browser.storage.local.remove(keys);

export const removeEverything = (): Promise<void> => browser.storage.local.clear();
