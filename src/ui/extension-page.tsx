/** What the extension's own pages have in common: the language, the day, and a state that follows what is stored. */
import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { words } from '../../assets/locales/en.json';
import { countingDay, type Day, type Zone } from '../model/day.ts';
import type { Say } from '../model/text.ts';
import { browserSpeech, hasWords } from './browser-say.ts';
import { type Loading, useLoading } from './loading.ts';
import { PageBoundary } from './page-boundary.tsx';
import { createSay, lookUpIn } from './say.ts';
import { Unreadable } from './waiting.tsx';

interface Loaded<T> {
  value: Loading<T>;
  reload: () => void;
}
export interface PageState<T> extends Loaded<T> {
  say: Say;
  today: Day;
  zone: Zone;
}

/**
 * Fills the page's `#app`, and keeps it up to date. It never stays empty: what fails is said there, with what to do about it.
 * @param now ms
 */
export function showExtensionPage<T>(load: () => Promise<T>, view: (state: PageState<T>) => ComponentChild, now: number): void {
  const app = document.getElementById('app');
  if (!app) throw new Error('The page has no #app');
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = countingDay(now, zone);
  if (!hasWords()) {
    // English is what can be carried along.
    render(<Unreadable say={createSay(lookUpIn({ words }), words.language, today)} restart={() => browser.runtime.reload()} />, app);
    return;
  }
  const { say, language, direction } = browserSpeech(today);
  document.documentElement.lang = language;
  document.documentElement.dir = direction;

  const View = (state: Loaded<T>) => view({ ...state, say, today, zone });
  const Page = () => {
    const loaded = useLoading(load, onStored);
    return (
      <PageBoundary say={say} report={reportError} retry={loaded.reload}>
        <View {...loaded} />
      </PageBoundary>
    );
  };
  render(<Page />, app);
}

function onStored(listener: () => void): () => void {
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
