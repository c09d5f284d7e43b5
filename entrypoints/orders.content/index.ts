import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../src/background/api.ts';
import { countingDay } from '../../src/model/day.ts';
import { followPages } from '../../src/page/follow.ts';
import { MATCHES } from '../../src/page/matches.ts';
import { removeRemains, showPresence } from '../../src/page/presence.ts';
import { tellOutcome } from '../../src/page/walk/frame.ts';
import { randomPause } from '../../src/page/walk/pause.ts';
import { readInFrame } from '../../src/page/walk/read-in-frame.ts';
import { isReadingWanted } from '../../src/page/walk/request.ts';
import { roleIn } from '../../src/page/walk/role.ts';
import { isOrderKey } from '../../src/store/orders.ts';
import { isSettingsKey } from '../../src/store/settings.ts';
import { browserSpeech } from '../../src/ui/browser-say.ts';

export default defineContentScript({
  matches: MATCHES,
  allFrames: true,
  runAt: 'document_start',
  main({ signal }) {
    const isAlive = (): boolean => browser.runtime?.id !== undefined;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const role = roleIn(window);
    if (role === 'frame') readInFrame(document, { ask, now: Date.now, zone }, signal, (outcome) => tellOutcome(window, outcome));
    if (role !== 'page') return;
    showPresence();
    removeRemains(document);
    followPages(
      document,
      {
        ask,
        isAlive,
        now: Date.now,
        pause: () => randomPause(Math.random),
        walker: crypto.randomUUID(),
        zone,
        ...browserSpeech(countingDay(Date.now(), zone)),
        onReadingWanted(until, wanted) {
          const onMessage = (message: unknown): undefined => void (isReadingWanted(message) && wanted());
          browser.runtime.onMessage.addListener(onMessage);
          until.addEventListener('abort', () => isAlive() && browser.runtime.onMessage.removeListener(onMessage));
        },
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
