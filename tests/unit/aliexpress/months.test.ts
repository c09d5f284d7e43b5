import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../src/aliexpress/languages.ts';
import { monthNames, monthOf } from '../../../src/aliexpress/months.ts';

/** One of each kind of names. */
const ARABIC = ['ar-EG', 'ar-MA', 'ar-DZ', 'ar-MR', 'ar-IQ', 'ar-LB'];

describe('names of months', () => {
  it('mean one month each, in all languages together', () => {
    expect([...monthNames()].filter(([, months]) => months.size !== 1)).toEqual([]);
  });

  it.each([...LANGUAGES, ...ARABIC])('are known for all months of %s', (language) => {
    const names = Array.from({ length: 12 }, (_, index) =>
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, index, 5)),
    );
    expect(names.map(monthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('do not hang on Intl for Azerbaijani, which Chromium prints as "M01"', async () => {
    const { formatToParts } = Intl.DateTimeFormat.prototype;
    const intl = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts').mockImplementation(function (this: Intl.DateTimeFormat, date) {
      return this.resolvedOptions().locale.startsWith('az') ? [{ type: 'month', value: 'M01' }] : formatToParts.call(this, date);
    });
    vi.resetModules();
    const months = await import('../../../src/aliexpress/months.ts');
    expect(['yanvar', 'iyn', 'sentyabr', 'dek'].map(months.monthOf)).toEqual([1, 6, 9, 12]);
    intl.mockRestore();
  });

  it('are no other words', () => {
    expect(['Refund', 'order', '', 'constructor', 'monday'].map(monthOf)).toEqual([null, null, null, null, null]);
  });
});
