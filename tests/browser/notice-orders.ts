/** For each reminder an order of which it is due now. Invented. */
import { remindersOf } from '../../src/advice/reminder.ts';
import type { Zone } from '../../src/model/day.ts';
import { RULE_ROWS } from '../unit/advice/rule-rows.ts';
import { type RuleOrder, toRuleOrder, viewOf } from './rule-orders.ts';

/** Rule, and stage where it has several. */
export const REMINDERS = ['P02', 'P03', 'P04', 'P04.last', 'P05', 'P05.last', 'P12', 'P12.last', 'T17', 'T18', 'T19', 'D07'] as const;
export type ReminderName = (typeof REMINDERS)[number];

export interface NoticeOrder extends RuleOrder {
  /** Of its reminder, and so of its notice. */
  noticeId: string;
}

/** Days after shipping by which every reminder of an order was due. */
const LONGEST = 150;

/**
 * An order of which this reminder alone is due at `now` (ms) in `zone`, where it must be a time of day after noon: of the last hours' too.
 * `index` sets it apart from other orders.
 */
export function noticeOrder(name: ReminderName, index: number, now: number, zone: Zone): NoticeOrder {
  const [rule = ''] = name.split('.');
  for (const { order } of RULE_ROWS.filter(({ id }) => id === rule)) {
    for (let days = 0; days <= LONGEST; days += 1) {
      const candidate = toRuleOrder(rule, index, days, order, now);
      const view = viewOf(candidate, now, zone);
      const due = view ? remindersOf(candidate.orderId, view.judgement, now).map(({ id }) => id) : [];
      if (due.length === 1 && due[0]?.endsWith(`:${name}`)) return { ...candidate, noticeId: due[0] };
    }
  }
  throw new Error(`No order is due for ${name}`);
}

/** A zone in which it is three in the afternoon (or two) of the same date as in UTC. `now`: ms. */
export function afternoonZone(now: number): Zone {
  const ahead = Math.min(14, 15 - new Date(now).getUTCHours());
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
