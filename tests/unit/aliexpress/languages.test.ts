/** What the stand-in prints in each language, read by itself: the matrix of pages and answers stands on these words. */
import { describe, expect, it } from 'vitest';
import { readDay } from '../../../src/aliexpress/dates.ts';
import { isTotalLabel, type LabelledDate, readLabelledDay, readPromise } from '../../../src/aliexpress/labels.ts';
import { languageOf, LANGUAGES as PAGE_LANGUAGES } from '../../../src/aliexpress/languages.ts';
import { readMoney } from '../../../src/aliexpress/money.ts';
import { readCompensation, readDisputeDays, readGuarantee, readRefundNode } from '../../../src/aliexpress/sentences.ts';
import { statusOfButtonWords, statusOfWords } from '../../../src/aliexpress/statuses.ts';
import { fill, printArrival, printDay, printMoney, printScanTime, type Viewer } from '../../world/viewer.ts';
import { LANGUAGES, wordsOf } from '../../world/words/languages.ts';
import { day } from './fixture.ts';

const NOW = Date.parse('2026-12-30T12:00:00Z');
const today = day('2026-12-30');

it('has every language of the order pages; Azerbaijani is printed on aliexpress.ru alone', () => {
  expect([...LANGUAGES, 'az'].toSorted()).toEqual([...PAGE_LANGUAGES].toSorted());
});

describe('languageOf', () => {
  it.each([
    ['pt-BR', 'pt'],
    ['he_IL', 'he'],
    ['iw_IL', 'he'],
    ['in_ID', 'id'],
    ['EN', 'en'],
    ['zh-CN', null],
    ['', null],
  ])('%s', (tag, language) => expect(languageOf(tag)).toBe(language));
});

describe.each(LANGUAGES)('the site in %s', (language) => {
  const words = wordsOf(language, '2026');
  const viewer: Viewer = { now: NOW, offsetMinutes: 0, words };
  const { labels } = words;

  it('prints days that are read', () => {
    for (const [ahead, expected] of [
      [0, '2026-12-30'],
      [-100, '2026-09-21'],
      [-364, '2025-12-31'],
      [7, '2027-01-06'],
    ] as const) {
      expect(readDay(printDay(viewer, ahead)), printDay(viewer, ahead)).toBe(expected);
    }
  });

  it.each(Array.from({ length: 12 }, (_, month) => month))('prints moments without a year in month %i that are read', (month) => {
    const moment = Date.UTC(2026, month, 4, 18, 46);
    const expected = new Date(moment).toISOString().slice(0, 10);
    expect(readDay(printScanTime(viewer, moment), { today }), printScanTime(viewer, moment)).toBe(expected);
    const text = fill(words.moment, { month: words.months[month] ?? '', day: '4', time: '18:46', zone: 'GMT+1' });
    expect(readDay(text, { today }), text).toBe(expected);
  });

  it('prints labelled days', () => {
    for (const name of ['orderedOn', 'paidOn', 'shippedOn', 'completedOn'] satisfies LabelledDate[]) {
      expect(readLabelledDay(`${labels[name]}:\u00a0${printDay(viewer, -3)}`, name), labels[name]).toBe('2026-12-27');
      const others = (['orderedOn', 'paidOn', 'shippedOn', 'completedOn'] as const).filter((other) => other !== name);
      for (const other of others) expect(readLabelledDay(`${labels[other]}: ${printDay(viewer, -3)}`, name), labels[other]).toBeNull();
    }
  });

  it('prints a promise over New Year', () => {
    expect(readPromise(`${labels.estimatedDelivery}: ${printArrival(viewer, -2, 4)}`, today, false)).toBe('2027-01-03');
    expect(readPromise(`${labels.estimatedDelivery}: ${printDay(viewer, 4)}`, today, false)).toBe('2027-01-03');
    expect(readPromise(`${labels.delivered}：${printDay(viewer, -2)}`, today, true)).toBeNull();
  });

  it('prints states, the button that confirms, and the total', () => {
    for (const [status, text] of Object.entries(words.statuses)) expect(statusOfWords(text), text).toBe(status);
    expect(statusOfWords(words.tabs.shipped)).toBeNull();
    expect(statusOfButtonWords([labels.track])).toBeNull();
    expect(statusOfButtonWords([labels.confirm])).toBe('shipped');
    expect(isTotalLabel(`${labels.total}:`)).toBe(true);
    expect(isTotalLabel(labels.subtotal)).toBe(false);
  });

  it('prints money', () => {
    expect(readMoney(`${labels.total}: ${printMoney(viewer, 123_405).text}`, words.currency)).toEqual({ amount: 1234.05, currency: words.currency });
  });

  it('prints the last day of the guarantee and the day of the coupon, each for itself', () => {
    const refund = fill(words.refundIfNotDelivered, { date: printDay(viewer, 20) });
    const coupon = fill(words.couponIfLate, { date: printDay(viewer, -2) });
    const all = [coupon, refund, labels.refundDamaged, labels.refundLost];
    for (const text of [all.join(' · '), all.join(' '), `${labels.serviceCommitment} ${all.toReversed().join(' ')}`]) {
      expect([readGuarantee(text), readCompensation(text)], text).toEqual(['2027-01-19', '2026-12-28']);
    }
    expect([readCompensation(refund), readGuarantee(coupon)]).toEqual([null, null]);
  });

  it('prints the guarantee beside one word, too', () => {
    expect(readRefundNode(`${labels.refund} ${printDay(viewer, 20)}`)).toBe('2027-01-19');
    expect(readRefundNode(`${labels.paidOn} ${printDay(viewer, 20)}`)).toBeNull();
  });

  it('prints how long a dispute can be opened', () => {
    expect(readDisputeDays(labels.completedReminder)).toBe(90);
  });
});
