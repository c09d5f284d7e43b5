import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../src/background/api.ts';
import { countingDay } from '../../src/model/day.ts';
import { MATCHES } from '../../src/page/matches.ts';
import { startPage } from '../../src/page/start.ts';
import { isOrderKey } from '../../src/store/orders.ts';
import { isSettingsKey } from '../../src/store/settings.ts';
import { browserSpeech } from '../../src/ui/browser-say.ts';

export default defineContentScript({
  matches: MATCHES,
  runAt: 'document_start',
  main({ signal }) {
    const isAlive = (): boolean => browser.runtime?.id !== undefined;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    startPage(
      document,
      {
        ask,
        isAlive,
        now: Date.now,
        zone,
        ...browserSpeech(countingDay(Date.now(), zone)),
        onStored(until, changed) {
          const onChanged = (changes: object): void => {
            if (Object.keys(changes).some((key) => isOrderKey(key) || isSettingsKey(key))) changed();
          };
          browser.storage.local.onChanged.addListener(onChanged);
          until.addEventListener('abort', () => isAlive() && browser.storage.local.onChanged.removeListener(onChanged));
        },
      },
      signal,
    );
  },
});
