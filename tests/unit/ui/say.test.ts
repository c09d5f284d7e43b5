import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { type TextValue, text } from '../../../src/model/text.ts';
import { createSay } from '../../../src/ui/say.ts';
import { english, TODAY, translateToEnglish } from './english.ts';
import { day, plain } from './states.ts';

const titled = (title: TextValue) => text('words.title', { title });

describe('a text in words', () => {
  it.each<[string, TextValue, string, string]>([
    ['a day of this year', { day: day('2026-09-04') }, 'en-GB', '4 Sept'],
    ['a day of this year, in America', { day: day('2026-09-04') }, 'en-US', 'Sep 4'],
    ['a day of another year', { day: day('2027-01-09') }, 'en-GB', '9 Jan 2027'],
    ['the first of January, whatever the zone', { day: day('2026-01-01') }, 'en-GB', '1 Jan'],
    ['a day in German', { day: day('2026-03-05') }, 'de', '5. März'],
    ['a country', { country: 'CN' }, 'en', 'China'],
    ['a country in German', { country: 'DE' }, 'de', 'Deutschland'],
    ['a country that nobody knows', { country: 'QX' }, 'en', 'QX'],
    ['a number', 12_345, 'en', '12,345'],
    ['a number in Spanish', 12_345, 'es', '12.345'],
    ['a text within a text', plain('inner'), 'en', 'inner'],
    ['words that look like a placeholder', '{title}', 'en', '{title}'],
  ])('%s', (_, value, locale, words) => {
    expect(createSay(translateToEnglish, locale, TODAY)(titled(value))).toBe(words);
  });

  it.each([
    [0, '0 days left'],
    [1, '1 day left'],
    [2, '2 days left'],
    [1_200, '1,200 days left'],
  ])('counts %i', (count, words) => {
    expect(english(text('badge.daysLeft', undefined, count))).toBe(words);
  });

  it.each([
    [0, 'Protection ends today.'],
    [1, 'Protection: one day left.'],
    [7, 'Protection: 7 days left.'],
  ])('counts %i where none has words of its own', (count, words) => {
    expect(english(text('notification.daysLeft', undefined, count))).toBe(words);
  });

  it('writes no year as long as the year lasts', () => {
    const say = createSay(translateToEnglish, 'en-GB', '2027-01-01' as Day);
    expect(say(titled({ day: day('2026-12-31') }))).toBe('31 Dec 2026');
  });
});
