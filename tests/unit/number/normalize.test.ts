import { describe, expect, it } from 'vitest';
import { normalize } from '../../../src/number/normalize.ts';

describe('normalize', () => {
  it.each([
    ['blanks around and inside', '  RB 123 456 785 CN \n', 'RB123456785CN'],
    ['lower case', 'rb123456785cn', 'RB123456785CN'],
    ['dashes of every kind', 'RB-123–456—785‑CN', 'RB123456785CN'],
    ['dots', '99.34.123456.12345678', '993412345612345678'],
    ['no-break and ideographic blanks', 'RB\u00a0123\u2009456\u3000785CN', 'RB123456785CN'],
    ['zero-width and right-to-left marks', '\u200eRB\u200b123\u2060456\ufeff785\u202bCN\u202c', 'RB123456785CN'],
    ['soft hyphens and a carriage return', 'RB123\u00ad456785CN\r', 'RB123456785CN'],
    ['Arabic and Persian digits', 'RB\u0661\u0662\u0663\u06f4\u06f5\u06f6\u0667\u0668\u0665CN', 'RB123456785CN'],
    ['a sign for "number"', '№ RB123456785CN', 'RB123456785CN'],
    ['full-width characters', 'ＲＢ１２３４５６７８５ＣＮ', 'RB123456785CN'],
  ])('takes away %s', (_, input, expected) => {
    expect(normalize(input)).toBe(expected);
  });

  it('keeps what belongs to no number, so that it is seen', () => {
    expect(normalize('рв_1/2')).toBe('РВ_1/2');
  });
});
