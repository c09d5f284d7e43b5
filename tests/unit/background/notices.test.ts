import { describe, expect, it } from 'vitest';
import { remindersOf } from '../../../src/advice/reminder.ts';
import { noticesOf } from '../../../src/background/notices.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Text } from '../../../src/model/text.ts';
import { judgeOn, order, parcel, plus, scan } from '../advice/orders.ts';

const say = ({ key, values = {}, count }: Text): string =>
  [
    key,
    count ?? '',
    ...Object.values(values).map((value) => (typeof value === 'object' && 'key' in value ? say(value) : JSON.stringify(value))),
  ].join(' ');
const dueOn = (on: Day, change: Parameters<typeof judgeOn>[1] = {}, orderId = '8200000000000001') => {
  const view = { order: order({ ...change, orderId }), judgement: judgeOn(on, change) };
  return { view, reminders: remindersOf(orderId, view.judgement, Date.parse(`${on}T20:30:00Z`)) };
};
const noticeOn = (on: Day, change: Parameters<typeof judgeOn>[1] = {}) => noticesOf([dueOn(on, change)], say, on)[0]?.notice;

describe('a notice', () => {
  it('P02: tells how many days are left and what to do, as the badge does', () => {
    expect(noticeOn(plus(43))?.message).toContain('headline.time.left 7');
    expect(noticeOn(plus(43))?.message).toContain('headline.action.');
  });

  it('T17: tells of a parcel that waits to be fetched, and what to do', () => {
    const atCounter = { parcels: [parcel({ events: [scan(plus(9), 'AE_GSTA_INFORM_BUYER')] })] };
    expect(noticeOn(plus(10), atCounter)?.message).toContain('headline.problem.pickUp');
    expect(noticeOn(plus(10), atCounter)?.message).toContain('headline.action.pickUp');
    expect(noticeOn(plus(10), atCounter)?.id).toBe('8200000000000001:pickup:T17');
  });

  it('P04: tells of the end of disputes where that comes before the end of protection, and counts no days to another', () => {
    const clocks = [...order().clocks, { kind: 'dispute' as const, on: plus(40), source: 'printed' as const }];
    expect(noticeOn(plus(39), { clocks })?.message).toContain('headline.problem.disputesEnd');
    expect(noticeOn(plus(39), { clocks })?.message).toContain('headline.action.disputeToday');
    expect(noticeOn(plus(39), { clocks })?.message).not.toContain('headline.time.left');
    // What was told in the last hours of disputes is not told again while protection runs on.
    expect(dueOn(plus(41), { clocks }).reminders.map(({ id }) => id)).toEqual(dueOn(plus(40), { clocks }).reminders.map(({ id }) => id));
  });

  it('P04 P05: stays until it is dismissed on the last days, and not before them', () => {
    expect([43, 47, 49, 50, 51, 63].map((days) => noticeOn(plus(days))?.stays)).toEqual([false, false, true, true, false, true]);
  });

  it('is one of its own for two orders, and a single one for more', () => {
    const due = [1, 2, 3].map((last) => dueOn(plus(47), {}, `820000000000000${last}`));
    expect(noticesOf(due.slice(0, 2), say, plus(47))).toHaveLength(2);
    const [digest, ...others] = noticesOf(due, say, plus(47));
    expect(others).toEqual([]);
    expect(digest?.notice.title).toBe('notification.digest 3');
    expect(digest?.of).toHaveLength(3);
  });
});
