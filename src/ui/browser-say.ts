/** The browser's language, for the views. */
import { createI18n } from '@wxt-dev/i18n';
import { browser } from 'wxt/browser';
import type { Day } from '../model/day.ts';
import type { Say } from '../model/text.ts';
import { createSay } from './say.ts';

export interface Speech {
  say: Say;
  /** BCP 47; for the `lang` attribute. */
  language: string;
  /** For the `dir` attribute. */
  direction: 'ltr' | 'rtl';
}

/** How to speak to the user of this browser. `today` only decides which days are written with their year. */
export function browserSpeech(today: Day): Speech {
  // The typed form wants each key written out at the call; ours are already checked, as TextKey.
  const { t } = createI18n();
  const language = t('words.language');
  return {
    say: createSay(
      (key, values, count) => (count ? t(key, count.number, [count.written], values) : t(key, values)),
      closestLocale(browser.i18n.getUILanguage(), language),
      today,
    ),
    language,
    direction: t('words.direction') === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** The user's region where the words are in their language (en-GB for en); else the words' language, so that "5. Sept." stays out of an English sentence. */
const closestLocale = (ofBrowser: string, ofWords: string): string => (ofBrowser.split('-')[0] === ofWords.split('-')[0] ? ofBrowser : ofWords);
