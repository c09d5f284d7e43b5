/** One alarm, to the next moment at which anything changes. */
import { browser } from 'wxt/browser';

const NAME = 'turn';

/** Sets the alarm to a moment in ms (a past one rings at once), or takes it away. */
export async function setAlarm(moment: number | null): Promise<void> {
  if (moment === null) await browser.alarms.clear(NAME);
  else browser.alarms.create(NAME, { when: moment });
}

export const isOurAlarm = (alarm: { name: string }): boolean => alarm.name === NAME;
