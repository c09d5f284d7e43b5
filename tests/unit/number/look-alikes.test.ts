import { describe, expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { classify } from '../../../src/number/classify.ts';

describe('look-alikes', () => {
  it.each([
    ['a Cyrillic letter', 'RB473124829СN', 'RB473124829CN'],
    ['all of them', 'АВ473124829СН', 'AB473124829CH'],
    ['Cyrillic letters of a carrier', 'СНЕ00012345678901', null],
    ['Cyrillic letters and O for 0', 'СР00000OО14СН', 'CP000000014CH'],
    ['O for 0, twice', 'RBO0000O014GB', 'RB000000014GB'],
    ['I for 1', 'RB739000OI4GB', 'RB739000014GB'],
    ['O and I of a carrier', 'LPOO7382I94O5016', 'LP00738219405016'],
    ['O behind letters that stay', 'CNGO0738219405016', 'CNG00738219405016'],
    ['O before letters that stay', '4PX3OO7382194O51CN', '4PX3007382194051CN'],
    ['letters that stand for no digit', 'RBS0000001SGB', null],
    ['a number that is right as it stands', 'OI473124829GB', null],
    ['a carrier of six letters', 'CNUSUPOOO17345628', 'CNUSUP00017345628'],
    ['a letter that stays before the digits', 'IDO0738219405016CN', 'ID00738219405016CN'],
    ['letters that stay around the digits', 'OLSO073821940501', 'OLS0073821940501'],
    ['a letter that stays at the end', 'RBO0000O014RO', 'RB000000014RO'],
    ['a text without digits', 'OOIOIIOIOOIIOIOIIOIOOI', null],
    ['a number that fits nothing all the same', 'OB1234O567', null],
  ])('%s: %s', (_, typed, meant) => {
    expect(classify(typed).proposal).toBe(meant);
  });

  it('are proposed, never taken', () => {
    for (const typed of ['RB473124829СN', 'RBO0000O014GB']) {
      const verdict = classify(typed);
      expect(verdict).toMatchObject({ normalized: typed, family: 'unknown', confidence: 'guess', checkDigit: null, warnings: ['N13'] });
      expect(verdict.why.map(sayInEnglish).join(' ')).toContain(`it would be a number that we know: ${verdict.proposal}.`);
    }
  });

  it('are not sought where the number is right as it stands', () => {
    expect(classify('OI473124829GB')).toMatchObject({ family: 's10', proposal: null });
  });
});
