/** At which hours a reminder may come: nobody is woken by a shop. */
import { addDays, dayAt, momentAtHour, type Zone } from '../model/day.ts';
import { NOTICE_HOURS } from '../model/settings.ts';

/** The first moment (ms) from `from` on at which a reminder may come. `hour`: the buyer's, `zone` too. */
export function noticeMoment(from: number, hour: number, zone: Zone): number {
  const today = dayAt(from, zone);
  if (from < momentAtHour(today, hour, zone)) return momentAtHour(today, hour, zone);
  return from < momentAtHour(today, NOTICE_HOURS.quietFrom, zone) ? from : momentAtHour(addDays(today, 1), hour, zone);
}

/** The hour at which reminders begin on the day after this moment. */
export const nextMorning = (now: number, hour: number, zone: Zone): number => momentAtHour(addDays(dayAt(now, zone), 1), hour, zone);
