/** From an order to the advice for its buyer. Pure: the same order, settings and day always give the same judgement. */
import { countingDay, daysBetween, type Zone } from '../model/day.ts';
import { type Advice, type Judgement, LEVELS, type ParcelJudgement, type Step } from '../model/judgement.ts';
import type { Order } from '../model/order.ts';
import type { Settings } from '../model/settings.ts';
import { type Case, isOpen, openCase, type ParcelCase } from './case.ts';
import type { Rule } from './rule.ts';
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
  const c = openCase(order, settings, clock, siblings);
  const open = isOpen(order);
  const rules = open ? RULES : [];
  const advice = rules.flatMap((rule) => apply(rule, c)).toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const plan = rules.flatMap((rule) => planOf(rule, c)).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const warnings = advice.filter(({ level }) => level !== 'info');
  return {
    deadline: c.deadline && { ...c.deadline, daysLeft: daysBetween(clock.today, c.deadline.on) },
    parcels: c.parcels.map((parcel) => parcelJudgement(parcel, c)),
    warnings,
    notes: advice.filter(({ level }) => level === 'info'),
    plan,
    level: warnings[0]?.level ?? 'info',
    isOpen: open,
    turnsOn: clock.turnsOn,
  };
}

function apply(rule: Rule, c: Case): Advice[] {
  const from = rule.from(c);
  if (from === null || (from !== 'now' && !c.clock.hasReached(from))) return [];
  const until = rule.until?.(c) ?? null;
  if (until !== null && c.clock.hasReached(until)) return [];
  const said = rule.say(c);
  const findings = said === null ? [] : Array.isArray(said) ? said : [said];
  return findings.map(({ why = [], action = null, lookAgainOn = null, ...finding }) => ({
    id: rule.id,
    ...finding,
    why,
    action,
    lookAgainOn,
    source: finding.what,
    letter: null,
    marks: [],
    doubts: [],
  }));
}

function planOf(rule: Rule, c: Case): Step[] {
  const from = rule.from(c);
  if (from === null || from === 'now' || c.clock.hasReached(from)) return [];
  const words = rule.plan?.(c);
  return words ? [{ on: from, id: rule.id, text: words }] : [];
}

function parcelJudgement({ parcel, verdict, originVerdict, stage }: ParcelCase, c: Case): ParcelJudgement {
  return {
    verdict,
    originVerdict,
    stage,
    lastEventOn: parcel.events?.[0]?.at ?? null,
    silentDays: c.silentSince && c.silenceKnownOn ? Math.max(0, daysBetween(c.silentSince, c.silenceKnownOn)) : null,
  };
}
