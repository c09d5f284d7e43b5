/** Which reminder an order is due for. */
import type { Day } from '../model/day.ts';
import type { Judgement } from '../model/judgement.ts';
import { isSameDeadline } from '../model/order.ts';

export interface Reminder {
  /** Order, clock and stage: the same for the same reminder for ever, so that it is neither lost nor doubled. */
  id: string;
  /** The deadline that it is about. */
  on: Day;
}
const STAGES = ['P04', 'P03', 'P02'] as const;

/** The order of a reminder's id, or null when the id is not one of ours. */
export const orderOfReminder = (id: string): string | null => /^(\d{14,19}):[a-z]+:P\d\d$/.exec(id)?.[1] ?? null;

/** The reminder of the stage that the order stands at, or null. Earlier stages that nobody saw are not shown late. */
export function reminderOf(orderId: string, judgement: Judgement): Reminder | null {
  const { deadline, warnings } = judgement;
  const stage = STAGES.find((id) => warnings.some((warning) => warning.id === id));
  return deadline && stage ? { id: [orderId, deadline.kind, stage].join(':'), on: deadline.on } : null;
}

/** True when a reminder was shown already for this deadline; one that was extended is reminded of anew. `shownFor` maps reminder ids to the deadline each was shown for. */
export function wasShown(reminder: Reminder, shownFor: Readonly<Record<string, Day>>): boolean {
  const on = shownFor[reminder.id];
  return on !== undefined && isSameDeadline(on, reminder.on);
}
