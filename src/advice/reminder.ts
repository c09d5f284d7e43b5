/** Which reminder an order is due for. */
import { type Day, daysBetween } from '../model/day.ts';
import type { Judgement } from '../model/judgement.ts';

export interface Reminder {
  /** Order, clock and stage: the same for the same reminder for ever, so that it is neither lost nor doubled. */
  id: string;
  orderId: string;
  stage: 'P02' | 'P03' | 'P04';
  /** The deadline that it is about. */
  on: Day;
}
const STAGES = ['P04', 'P03', 'P02'] as const;
/** Pages print the same deadline up to a day apart; a move by more is an extension, and its reminders are due anew. */
const SAME_DEADLINE_DAYS = 1;

export const reminderId = (orderId: string, kind: string, stage: string): string => [orderId, kind, stage].join(':');

/** The order of a reminder's id, or null when the id is not one of ours. */
export const orderOfReminder = (id: string): string | null => /^(\d{14,19}):[a-z]+:P\d\d$/.exec(id)?.[1] ?? null;

/** The reminder of the stage that the order stands at, or null. Earlier stages that nobody saw are not shown late. */
export function reminderOf(orderId: string, judgement: Judgement): Reminder | null {
  const { deadline, warnings } = judgement;
  const stage = STAGES.find((id) => warnings.some((warning) => warning.id === id));
  return deadline && stage ? { id: reminderId(orderId, deadline.kind, stage), orderId, stage, on: deadline.on } : null;
}

/** True when a reminder was shown already for this deadline. `shownFor` maps reminder ids to the deadline each was shown for. */
export function wasShown(reminder: Reminder, shownFor: Readonly<Record<string, Day>>): boolean {
  const on = shownFor[reminder.id];
  return on !== undefined && Math.abs(daysBetween(on, reminder.on)) <= SAME_DEADLINE_DAYS;
}
