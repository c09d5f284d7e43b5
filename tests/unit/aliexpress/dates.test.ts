import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn, readDay, readLastDay } from '../../../src/aliexpress/dates.ts';
import { LANGUAGES } from '../../../src/aliexpress/languages.ts';
import { day } from './fixture.ts';

const ARABIC = ['ar-EG', 'ar-SA-u-ca-gregory', 'ar-MA', 'ar-DZ', 'ar-MR', 'ar-IQ', 'ar-LB'];
/** `LANGUAGES` as Intl knows them, and the kinds of Arabic. */
const TAGS = [...LANGUAGES, 'pt-PT', 'en-GB', 'en-AU', ...ARABIC];
const isoOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
const DAYS = fc.integer({ min: Date.UTC(2011, 0, 1), max: Date.UTC(2080, 11, 31) });

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
    ['2026. 9. 4.', '2026-09-04'],
    ['2026年9月4日(金)', '2026-09-04'],
    ['9月 4, 2026', '2026-09-04'],
    ['4 9월, 2026', '2026-09-04'],
    ['4 thg 9, 2026', '2026-09-04'],
    ['thg 9 4, 2026', '2026-09-04'],
    ['ngày 4 tháng 9 năm 2026', '2026-09-04'],
    ['4 ก.ย. 2026', '2026-09-04'],
    ['5 มี.ค. 2567', '2024-03-05'],
    ['วันที่ 4 กันยายน พ.ศ. 2569', '2026-09-04'],
    ['4 EYLÜL 2026', '2026-09-04'],
    ['31 ARALIK 2026', '2026-12-31'],
    ['4 בספט׳ 2026', '2026-09-04'],
    ['\u202b4 בספט׳ 2026\u202c', '2026-09-04'],
    ['4 سبتمبر، 2026', '2026-09-04'],
    ['\u061c٤ أيلول ٢٠٢٦', '2026-09-04'],
    ['4 كانون الأول 2026', '2026-12-04'],
    ['mar. 28 juil. 2026', '2026-07-28'],
    ['4-Sep-2026', '2026-09-04'],
    ['4/set./2026', '2026-09-04'],
    ['Sep-04-2026', '2026-09-04'],
    ['1º de enero del 2026', '2026-01-01'],
    ['1° settembre 2026', '2026-09-01'],
    ['๔ ก.ย. ๒๕๖๙', '2026-09-04'],
    ['Th09 4, 2026', '2026-09-04'],
    ['4 Agt 2026', '2026-08-04'],
    ['4 гру 2026', '2026-12-04'],
    ['4 במרס 2026', '2026-03-04'],
  ])('%s', (text, expected) => {
    expect(readDay(text)).toBe(expected);
  });

  it.each([
    ['could be March or April', '03/04/2026'],
    ['no such day', 'Feb 30, 2026'],
    ['no such day', '2026-02-30'],
    ['another calendar', '٢٢ ربيع الأول ١٤٤٨'],
    ['a month that does not exist', '13월 4, 2026'],
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

  it('is not looked for behind two thousand characters', () => {
    expect(readDay(`${'x '.repeat(900)}Sep 4, 2026`)).toBe('2026-09-04');
    expect(readDay(`${'x '.repeat(1_100)}Sep 4, 2026`)).toBeNull();
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

  it.each(TAGS)('reads what Intl writes in %s', (tag) => {
    const styles = fc.constantFrom<Intl.DateTimeFormatOptions>(
      { dateStyle: 'medium' },
      { dateStyle: 'long' },
      { dateStyle: 'full' },
      { year: 'numeric', month: 'short', day: 'numeric' },
      { year: 'numeric', month: 'long', day: '2-digit' },
    );
    fc.assert(
      fc.property(DAYS, styles, (moment, style) => {
        const text = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }).format(moment);
        expect(readDay(text, { language: tag }), text).toBe(isoOf(moment));
      }),
    );
  });
});

describe('digits alone', () => {
  it.each([
    ['de', '04.09.2026', '2026-09-04'],
    ['pt_BR', '04/09/2026', '2026-09-04'],
    ['ar', '04\u200f/09\u200f/2026', '2026-09-04'],
    ['iw_IL', '4.9.2026', '2026-09-04'],
    ['th', '4/9/2569', '2026-09-04'],
    ['es', '12/25/2026', '2026-12-25'],
    ['en', '04/09/2026', null],
    ['ja', '04/09/2026', null],
    ['', '04/09/2026', null],
    ['no such language', '04/09/2026', null],
  ])('are read as the language of the page writes them: %s %s', (language, text, expected) => {
    expect(readDay(text, { language })).toBe(expected);
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

  it.each(TAGS.filter((tag) => tag !== 'pt-PT'))('is read as Intl writes it in %s, by the name of its month', (tag) => {
    const styles = fc.constantFrom<Intl.DateTimeFormatOptions>({ month: 'short', day: 'numeric' }, { month: 'long', day: 'numeric' });
    fc.assert(
      fc.property(DAYS, fc.integer({ min: 0, max: 360 }), styles, (now, daysAgo, style) => {
        const event = now - daysAgo * 86_400_000;
        const text = new Intl.DateTimeFormat(tag, { ...style, timeZone: 'UTC' }).format(event);
        expect(readDay(text, { today: day(isoOf(now)) }), text).toBe(isoOf(event));
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
    ['Dec 27 - Jan 3, 2027', '2027-01-03'],
    ['9月21日 - 26日', '2026-09-26'],
    ['9月 21 - 10月 2', '2026-10-02'],
    ['12월 28일 ~ 1월 3일', '2027-01-03'],
    ['21 - 26 thg 9', '2026-09-26'],
    ['٢١ - ٢٦ سبتمبر', '2026-09-26'],
    ['21–26 בספט׳', '2026-09-26'],
    ['Sep 21 to 26', '2026-09-26'],
    ['27 Dec-3 Jan 2027', '2027-01-03'],
    ['27-Dec-2026 - 3-Jan-2027', '2027-01-03'],
  ])('is the nearest one when it is an estimate: %s', (text, expected) => {
    expect(readLastDay(text, { today, of: 'estimate' })).toBe(expected);
  });
});

describe('daysIn', () => {
  it.each([
    ['Dec 27 - Jan 3, 2027', ['2026-12-27', '2027-01-03']],
    ['Dec 27, 2025 - Jan 3', ['2025-12-27', '2026-01-03']],
    ['Dec 27 - Jan 3', ['2026-12-27', '2027-01-03']],
    ['Nov 1 · Jan 3, 2027', ['2026-11-01', '2027-01-03']],
  ])('gives one year to both ends of a range, or the next: %s', (text, expected) => {
    expect(daysIn(text, { today, of: 'estimate' })).toEqual(expected);
  });

  it('keeps a range together half a year away, where the nearest year of either end is another one', () => {
    for (const month of ['01', '06', '07', '12']) {
      const [from = '', to = ''] = daysIn('Dec 27 - Jan 3', { today: day(`2026-${month}-30`), of: 'estimate' });
      expect(from < to).toBe(true);
    }
  });

  it('gives every day in its order, both ends of a range', () => {
    expect(daysIn('Sep 21 - 26, 2026 · 4 ago, 2026')).toEqual(['2026-09-21', '2026-09-26', '2026-08-04']);
  });
});
