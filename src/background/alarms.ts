/** One alarm, at the next moment at which there is anything to do. It repeats itself: one ring that is missed is made up for. */
import { browser } from 'wxt/browser';

const NAME = 'turn';
/** Minutes after which it rings again, unless it was set anew. */
const AGAIN = 30;

/** Sets the alarm to a moment in ms (a past one rings at once), or takes it away. */
export async function setAlarm(moment: number | null): Promise<void> {
  if (moment === null) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: moment, periodInMinutes: AGAIN });
}

export const isOurAlarm = (alarm: { name: string }): boolean => alarm.name === NAME;
