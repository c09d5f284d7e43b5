import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { type TextValue, text } from '../../../src/model/text.ts';
import { createSay } from '../../../src/ui/say.ts';
import { english, lookUpEnglish, TODAY } from './english.ts';
import { day, plain } from './states.ts';

const titled = (title: TextValue) => text('words.title', { title });

describe('a text in words', () => {
  it.each<[string, TextValue, string, string]>([
    ['a day of this year', { day: day('2026-09-04') }, 'en-GB', '4 Sept'],
    ['a day of this year, in America', { day: day('2026-09-04') }, 'en-US', 'Sep 4'],
    ['a day of this year that has to have one', { day: day('2026-09-04'), hasYear: true }, 'en-GB', '4 Sept 2026'],
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
    expect(createSay(lookUpEnglish, locale, TODAY)(titled(value))).toBe(words);
  });

  it.each([
    [0, '0 days left'],
    [1, '1 day left'],
    [2, '2 days left'],
    [1_200, '1,200 days left'],
  ])('counts %i', (count, words) => {
    expect(english(text('headline.time.left', undefined, count))).toBe(words);
  });

  it.each([
    [1, '1 order needs you'],
    [12, '12 orders need you'],
  ])('counts %i of what a notice is of', (count, words) => {
    expect(english(text('notification.digest', undefined, count))).toBe(words);
  });

  it.each<[string, string, Record<number, string>]>([
    ['pl', '$1 dzień | $1 dni | $1 dnia', { 1: '1 dzień', 2: '2 dni', 5: '5 dnia', 22: '22 dni' }],
    ['ru', '$1 день | $1 дня | $1 дней', { 1: '1 день', 3: '3 дня', 11: '11 дней', 21: '21 день' }],
    ['fr', '$1 jour | $1 jours', { 0: '0 jour', 1: '1 jour', 2: '2 jours' }],
    ['ja', '$1日', { 1: '1日', 5: '5日' }],
    ['ja', '今日 | $1日', { 0: '今日', 5: '5日' }],
    ['en', 'today | one day | $1 days', { 0: 'today', 1: 'one day', 2: '2 days' }],
    // What a translation lacks comes from English, which has fewer forms.
    ['pl', '$1 day | $1 days', { 1: '1 day', 2: '2 days', 5: '5 days' }],
  ])('counts as %s does: %s', (language, forms, counted) => {
    const say = createSay((key) => (key === 'words.language' ? language : forms), language, TODAY);
    for (const [count, words] of Object.entries(counted)) expect(say(text('headline.time.left', undefined, Number(count)))).toBe(words);
  });

  it('keeps a number in one piece among words from right to left, and such words among ours', () => {
    const arabic = createSay((key) => (key === 'words.direction' ? 'rtl' : lookUpEnglish(key)), 'ar', TODAY);
    expect(arabic(titled('4PX3002814407596CN'))).toBe('\u20684PX3002814407596CN\u2069');
    expect(english(titled('مصباح مكتب'))).toBe('\u2068مصباح مكتب\u2069');
    expect(english(titled('4PX3002814407596CN'))).toBe('4PX3002814407596CN');
  });

  it('takes what is filled in as it is', () => {
    expect(english(text('words.titleAndMore', { title: 'Lamp | $1 {title}' }, 2))).toBe('Lamp | $1 {title} and 2 more');
  });

  it('ends a sentence with one dot, also after a month that is cut short', () => {
    const said = text('advice.P04.what', { on: { day: day('2026-11-29') } });
    expect(english(said)).toBe('Last call: protection ends on 29 Nov.');
    expect(createSay(lookUpEnglish, 'fr', TODAY)(said)).toBe('Last call: protection ends on 29 nov.');
    expect(createSay((key) => (key === 'words.title' ? 'Von {title}.' : lookUpEnglish(key)), 'fr', TODAY)(titled('Lamps Inc.'))).toBe(
      'Von Lamps Inc..',
    );
  });

  it('writes no year as long as the year lasts', () => {
    const say = createSay(lookUpEnglish, 'en-GB', '2027-01-01' as Day);
    expect(say(titled({ day: day('2026-12-31') }))).toBe('31 Dec 2026');
  });
});
