import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { orderOfReminder } from '../src/advice/reminder.ts';
import { isOurAlarm, setAlarm } from '../src/background/alarms.ts';
import { createKeeper } from '../src/background/keeper.ts';
import { tryNotice } from '../src/background/notice-trial.ts';
import { BUTTONS, isDigest } from '../src/background/notices.ts';
import { listenToNotices, noticeAccess, showNotice, standingNotices, takeBackNotice } from '../src/background/notifications.ts';
import { fillOpenTabs } from '../src/background/open-tabs.ts';
import { showOrderList } from '../src/background/order-list-tab.ts';
import type { Powers } from '../src/background/powers.ts';
import { routeMessages } from '../src/background/router.ts';
import { openList, openOrder, openSheet, openWelcome } from '../src/background/tabs.ts';
import { showToolbar } from '../src/background/toolbar.ts';
import { countingDay, type Day, type Zone } from '../src/model/day.ts';
import type { Site } from '../src/model/order.ts';
import type { Say } from '../src/model/text.ts';
import { RUNS_HERE } from '../src/page/presence.ts';
import { keepReadingRequest, takeReadingRequest } from '../src/store/reading-request.ts';
import { measureRoom } from '../src/store/room.ts';
import { browserSpeech } from '../src/ui/browser-say.ts';

export default defineBackground({
  type: 'module',
  main() {
    const zoneNow = (): Zone => Intl.DateTimeFormat().resolvedOptions().timeZone;
    const speechOf = (today: Day) => ({ today, ...browserSpeech(today) });
    const today = (): Day => countingDay(Date.now(), zoneNow());
    // Looked up at the start: from a worker that ends, the browser takes the words before it takes the worker.
    let speech = speechOf(today());
    const say: Say = (text) => {
      // Which days are written with their year changes while the background runs.
      if (speech.today !== today()) speech = speechOf(today());
      return speech.say(text);
    };
    const powers: Powers = {
      now: Date.now,
      get zone() {
        return zoneNow();
      },
      say,
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      setAlarm,
      showToolbar: (state) => showToolbar(state, say),
      showNotice,
      takeBackNotice,
      standingNotices,
      measureRoom,
      report: (error) => reportError(error),
    };
    const keeper = createKeeper(powers);
    const notices = { noticeAccess, tryNotice: () => tryNotice({ ...powers, noticeAccess }) };

    const open = async (orderId: string): Promise<undefined> => {
      const { views } = await keeper.view([orderId]);
      return openOrder(views[0]?.order ?? { orderId, site: 'com' });
    };

    const reading = {
      readRest: (site: Site) => keepReadingRequest(Date.now()).then(() => showOrderList(site)),
      takeReadingRequest: () => takeReadingRequest(Date.now()),
    };

    const fillTabs = (): Promise<void> => fillOpenTabs(RUNS_HERE).catch(reportError);

    const home = { id: browser.runtime.id, base: browser.runtime.getURL('/') };
    browser.runtime.onMessage.addListener(routeMessages({ ...keeper, ...reading, ...notices, openOrder: open, openSheet }, home, reportError));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      const opened = reason === 'install' ? openWelcome() : undefined;
      return Promise.all([keeper.rebuild(), opened, fillTabs()]);
    });
    browser.permissions.onAdded.addListener(fillTabs);
    browser.runtime.onStartup.addListener(keeper.wake);
    browser.alarms.onAlarm.addListener((alarm) => (isOurAlarm(alarm) ? keeper.wake() : undefined));
    listenToNotices({
      click(id) {
        const orderId = orderOfReminder(id);
        if (orderId) return open(orderId);
        return isDigest(id) ? openList() : undefined;
      },
      async button(id, button) {
        const orderId = orderOfReminder(id);
        if (!orderId) return;
        if (BUTTONS[button] === 'putOff') await keeper.putOff(orderId);
        else await open(orderId);
        await takeBackNotice(id);
      },
      allowed: keeper.wake,
    });
    keeper.wake().catch(reportError);
  },
});
