/** The dated steps that lie before the buyer. */
import { addDays, type Day } from '../model/day.ts';
import type { Advice, Level, Step } from '../model/judgement.ts';
import type { Case } from './case.ts';
import type { Rule } from './rule.ts';

/** Rules whose next step is a dispute. */
const DISPUTE_NOW = ['T03', 'T04', 'T05', 'T09', 'T13', 'T18'];
const DISPUTING = [...DISPUTE_NOW, 'P03', 'P04'];
const ACT_NOW: readonly Level[] = ['warn', 'urgent'];
/** Steps by which protection is kept up, pointless once a dispute is opened. */
const UP_TO_THE_END = ['P02', 'P03', 'P04'];

/** The step that writes to the seller, and the days that an answer is given before a dispute. */
const WRITING = 'T02';
const ANSWER_DAYS = 5;
/** Who has not five days left for an answer does not write. */
const isTooLateToWrite = (on: Day, steps: readonly Step[]): boolean =>
  steps.some((step) => DISPUTING.includes(step.id) && step.on >= on && step.on < addDays(on, ANSWER_DAYS));

/** Earliest first, none of today or before. Steps that an earlier one makes pointless are left out. */
export function planOf(rules: readonly Rule[], c: Case, advice: readonly Advice[]): Step[] {
  const steps = rules
    .flatMap(({ id, plan }) => (plan?.(c) ?? []).map((step) => ({ ...step, id })))
    .filter(({ on }) => !c.clock.hasReached(on))
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
  const isDue = advice.some(({ id, level }) => DISPUTE_NOW.includes(id) && ACT_NOW.includes(level));
  const dispute = steps.find(({ id }) => DISPUTE_NOW.includes(id));
  const extend = steps.find(({ id }) => UP_TO_THE_END.includes(id));
  const isDisputedFirst = isDue || (dispute !== undefined && extend !== undefined && dispute.on < extend.on);
  // D04: what cannot be opened again has no last day.
  const isSpent = advice.some(({ id }) => id === 'D04');
  return steps.filter(
    (step) =>
      !(step.id === WRITING && isTooLateToWrite(step.on, steps)) &&
      !(isSpent && step.id === 'P05') &&
      !(UP_TO_THE_END.includes(step.id) && isDisputedFirst) &&
      !(DISPUTE_NOW.includes(step.id) && (isDue || step !== dispute)),
  );
}
