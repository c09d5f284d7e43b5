import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { orderOfReminder } from '../src/advice/reminder.ts';
import { isOurAlarm, setAlarm } from '../src/background/alarms.ts';
import { createKeeper } from '../src/background/keeper.ts';
import { takeBackAllNotices } from '../src/background/notifications.ts';
import { fillOpenTabs } from '../src/background/open-tabs.ts';
import { showOrderList } from '../src/background/order-list-tab.ts';
import { remind } from '../src/background/reminders.ts';
import { routeMessages } from '../src/background/router.ts';
import { openOrder, openSheet, openWelcome } from '../src/background/tabs.ts';
import { showCount } from '../src/background/toolbar.ts';
import { countingDay } from '../src/model/day.ts';
import type { Site } from '../src/model/order.ts';
import { RUNS_HERE } from '../src/page/presence.ts';
import { keepReadingRequest, takeReadingRequest } from '../src/store/reading-request.ts';
import { browserSpeech } from '../src/ui/browser-say.ts';

export default defineBackground({
  type: 'module',
  main() {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const { say } = browserSpeech(countingDay(Date.now(), zone));
    const keeper = createKeeper({
      now: Date.now,
      zone,
      setAlarm,
      showCount,
      remind: (view) => remind(view, say),
      forgetReminders: takeBackAllNotices,
      report: (error) => reportError(error),
    });

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
    browser.runtime.onMessage.addListener(routeMessages({ ...keeper, ...reading, openOrder: open, openSheet }, home));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      const opened = reason === 'install' ? openWelcome() : undefined;
      return Promise.all([keeper.rebuild(), opened, fillTabs()]);
    });
    browser.permissions.onAdded.addListener(fillTabs);
    browser.runtime.onStartup.addListener(keeper.wake);
    browser.alarms.onAlarm.addListener((alarm) => (isOurAlarm(alarm) ? keeper.wake() : undefined));
    browser.notifications.onClicked.addListener((id) => {
      const orderId = orderOfReminder(id);
      return orderId ? open(orderId) : undefined;
    });
    void keeper.catchUp();
  },
});
