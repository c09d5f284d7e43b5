import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONFIDENCES } from '../../../src/model/verdict.ts';
import { DIGIT_FORMATS, LETTER_FORMATS } from '../../../src/number/formats/index.ts';
import { matchFormats } from '../../../src/number/matching.ts';

const examples = [...DIGIT_FORMATS, ...LETTER_FORMATS].flatMap(({ valid, invalid }) => [...valid, ...invalid]);

describe('the forms that a number fits', () => {
  it('stand surest first', () => {
    for (const number of examples) {
      const ranks = matchFormats(number).map(({ confidence }) => CONFIDENCES.indexOf(confidence));
      expect(ranks, number).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('are the same array for numbers that fit alike', () => {
    expect(matchFormats('LP00738219405016')).toBe(matchFormats('LP00738219405017'));
  });

  it('are none for what is not plain', () => {
    expect(matchFormats('!P00738219405016')).toEqual([]);
    expect(matchFormats('I<00738219405016C\u044e')).toEqual([]);
  });

  it.each([
    ['begins otherwise', '4PX3001501689784CN', '4BM3001501689784CN'],
    ['has its digits elsewhere', 'ID00738219405016CN', 'ID0073821Q405Q16CN'],
    ['has its digits elsewhere', 'LP00738219405016', 'LP0Q73QQ194QQQ16'],
  ])('are told from those of a number that %s, with a shelf at the same place', (_, known, other) => {
    for (let round = 0; round < 2; round++) {
      expect(matchFormats(known)).toHaveLength(1);
      expect(matchFormats(other)).toEqual([]);
    }
  });

  it('are told of a beginning that a shape of 32 bits does not reach', () => {
    // U and 5 have the same bits, as P and 0 have.
    const long = `US${'7'.repeat(30)}`;
    expect(matchFormats(`U${long}`)).toHaveLength(1);
    expect(matchFormats(`5${long}`)).toEqual([]);
  });

  it('are none for a number so long that its length and its end would be taken for those of another', () => {
    expect(matchFormats('AS001234567US')).toHaveLength(1);
    // Sixty-four characters longer, and R for S, which differ in one bit.
    expect(matchFormats(`AS0${'A'.repeat(61)}AS001234567UR`)).toEqual([]);
  });

  it('are those whose patterns fit, each asked by itself', () => {
    const nearly = fc
      .constantFrom(...examples)
      .chain((example) =>
        fc.record({ example: fc.constant(example), at: fc.nat(example.length - 1), by: fc.constantFrom(...'0123456789ABDHJLPSUYZ') }),
      );
    fc.assert(
      fc.property(nearly, ({ example, at, by }) => {
        const number = example.slice(0, at) + by + example.slice(at + 1);
        const fitting = [...LETTER_FORMATS, ...DIGIT_FORMATS].filter(
          ({ pattern, check, needsCheck }) => pattern.test(number) && (!needsCheck || check?.(number) === true),
        );
        expect(new Set(matchFormats(number).map(({ format }) => format))).toEqual(new Set(fitting));
      }),
      { numRuns: 3_000 },
    );
  });

  it('are none for a length or a beginning that no carrier has', () => {
    for (const number of ['', 'A', '7'.repeat(64), '!P00738219405016']) expect(matchFormats(number), number).toEqual([]);
  });
});
