import { describe, expect, it } from 'vitest';
import { normalize, partsOf, piecesOf } from '../../../src/number/normalize.ts';

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
    ['Thai digits', 'RB\u0e51\u0e52\u0e53456785CN', 'RB123456785CN'],
    ['a sign for "number"', '№ RB123456785CN', 'RB123456785CN'],
    ['full-width characters', 'ＲＢ１２３４５６７８５ＣＮ', 'RB123456785CN'],
  ])('takes away %s', (_, input, expected) => {
    expect(normalize(input)).toBe(expected);
  });

  it('keeps what belongs to no number, so that it is seen', () => {
    expect(normalize('рв_1/2')).toBe('РВ_1/2');
  });
});

describe('the parts of a text', () => {
  it.each([
    ['between blanks and punctuation', 'a b,c;d:e|f(g)h[i]j"k\'l\tm', [...'abcdefghijklm']],
    ['across marks that are not seen', 'RB\u200b12', ['RB12']],
    ['before a glued word', 'RB12CNCopy', ['RB12CN', 'Copy']],
    ['not before two letters', 'RB12Co', ['RB12Co']],
    ['after a glued word', 'CopyRB12', ['Copy', 'RB12']],
    ['after a glued word, before six letters', 'CopyCNUSUP12', ['Copy', 'CNUSUP12']],
    ['not before seven', 'CopyABCDEFG12', ['CopyABCDEFG12']],
    ['not after one letter', 'aRB12', ['aRB12']],
    ['not within a word', 'CopyRBx', ['CopyRBx']],
    ['after a Chinese word', '单号RB12', ['单号', 'RB12']],
    ['after a Chinese word, before a digit', '单号12', ['单号', '12']],
    ['before a Chinese word', 'RB12复制', ['RB12', '复制']],
    ['before a Chinese word, after a letter', 'RB复制', ['RB', '复制']],
    ['not between a Chinese word and small letters', '号a号', ['号a号']],
    ['after labels', 'ID#12 N.12 No.12 Nr.12 no .12', ['...', '12', '...', '12', '...', '12', '...', '12', '...', '12']],
    ['not after the end of a word', 'piano.12 5no.12 Na.12', ['piano.12', '5no.12', 'Na.12']],
    ['after a sign', '#12', ['...', '12']],
    ['not at a sign within', 'a#12', ['a#12']],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text).filter(Boolean)).toEqual(parts);
  });

  it('and its pieces are in upper case, between all that no number has', () => {
    expect(piecesOf('https://a.b/en#nums=Rb1&c=2')).toEqual(['HTTPS', 'A', 'B', 'EN', 'NUMS', 'RB1', 'C', '2']);
    expect(piecesOf('…')).toEqual([]);
  });

  it('are read of the first two thousand characters', () => {
    expect(normalize(`${'7'.repeat(1_999)}89`)).toBe(`${'7'.repeat(1_999)}8`);
    expect(normalize('7'.repeat(2_000))).toBe('7'.repeat(2_000));
  });
});
