import { describe, expect, it } from 'vitest';
import { DIGIT_FORMATS, LETTER_FORMATS } from '../../../src/number/formats/index.ts';
import { reachesOf } from '../../../src/number/reach.ts';

const DIGITS = '0123456789';

describe('the reach of a pattern', () => {
  it.each([
    [/^LP\d{14}$/, { least: 16, most: 16, first: 'L', second: 'P', last: DIGITS, told: 2 }],
    [/^\d{10,11}$/, { least: 10, most: 11, first: DIGITS, second: DIGITS, last: DIGITS, told: 0 }],
    [/^A[B-DX]\d$/, { least: 3, most: 3, first: 'A', second: 'BCDX', last: DIGITS, told: 2 }],
    [/^A{1,3}B$/, { least: 2, most: 4, first: 'A', second: 'AB', last: 'B', told: Infinity }],
    [/^A{0,2}B{0,2}C$/, { least: 1, most: 5, first: 'ABC', second: 'ABBC', last: 'C', told: Infinity }],
    [/^A{1}B$/, { least: 2, most: 2, first: 'A', second: 'B', last: 'B', told: 2 }],
    [/^AB{0,2}$/, { least: 1, most: 3, first: 'A', second: 'B', last: 'BA', told: 3 }],
    [/^(?!000)\d{8}$/, { least: 8, most: 8, first: DIGITS, second: DIGITS, last: DIGITS, told: Infinity }],
    [/^(?=[A-Z]{0,9}\d)(?!A{4}$)[A-C0]{4}$/, { least: 4, most: 4, first: 'ABC0', second: 'ABC0', last: 'ABC0', told: Infinity }],
    [/^\d{2}[01]\d{2}$/, { least: 5, most: 5, first: DIGITS, second: DIGITS, last: DIGITS, told: 3 }],
    [/^\d{1,2}7\d{2}$/, { least: 4, most: 5, first: DIGITS, second: `${DIGITS}7`, last: DIGITS, told: Infinity }],
    [/^[01]\d{2}$/, { least: 3, most: 3, first: '01', second: DIGITS, last: DIGITS, told: 1 }],
  ])('%s', (pattern, reach) => {
    expect(reachesOf(pattern)).toEqual([reach]);
  });

  it('is one for every alternative', () => {
    const ends = (pattern: RegExp) => reachesOf(pattern).map(({ least, first, second, last }) => [least, first, second, last]);
    expect(ends(/^(?:AB|C[D-F])\d$/)).toEqual([
      [3, 'A', 'B', DIGITS],
      [3, 'C', 'DEF', DIGITS],
    ]);
    expect(ends(/^(?:A|BC)D?$/)).toEqual([
      [2, 'A', 'D', 'D'],
      [1, 'A', '', 'A'],
      [3, 'B', 'C', 'D'],
      [2, 'B', 'C', 'C'],
    ]);
    expect(reachesOf(/^\d{13}(?:\d{2})?$/).map(({ least, most, told }) => [least, most, told])).toEqual([
      [15, 15, 0],
      [13, 13, 0],
    ]);
  });

  it.each([
    /^A+$/,
    /^A*$/,
    /^(?:A{1,9}){1,9}$/,
    /^(?:AB?){3}$/,
    /^(?:AB){3}$/,
    /^(?:A$)$/,
    /^(?:A|B){3}$/,
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
    expect(() => reachesOf(pattern)).toThrow(String(pattern).replace(/i$/, ''));
  });

  it('is known of every form, and holds its examples', () => {
    for (const { pattern, valid } of [...LETTER_FORMATS, ...DIGIT_FORMATS]) {
      const reaches = reachesOf(pattern);
      for (const { most } of reaches) expect(most, String(pattern)).toBeLessThanOrEqual(64);
      for (const number of valid) {
        const isHeld = reaches.some(({ least, most, first }) => number.length >= least && number.length <= most && first.includes(number.charAt(0)));
        expect(isHeld, number).toBe(true);
      }
    }
  });
});
