/** Which reminder an order is due for. */
import type { Day } from '../model/day.ts';
import { type Advice, type Judgement, LEVELS } from '../model/judgement.ts';
import { isSameDeadline } from '../model/order.ts';

export interface Reminder {
  /** Order, clock and stage: the same for the same reminder for ever, so that it is neither lost nor doubled. */
  id: string;
  /** The deadline that it is about. */
  on: Day;
  /** What it reminds of. */
  advice: Advice;
}
/** A stage's clock, and the day that it is about: a day that stays the same while the stage lasts. */
interface ReminderStage {
  id: string;
  clockOf(judgement: Judgement): { name: string; on: Day | null } | null;
}

const protection = ({ deadline }: Judgement) => deadline && { name: deadline.kind as string, on: deadline.on };
const STAGES: readonly ReminderStage[] = [
  { id: 'P04', clockOf: protection },
  { id: 'P03', clockOf: protection },
  { id: 'T17', clockOf: ({ parcels }) => ({ name: 'pickup', on: waitingSince(parcels) }) },
  { id: 'D07', clockOf: ({ warnings }) => ({ name: 'return', on: warnings.find(({ id }) => id === 'D07')?.lookAgainOn ?? null }) },
  { id: 'P02', clockOf: protection },
];

const waitingSince = (parcels: Judgement['parcels']): Day | null =>
  parcels.find(({ stage }) => stage === 'pick-up' || stage === 'failed')?.lastEventOn ?? null;

/** The order of a reminder's id, or null when the id is not one of ours. */
export const orderOfReminder = (id: string): string | null => /^(\d{14,19}):[a-z]+:[A-Z]\d\d$/.exec(id)?.[1] ?? null;

/** The reminder of the stage that the order stands at, or null. Earlier stages that nobody saw are not shown late. */
export function reminderOf(orderId: string, judgement: Judgement): Reminder | null {
  for (const { id, clockOf } of STAGES) {
    const advice = judgement.warnings.find((warning) => warning.id === id && LEVELS.indexOf(warning.level) >= LEVELS.indexOf('warn'));
    const clock = advice && clockOf(judgement);
    if (advice && clock?.on) return { id: [orderId, clock.name, id].join(':'), on: clock.on, advice };
  }
  return null;
}

/** True when a reminder was shown already for this deadline; one that was extended is reminded of anew. `shownFor` maps reminder ids to the deadline each was shown for. */
export function wasShown(reminder: Reminder, shownFor: Readonly<Record<string, Day>>): boolean {
  const on = shownFor[reminder.id];
  return on !== undefined && isSameDeadline(on, reminder.on);
}
