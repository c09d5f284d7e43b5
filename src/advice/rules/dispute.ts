/** D: what to do in a dispute. */
import { addDays } from '../../model/day.ts';
import { text } from '../../model/text.ts';
import { firstDisputeDay } from '../../protection/deadline.ts';
import type { Case } from '../case.ts';
import type { Finding, Rule } from '../rule.ts';
import { DISPUTE_READY_DAYS } from './protection.ts';

const isMoving = (c: Case): boolean => c.parcels.some(({ isScanned }) => isScanned);
/** From P03 on the dispute is what we advise, moving or not. */
const isNearEnd = (c: Case): boolean => c.deadline !== null && c.clock.hasReached(addDays(c.deadline.on, -DISPUTE_READY_DAYS));

function mayDispute(c: Case): Finding | null {
  const first = c.shippedOn && firstDisputeDay(c.shippedOn);
  if (!first) return null;
  const last = c.lastDisputeDay;
  if (!c.clock.hasReached(first)) return answer(text('advice.D01.notYet', { on: { day: first } }));
  if (isMoving(c) && c.deadline && !isNearEnd(c)) return answer(text('advice.D01.early', { on: { day: c.deadline.on } }));
  return last && answer(text('advice.D01.yes', { on: { day: last } }));
}

const answer = (what: Finding['what']): Finding => ({ level: 'info', confidence: 'likely', what });

export const DISPUTE_RULES: readonly Rule[] = [
  {
    id: 'D01',
    source: 'newer buyer guides',
    from: (c) => (c.isAwaited && c.shippedOn ? 'now' : null),
    until: (c) => c.lastDisputeDay && addDays(c.lastDisputeDay, 1),
    say: mayDispute,
  },
];
