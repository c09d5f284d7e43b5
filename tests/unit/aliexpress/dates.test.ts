import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, readDay, readLastDay } from '../../../src/aliexpress/dates.ts';
import { MONTH_LANGUAGES, monthNames, monthOf } from '../../../src/aliexpress/months.ts';
import { day } from './fixture.ts';

const today = day('2026-11-22');

describe('readDay', () => {
  it.each([
    // Seen on pages.
    ['Mar 5, 2024', '2024-03-05'],
    ['Jan 01, 2024', '2024-01-01'],
    ['Order date: Mar 5, 2024', '2024-03-05'],
    ['Order date: Mar 5, 2024Order ID: 8181682166138719 Copy', '2024-03-05'],
    ['14 ene, 2025', '2025-01-14'],
    ['24 nov, 2023', '2023-11-24'],
    ['20 juil. 2025', '2025-07-20'],
    ['1 août 2025', '2025-08-01'],
    ['29 января 2024', '2024-01-29'],
    ['от 29 января 2024', '2024-01-29'],
    ['29 January 2024', '2024-01-29'],
    ['Received at 5 September 2017', '2017-09-05'],
    ['29 yanvar 2024', '2024-01-29'],
    ['2014-06-03 02:20:13', '2014-06-03'],
    ['2:54 Jan. 05 2020', '2020-01-05'],
    ['Mar 5.2024', '2024-03-05'],
    ['05 Feb 2023', '2023-02-05'],
    ['Pedido efectuado el:\u00a014 ene, 2025', '2025-01-14'],
    // Other ways to write the same.
    ['\u200fDec\u00a024,\u200e 2023', '2023-12-24'],
    ['٥ مارس ٢٠٢٤', '2024-03-05'],
    ['۵ مارس ۲۰۲۴', '2024-03-05'],
    ['５ Ｍａｒ ２０２４', '2024-03-05'],
    ['5 במרץ 2024', '2024-03-05'],
    ['5 de março de 2024', '2024-03-05'],
    ['5. März 2024', '2024-03-05'],
    ['2024년 3월 5일', '2024-03-05'],
    ['2026年7月28日', '2026-07-28'],
    ['25/12/2026', '2026-12-25'],
    ['12/25/2026', '2026-12-25'],
    ['05.05.2026', '2026-05-05'],
  ])('%s', (text, expected) => {
    expect(readDay(text)).toBe(expected);
  });

  it.each([
    ['could be March or April', '03/04/2026'],
    ['no such day', 'Feb 30, 2026'],
    ['no such day', '2026-02-30'],
    ['another calendar', '5 มี.ค. 2567'],
    ['a Thai year with a known month', '5 Mar 2567'],
    ['a range', 'Sep 21 - 26, 2026'],
    ['two days', 'Paid Jul 15, 2026, sent Jul 16, 2026'],
    ['digits on both sides of the month', '3 Mar 5, 2024'],
    ['a month alone', 'Sep 2026'],
    ['a time', 'Sep 18:39'],
    ['an order id', 'Ref. Number: 8181682166138719'],
    ['words', 'Free shipping'],
    ['nothing', ''],
  ])('is null for what is no single day: %s', (_, text) => {
    expect(readDay(text, { today })).toBeNull();
  });

  it('never throws, and reads no day that does not exist', () => {
    const shaped = fc
      .tuple(fc.nat(40), fc.constantFrom('Mar', 'sept.', 'juil.', '/', '-', '.', ' '), fc.nat(40), fc.nat(3_000))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), shaped), (text) => {
        const read = readDay(text, { today });
        expect(read === null || new Date(`${read}T00:00:00Z`).toISOString().startsWith(read)).toBe(true);
      }),
    );
  });

  it.each(MONTH_LANGUAGES)('reads what Intl writes in %s', (language) => {
    const options = fc.record({ month: fc.constantFrom('short', 'long'), day: fc.constantFrom('numeric', '2-digit') });
    const moments = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2099, 11, 31) });
    fc.assert(
      fc.property(moments, options, (moment, { month, day: date }) => {
        const format = new Intl.DateTimeFormat(language, { year: 'numeric', month: month as 'short', day: date as 'numeric', timeZone: 'UTC' });
        expect(readDay(format.format(moment))).toBe(new Date(moment).toISOString().slice(0, 10));
      }),
    );
  });
});

describe('a day without a year', () => {
  it.each([
    ['Jan 25, 03:31 (GMT-6)', '2026-01-25'],
    ['Tue | Jul. 28 18:39', '2026-07-28'],
    ['Dec 24, 11:59 EST', '2025-12-24'],
    ['Nov 22, 10:00', '2026-11-22'],
    ['5 июня', '2026-06-05'],
    ['Feb 29, 10:00', '2024-02-29'],
  ])('is the last one that has been: %s', (text, expected) => {
    expect(readDay(text, { today })).toBe(expected);
  });

  it('is today where the page is a day ahead of the buyer', () => {
    expect(readDay('Nov 23, 01:00', { today })).toBe(today);
  });

  it('is never in the future when it happened', () => {
    const days = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2090, 0, 1) });
    fc.assert(
      fc.property(days, days, (now, event) => {
        const on = day(new Date(now).toISOString().slice(0, 10));
        const text = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(event);
        const read = readDay(text, { today: on });
        expect(read === null || read <= on).toBe(true);
      }),
    );
  });

  it('is not read where today is not known', () => {
    expect(readDay('Jan 25, 03:31 (GMT-6)')).toBeNull();
  });

  it.each([
    ['Estimated delivery: Dec 27 - 28', '2026-12-28'],
    ['Delivery: Nov. 24 - Dec. 14', '2026-12-14'],
    ['Dec 28 - Jan 3', '2027-01-03'],
    ['Sep 21 - 26', '2026-09-26'],
    ['21 - 26 sept', '2026-09-26'],
    ['Jan 5', '2027-01-05'],
  ])('is the nearest one when it is an estimate: %s', (text, expected) => {
    expect(readLastDay(text, { today, of: 'estimate' })).toBe(expected);
  });
});

describe('daysIn', () => {
  it('gives every day in its order, both ends of a range', () => {
    expect(daysIn('Sep 21 - 26, 2026 · 4 ago, 2026')).toEqual(['2026-09-21', '2026-09-26', '2026-08-04']);
  });
});

describe('names of months', () => {
  it('mean one month each, in all languages together', () => {
    expect([...monthNames()].filter(([, months]) => months.size !== 1)).toEqual([]);
  });

  it.each([...MONTH_LANGUAGES])('are known for all months of %s', (language) => {
    const names = Array.from({ length: 12 }, (_, index) =>
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, index, 5)),
    );
    expect(names.map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('are no other words', () => {
    expect(['Refund', 'order', '', 'constructor', 'monday'].map(monthOf)).toEqual([null, null, null, null, null]);
  });
});
