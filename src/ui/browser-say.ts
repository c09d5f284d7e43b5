/** The browser's language, for the views. */
import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type { Day } from '../model/day.ts';
import type { Say } from '../model/text.ts';
import { createSay, type LookUp } from './say.ts';

export interface Speech {
  say: Say;
  /** BCP 47; for the `lang` attribute. */
  language: string;
  /** For the `dir` attribute. */
  direction: 'ltr' | 'rtl';
}

/** Whether the browser has the extension's words. It has none while the extension's folder is being rewritten, and keeps to that as long as the process lives. */
export const hasWords = (): boolean => (browser.i18n.getMessage as (name: string) => string)('words_language') !== '';

/** How to speak to the user of this browser. `today` only decides which days are written with their year. Throws where there are no words. */
export function browserSpeech(today: Day): Speech {
  // The typed form wants each key written out at the call; ours are already checked, as TextKey.
  const { t } = createI18n();
  // `$1` stands for itself until the plural form is chosen: the browser knows too few of them.
  const lookUp: LookUp = (key) => t(key, ['$1']);
  const language = lookUp('words.language');
  return {
    say: createSay(lookUp, closestLocale(browser.i18n.getUILanguage(), language), today),
    language,
    direction: lookUp('words.direction') === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The user's region where the words are in their language (en-GB for en); else the words' language, so that "5. Sept." stays out of an English sentence. */
const closestLocale = (ofBrowser: string, ofWords: string): string => (ofBrowser.split('-')[0] === ofWords.split('-')[0] ? ofBrowser : ofWords);
