import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, plain, shown } from '../../../src/aliexpress/plain-text.ts';

describe('plain', () => {
  it.each([
    ['hard and thin blanks', '1\u00a0234\u202f56', '1 234 56'],
    ['full-width digits and colons', 'Delivered：１２', 'Delivered:12'],
    ['Arabic and Persian digits', '٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789'],
    ['marks of direction', '\u200fDec 24\u200e \u202b2023\u202c', 'Dec 24 2023'],
    ['line breaks', ' a\n\t b ', 'a b'],
    ['Arabic marks of numbers and lists', '١٬٢٣٤٫٥٠، ٣', '1,234.50, 3'],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});

describe('fold', () => {
  it.each([
    ['Concluído ', 'concluido'],
    ['Завершён', 'завершен'],
    ['N’est pas', "n'est pas"],
    ['2024년 3월', '2024년 3월'],
    ['AĞUSTOS KASIM kasım', 'agustos kasim kasim'],
    ['أيلول', 'ايلول'],
    ['סֶפְּט׳', "ספט'"],
    ['an accent ¨ alone ¨', 'an accent alone'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('keeps apart what differs by a vowel in Thai or a voice in Japanese', () => {
    expect(fold('มี.ค.')).not.toBe(fold('ม.ค.'));
    expect(fold('が')).not.toBe(fold('か'));
  });

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('shown', () => {
  it.each([
    ['joins blanks', '  Awaiting\n delivery ', 'Awaiting delivery'],
    ['is null for blanks', ' ', null],
    ['is null for nothing', null, null],
    ['cuts what no page prints', 'x'.repeat(3_000), 'x'.repeat(2_000)],
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});
