import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../../src/model/day.ts';
import type { Clock } from '../../../src/model/order.ts';
import { deadlineOf, firstDisputeDay, lastCallOf, lastDayOf, lastDisputeDay } from '../../../src/protection/deadline.ts';
import { LENGTHS } from '../../../src/protection/lengths.ts';

const SHIPPED = '2026-03-01' as Day;
const on = (days: number): Day => addDays(SHIPPED, days);
const clock = (kind: Clock['kind'], days: number): Clock => ({ kind, on: on(days), source: 'printed' });

describe('the deadline', () => {
  it.each<[string, Clock[], Clock | null]>([
    ['the earlier one of guarantee and protection', [clock('guarantee', 50), clock('protection', 45)], clock('protection', 45)],
    ['the earlier one, however they are listed', [clock('protection', 45), clock('guarantee', 50)], clock('protection', 45)],
    ['the only one that is printed', [clock('guarantee', 50)], clock('guarantee', 50)],
    ['never that of disputes', [clock('dispute', 20), clock('guarantee', 50)], clock('guarantee', 50)],
    ['an estimate where none is printed', [clock('dispute', 20)], { kind: 'protection', on: on(60), source: 'estimated' }],
  ])('is %s', (_, clocks, expected) => expect(deadlineOf(clocks, SHIPPED)).toEqual(expected));

  it('is unknown without a printed day and without a day of shipping', () => expect(deadlineOf([], null)).toBeNull());
});

describe('the last moment', () => {
  it('of a dispute is the printed one, else 15 days after the deadline', () => {
    expect(lastDisputeDay([clock('dispute', 88)], clock('guarantee', 50))).toBe(on(88));
    expect(lastDisputeDay([], clock('guarantee', 50))).toBe(on(65));
    expect(lastDisputeDay([], null)).toBeNull();
  });
  it('to act is the deadline, or a printed end of disputes before it', () => {
    expect(lastCallOf([], clock('guarantee', 50))).toBe(on(50));
    expect(lastCallOf([clock('dispute', 88)], clock('guarantee', 50))).toBe(on(50));
    expect(lastCallOf([clock('dispute', 49)], clock('guarantee', 50))).toBe(on(49));
    expect(lastCallOf([clock('dispute', 49)], null)).toBeNull();
  });
  it('before which no dispute is taken is day 11', () => expect(firstDisputeDay(SHIPPED)).toBe(on(11)));
  it.each([
    ['sellerAgrees', 2],
    ['sellerAnswers', 5],
    ['platformDecides', 7],
    ['appeal', 7],
    ['sendBack', 10],
    ['payPal', 180],
  ] as const)('of %s is %i days later', (length, days) => expect(lastDayOf(length, SHIPPED)).toBe(on(days)));
});

it.each(Object.entries(LENGTHS))('the length %s has a source and a year', (_, { source, since }) => {
  expect(source.length).toBeGreaterThan(10);
  expect(since).toMatch(/^20\d\d$/);
});
