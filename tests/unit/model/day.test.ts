import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, countingDay, type Day, dayAt, dayOf, daysBetween, isDay, momentOf, startOfDay } from '../../../src/model/day.ts';

const day = (text: string): Day => {
  if (!isDay(text)) throw new Error(`not a day: ${text}`);
  return text;
};
const anyDay = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2899-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const anyZone = fc.constantFrom(
  'UTC',
  'America/Los_Angeles',
  'Europe/Madrid',
  'Asia/Shanghai',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'America/Sao_Paulo',
);

describe('a day', () => {
  it.each(['2026-01-01', '2024-02-29', '2026-12-31'])('%s is one', (text) => expect(isDay(text)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-06-31', '', '2026-06-30T00:00', null, 20260101])('%s is none', (value) =>
    expect(isDay(value)).toBe(false),
  );
  it('is made of its parts, or not at all', () => {
    expect(dayOf(2024, 2, 29)).toBe('2024-02-29');
    expect(dayOf(2026, 2, 29)).toBeNull();
    expect(dayOf(2026, 0, 1)).toBeNull();
  });
});

describe('counting days', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', -1, '2026-10-24'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s %i day(s) on is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });
  it('goes there and back', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => daysBetween(from, addDays(from, days)) === days));
  });
});

describe('the day in a zone', () => {
  it.each([
    ['2026-11-22T07:59:59Z', 'America/Los_Angeles', '2026-11-21'],
    ['2026-11-22T08:00:00Z', 'America/Los_Angeles', '2026-11-22'],
    ['2026-06-01T06:59:59Z', 'America/Los_Angeles', '2026-05-31'],
    ['2026-12-31T10:59:59Z', 'Pacific/Auckland', '2026-12-31'],
    ['2026-12-31T11:00:00Z', 'Pacific/Auckland', '2027-01-01'],
  ])('at %s in %s is %s', (moment, zone, expected) => expect(dayAt(Date.parse(moment), zone)).toBe(expected));

  it.each([
    ['2026-03-29', 'Europe/Madrid', '2026-03-28T23:00:00Z'],
    ['2026-03-30', 'Europe/Madrid', '2026-03-29T22:00:00Z'],
    ['2026-10-26', 'Europe/Madrid', '2026-10-25T23:00:00Z'],
    ['2026-03-08', 'America/Los_Angeles', '2026-03-08T08:00:00Z'],
    ['2026-03-09', 'America/Los_Angeles', '2026-03-09T07:00:00Z'],
    // Brazil's last change to summer time skipped midnight: the day began at one o'clock.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ])('%s begins in %s at %s', (text, zone, expected) =>
    expect(new Date(startOfDay(day(text), zone)).toISOString()).toBe(expected.replace('Z', '.000Z')),
  );

  it('begins at the first moment that falls on it', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (on, zone) => {
        const start = startOfDay(on, zone);
        return dayAt(start, zone) === on && dayAt(start - 1, zone) < on;
      }),
    );
  });
});

describe('the day that counts for deadlines', () => {
  it.each([
    ['a buyer east of California is ahead', '2026-11-22T12:00:00Z', 'Pacific/Auckland', '2026-11-23'],
    ['a buyer in Hawaii is behind', '2026-11-22T09:00:00Z', 'Pacific/Honolulu', '2026-11-22'],
  ])('%s', (_, moment, zone, expected) => expect(countingDay(Date.parse(moment), zone)).toBe(expected));

  it('begins at its moment and not before', () => {
    fc.assert(
      fc.property(anyDay, anyZone, (on, zone) => {
        const moment = momentOf(on, zone);
        return countingDay(moment, zone) === on && countingDay(moment - 1, zone) < on;
      }),
    );
  });
});
