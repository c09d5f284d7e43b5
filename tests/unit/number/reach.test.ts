import { describe, expect, it } from 'vitest';
import { DIGIT_FORMATS, LETTER_FORMATS } from '../../../src/number/formats/index.ts';
import { reachOf } from '../../../src/number/reach.ts';

describe('the reach of a pattern', () => {
  it.each([
    [/^LP\d{14}$/, { least: 16, most: 16, starts: 'L', isAnyDigits: false }],
    [/^\d{10,11}$/, { least: 10, most: 11, starts: '0123456789', isAnyDigits: true }],
    [/^\d{13}(?:\d{2})?$/, { least: 13, most: 15, starts: '0123456789', isAnyDigits: true }],
    [/^(?:AB|C[D-F])\d$/, { least: 3, most: 3, starts: 'AC', isAnyDigits: false }],
    [/^(?:A|BC)D?$/, { least: 1, most: 3, starts: 'AB', isAnyDigits: false }],
    [/^A?[B-DX]\d$/, { least: 2, most: 3, starts: 'ABCDX', isAnyDigits: false }],
    [/^(?!000)\d{8}$/, { least: 8, most: 8, starts: '0123456789', isAnyDigits: false }],
    [/^(?=[A-Z]{0,9}\d)(?!A{4}$)[A-C0]{4}$/, { least: 4, most: 4, starts: 'ABC0', isAnyDigits: false }],
    [/^[01]\d{2}$/, { least: 3, most: 3, starts: '01', isAnyDigits: false }],
  ])('%s', (pattern, reach) => {
    expect(reachOf(pattern)).toEqual(reach);
  });

  it.each([
    /^A+$/,
    /^A*$/,
    /^(?:A{1,9}){1,9}$/,
    /^(?:AB?){3}$/,
    /^A{3,}$/,
    /^.$/,
    /^(A)$/,
    /^[^A]$/,
    /^a$/,
    /^\w$/,
    /^A$/i,
    /A$/,
    /^A/,
    /^A|B$|C/,
    /^(?<=A)B$/,
  ])('refuses %s, which could be slow, endless or misread', (pattern) => {
    expect(() => reachOf(pattern)).toThrow(String(pattern).replace(/i$/, ''));
  });

  it('is known of every form, and holds its examples', () => {
    for (const { pattern, valid } of [...LETTER_FORMATS, ...DIGIT_FORMATS]) {
      const { least, most, starts } = reachOf(pattern);
      expect(most, String(pattern)).toBeLessThanOrEqual(64);
      for (const number of valid) {
        expect(number.length).toBeGreaterThanOrEqual(least);
        expect(number.length).toBeLessThanOrEqual(most);
        expect(starts).toContain(number[0]);
      }
    }
  });
});
