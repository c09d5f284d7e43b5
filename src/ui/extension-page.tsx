/** What the extension's own pages have in common: the language, the day, and a state that follows what is stored. */
import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { countingDay, type Day, type Zone } from '../model/day.ts';
import type { Say } from '../model/text.ts';
import { browserSpeech } from './browser-say.ts';
import { type Loading, useLoading } from './loading.ts';

export interface PageState<T> {
  value: Loading<T>;
  reload: () => void;
  say: Say;
  today: Day;
  zone: Zone;
}

/**
 * Fills the page's `#app`, and keeps it up to date.
 * @param now ms
 */
export function showExtensionPage<T>(load: () => Promise<T>, view: (state: PageState<T>) => ComponentChild, now: number): void {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = countingDay(now, zone);
  const { say, language, direction } = browserSpeech(today);
  document.documentElement.lang = language;
  document.documentElement.dir = direction;

  const Page = () => {
    const { value, reload } = useLoading(load, onStored);
    return view({ value, reload, say, today, zone });
  };
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app');
  render(<Page />, app);
}

function onStored(listener: () => void): () => void {
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
