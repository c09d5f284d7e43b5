/** What the buyer chose. Every field has a default, and a broken one falls back alone. */
import * as v from 'valibot';

export const TRACKING_SERVICES = ['carrier', 'cainiao', '17track', 'parcelsapp'] as const;
export type TrackingService = (typeof TRACKING_SERVICES)[number];

/** P03 and P04 stand at 3 and 1 days, so the first reminder comes before them. */
export const REMINDER_DAYS = { least: 4, most: 30, usual: 7 } as const;
/** Local hours (0-23) from which reminders may come on a day, and after which none comes any more. */
export const NOTICE_HOURS = { least: 6, most: 20, usual: 9, quietFrom: 22 } as const;
const ReminderDaysSchema = v.pipe(v.number(), v.integer(), v.minValue(REMINDER_DAYS.least), v.maxValue(REMINDER_DAYS.most));

/** @returns the reminder days that were typed, or null where these are none */
export function readReminderDays(typed: string): number | null {
  const days = /^\d+$/.test(typed.trim()) ? Number(typed) : null;
  return v.is(ReminderDaysSchema, days) ? days : null;
}

export const SettingsSchema = v.object({
  /** Days before the deadline at which P02 begins. */
  reminderDays: v.fallback(ReminderDaysSchema, REMINDER_DAYS.usual),
  /** The local hour from which reminders come on a day. */
  noticeHour: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(NOTICE_HOURS.least), v.maxValue(NOTICE_HOURS.most)), NOTICE_HOURS.usual),
  /** ISO 3166-1 alpha-2 of the country that parcels go to; null when not told. */
  destination: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))), null),
  /** D08: waits to the end of protection before disputing cheap goods that were knowingly sent untracked. */
  isFair: v.fallback(v.boolean(), true),
  services: v.fallback(v.array(v.picklist(TRACKING_SERVICES)), [...TRACKING_SERVICES]),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});
