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

  it('are none for what is not plain', () => {
    expect(matchFormats('!P00738219405016')).toEqual([]);
    expect(matchFormats('I<00738219405016C\u044e')).toEqual([]);
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
