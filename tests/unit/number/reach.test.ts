import { describe, expect, it } from 'vitest';
import { DIGIT_FORMATS, LETTER_FORMATS } from '../../../src/number/formats/index.ts';
import { canFit, coursesOf, isSureToFit } from '../../../src/number/reach.ts';
import { LONGEST } from '../../../src/number/shelves.ts';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What can stand in each place: `#` is any digit, `@` any letter, `*` either; anything else is itself. */
const placesOf = (text: string): string[] =>
  [...text].map((character) => ({ '#': DIGITS, '@': LETTERS, '*': LETTERS + DIGITS })[character] ?? character);

describe('the reach of a pattern', () => {
  it.each<[pattern: RegExp, sure: string[], open: string[], never: string[]]>([
    [/^LP\d{3}$/, ['LP###', 'LP12#'], ['L@###', '@P###', 'LP##*'], ['LP##', 'LP####', 'LQ###', 'LP##@', '#P###']],
    [/^\d{2,3}$/, ['##', '###'], ['#*'], ['#', '####', '#A']],
    [/^A[B-DX]\d$/, ['AB#', 'AC1', 'AX#'], ['A@#', '@D#'], ['AE#', 'A#@', 'AW#']],
    [/^[A-C0]$/, ['A', 'B', '0'], ['@', '#', '*'], ['D', '1', '']],
    [/^A{1,3}B$/, ['AB', 'AAAB'], ['@B', 'AA@B'], ['B', 'AAAAB', 'AAA']],
    [/^A{0,2}A{0,2}C$/, ['C', 'AC', 'AAAAC'], ['AA@C'], ['AAAAAC', '']],
    [/^A{1}B$/, ['AB'], ['A@'], ['AAB']],
    [/^AB{0,2}$/, ['A', 'AB', 'ABB'], ['A@B'], ['ABBB', 'BB']],
    [/^(?:AB|C[D-F])\d$/, ['AB#', 'CD#', 'CF1'], ['@B#', 'C@#'], ['AD#', 'CB#', 'AB']],
    [/^(?:A|BC)D?$/, ['A', 'AD', 'BC', 'BCD'], ['B@', '@D'], ['B', 'ABC', 'ADD']],
    [/^\d{2}(?:\d{2})?$/, ['##', '####'], ['##*#'], ['###']],
    [/^\d{1,2}7\d$/, ['#7#', '##7#', '7777'], ['###', '####'], ['##', '1234', '@7#']],
    [/^(?!00)\d{2}$/, [], ['##', '00', '12'], ['#', '###', '#@']],
    [/^(?=[A-Z]{0,9}\d)(?!A{4}$)[A-C0]{4}$/, [], ['****', 'AB0C'], ['ABC', 'ABCD', '@@@#@']],
  ])('%s', (pattern, sure, open, never) => {
    const told = (place: string) => {
      const places = placesOf(place);
      const courses = coursesOf(pattern);
      return { place, isOpen: courses.some((course) => canFit(course, places)), isSure: courses.some((course) => isSureToFit(course, places)) };
    };
    expect(sure.map(told)).toEqual(sure.map((place) => ({ place, isOpen: true, isSure: true })));
    expect(open.map(told)).toEqual(open.map((place) => ({ place, isOpen: true, isSure: false })));
    expect(never.map(told)).toEqual(never.map((place) => ({ place, isOpen: false, isSure: false })));
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
    expect(() => coursesOf(pattern)).toThrow(String(pattern).replace(/i$/, ''));
  });

  it('is known of every form, and holds its examples', () => {
    for (const { pattern, valid } of [...LETTER_FORMATS, ...DIGIT_FORMATS]) {
      const courses = coursesOf(pattern);
      for (const number of valid) {
        expect(
          courses.some((course) => canFit(course, [...number])),
          number,
        ).toBe(true);
      }
    }
  });

  it('ends before the longest number whose ends are told apart', () => {
    for (const { pattern } of [...LETTER_FORMATS, ...DIGIT_FORMATS]) {
      for (const course of coursesOf(pattern)) {
        expect(
          course.reduce((length, { most }) => length + most, 0),
          String(pattern),
        ).toBeLessThanOrEqual(LONGEST);
      }
    }
  });
});
