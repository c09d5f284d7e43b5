import { afterEach, describe, expect, it, vi } from 'vitest';
import { classify } from '../../../src/number/classify.ts';

/** Steps, not time, which depends on the machine: every pattern passes through `exec`, here with what it was asked of. */
function patternsAskedOf(input: string): { count: number; longest: number } {
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  classify(input);
  const lengths = exec.mock.calls.map(([subject]) => subject.length);
  exec.mockRestore();
  return { count: lengths.length, longest: Math.max(0, ...lengths) };
}
afterEach(() => vi.restoreAllMocks());

describe('a text of any length', () => {
  it('is cut before any pattern sees it, so that ten times as much is no more work', () => {
    for (const piece of ['A', '0', 'AB', '1Z', 'CN', 'O', ' ', '- ', 'RB1 ', 'ＲＢ', 'О', 'a1,']) {
      const long = patternsAskedOf(piece.repeat(10_000));
      expect(long.longest, piece).toBeLessThanOrEqual(2_000);
      expect(patternsAskedOf(piece.repeat(100_000)), piece).toEqual(long);
    }
  });

  it('is told to be too long, or none', () => {
    expect(classify('7'.repeat(100_000)).normalized).toHaveLength(2_000);
    const many = Array.from({ length: 100_000 }, (_, i) => `KX${10_000_000_000 + i}`).join(' ');
    expect(classify(many).others).toHaveLength(142);
  });
});

describe('a number', () => {
  /** Each form is asked once for the number and once for each of the few spellings that look-alikes allow, each mend once. */
  it('meets a bounded number of patterns, however it is built', () => {
    for (const piece of ['A', '0', 'OI', '1Z', 'CN', 'SF', '9A', 'J', 'O0', 'P4', 'АО', 'OIOIOIOIOIOIO7']) {
      for (const length of [1, 5, 12, 13, 14, 40, 64]) {
        const number = piece.repeat(64).slice(0, length);
        expect(patternsAskedOf(number).count, number).toBeLessThan(10_000);
        expect(patternsAskedOf(`${number}!`).count, number).toBeLessThan(10_000);
      }
    }
  });
});
