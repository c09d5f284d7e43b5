/** Which reminders an order is due for. Which there are is said by the rules themselves. */
import { addDays, type Day, HOUR_MS, momentOf, type Zone } from '../model/day.ts';
import type { Judgement, ReminderStage } from '../model/judgement.ts';
import { isSameDeadline } from '../model/order.ts';
import type { Case } from './case.ts';
import type { Reminding, Rule } from './rule.ts';

/** Of one order. */
export interface Reminder extends ReminderStage {
  /** Order, clock, rule and stage: the same for the same reminder for ever, so that it is neither lost nor doubled. */
  id: string;
}

/** The clock of one parcel of an order; `place` counts from 0. */
export const clockOf = (name: string, place: number): string => (place === 0 ? name : `${name}${place + 1}`);

/** The reminders that a rule asks for, each with its moment. `zone`: the buyer's. */
export function stagesOf(rule: Rule, c: Case, zone: Zone): ReminderStage[] {
  return (rule.reminds?.(c) ?? []).flatMap(({ stage, sharedAs, clock, about, from, lastHours, isLastCall = false }) => {
    if (about === null || from === null) return [];
    // Asked for its own sake: the judgement turns on that day.
    if (from !== undefined) c.clock.hasReached(from);
    const id = `${clock}:${sharedAs ?? rule.id}${stage ? `.${stage}` : ''}`;
    return [{ id, rule: rule.id, about, at: momentFrom({ from, lastHours }, zone), isLastCall, isAtAnyHour: lastHours !== undefined }];
  });
}

function momentFrom({ from, lastHours }: Pick<Reminding, 'lastHours'> & { from: Day | undefined }, zone: Zone): number {
  if (from === undefined) return 0;
  return lastHours === undefined ? momentOf(from, zone) : momentOf(addDays(from, 1), zone) - lastHours * HOUR_MS;
}

/** The order of a reminder's id, or null when the id is not one of ours. */
export const orderOfReminder = (id: string): string | null => /^(\d{14,19}):[a-z]+\d*:[A-Z]\d\d(\.[a-z]+)?$/.exec(id)?.[1] ?? null;

/** The reminders that are due at a moment (ms), of each rule the stage that has come last. Stages that nobody saw are not shown late. */
export function remindersOf(orderId: string, { reminders }: Judgement, now: number): Reminder[] {
  const due = reminders.filter(({ at }) => at <= now);
  const isPast = (stage: ReminderStage): boolean => due.some((other) => isOfSame(stage, other) && other.at > stage.at);
  return due.filter((stage) => !isPast(stage)).map((stage) => ({ ...stage, id: `${orderId}:${stage.id}` }));
}

const isOfSame = (a: ReminderStage, b: ReminderStage): boolean => a.id.split('.')[0] === b.id.split('.')[0];

/** The first moment after `now` (ms) at which another reminder falls due while the warnings stand as they do; null when none does. */
export function nextReminderAt({ reminders }: Judgement, now: number): number | null {
  const ahead = reminders.map(({ at }) => at).filter((at) => at > now);
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

/** True when a reminder was shown already for this day; a deadline that was extended is reminded of anew. `shownFor` maps reminder ids to the day each was shown for. */
export function wasShown(reminder: Reminder, shownFor: Readonly<Record<string, Day>>): boolean {
  const about = shownFor[reminder.id];
  return about !== undefined && isSameDeadline(about, reminder.about);
}
