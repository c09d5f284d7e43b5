/** From an order to the advice for its buyer. Pure: the same order, settings and day always give the same judgement. */
import { countingDay, type Day, daysBetween, laterDay, type Zone } from '../model/day.ts';
import { type Advice, type Judgement, LEVELS, type ParcelJudgement } from '../model/judgement.ts';
import type { MarkKind } from '../model/mark.ts';
import type { Order } from '../model/order.ts';
import type { Settings } from '../model/settings.ts';
import { text } from '../model/text.ts';
import { type Case, openCase } from './case.ts';
import { isOpen } from './open.ts';
import type { ParcelCase } from './parcel-case.ts';
import { planOf } from './plan.ts';
import { settlePrecedence } from './precedence.ts';
import { stagesOf } from './reminder.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Sibling } from './siblings.ts';
import { startClock } from './turning-clock.ts';

/** `now` in ms; `zone` the buyer's. */
export interface Moment {
  now: number;
  zone: Zone;
}

/** `siblings`: the other known orders that show one of its numbers. */
export function judgeOrder(order: Order, settings: Settings, { now, zone }: Moment, siblings: readonly Sibling[] = []): Judgement {
  const clock = startClock(countingDay(now, zone));
  const c = openCase(order, settings, clock, siblings, zone);
  const open = isOpen(order);
  const rules = RULES.filter(({ of = 'open' }) => of === 'all' || of === (open ? 'open' : 'finished'));
  const standing = settlePrecedence(rules.flatMap((rule) => apply(rule, c)));
  const advice = mute(standing, c).toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const warnings = advice.filter(({ level }) => level !== 'info');
  const reminders = rules.filter((rule) => warns(rule, warnings)).flatMap((rule) => stagesOf(rule, c, zone));
  return {
    deadline: c.deadline && { ...c.deadline, daysLeft: daysBetween(clock.today, c.deadline.on) },
    parcels: c.parcels.map(parcelJudgement),
    warnings,
    notes: advice.filter(({ level }) => level === 'info'),
    plan: planOf(rules, c, standing),
    level: warnings[0]?.level ?? 'info',
    reminders,
    isOpen: open,
    isChecked: isChecked(c),
    unseenSince: c.unseenSince,
    turnsOn: clock.turnsOn,
  };
}

/** Who has it, or disputes it, has nothing to check; what is not sent yet has no number. */
const isChecked = (c: Case): boolean => !c.isAwaited || c.parcels.length > 0 || c.order.pagesRead.includes(numberPageOf(c.order));

/** The page that shows the number, or that there is none. */
const numberPageOf = ({ site }: Order) => (site === 'ru' ? 'detail' : 'tracking');

const warns = ({ id }: Rule, warnings: readonly Advice[]): boolean => warnings.some((each) => each.id === id && each.level !== 'note');

function apply(rule: Rule, c: Case): Advice[] {
  const from = rule.from(c);
  if (from === null || (from !== 'now' && !c.clock.hasReached(from))) return [];
  const until = rule.until?.(c) ?? null;
  if (until !== null && c.clock.hasReached(until)) return [];
  const said = rule.say(c);
  const findings = said === null ? [] : Array.isArray(said) ? said : [said];
  return findings.map((finding) => adviceOf(rule, finding, c.clock.today));
}

function adviceOf(
  rule: Rule,
  { why = [], action = null, lookAgainOn = null, letter = rule.letter ?? null, ...finding }: Finding,
  today: Day,
): Advice {
  const canMute = !NEVER_MUTED.includes(rule.id) && (finding.level === 'note' || finding.level === 'warn');
  const marks: MarkKind[] = [...(rule.marks ?? []), ...(canMute ? (['muted'] as const) : [])];
  return {
    id: rule.id,
    ...finding,
    why,
    action,
    lookAgainOn: lookAgainOn && laterDay(lookAgainOn, today),
    source: text(rule.source),
    letter,
    marks,
    doubts: [...(rule.doubts ?? [])],
  };
}

/** The end of protection is told of whatever was muted. */
const NEVER_MUTED = ['P03', 'P04'];

/** A muted order warns of nothing that is not urgent until its day. */
function mute(advice: Advice[], { marks: { muted }, clock }: Case): Advice[] {
  if (!muted || (muted.until !== null && clock.hasReached(muted.until))) return advice;
  return advice.filter(({ id, level }) => level === 'info' || level === 'urgent' || NEVER_MUTED.includes(id));
}

const parcelJudgement = ({ verdict, originVerdict, stage, lastEventOn, silentSince, seenOn }: ParcelCase): ParcelJudgement => ({
  verdict,
  originVerdict,
  stage,
  lastEventOn,
  silentDays: silentSince && seenOn ? Math.max(0, daysBetween(silentSince, seenOn)) : null,
});
