import { describe, expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { classify } from '../../../src/number/classify.ts';

describe('what is no number', () => {
  it.each([
    ['', 'There is no number here.'],
    [' \t\u200b', 'There is no number here.'],
    ['A1', 'It is too short for a tracking number.'],
    ['RB123456785ЖN', 'It has characters that no tracking number has.'],
    ['7'.repeat(65), 'It is longer than any tracking number.'],
  ])('%j has a clear answer and no warning', (number, reason) => {
    const verdict = classify(number);
    expect(verdict).toMatchObject({ family: 'unknown', confidence: 'guess', warnings: [], rules: [], candidates: [] });
    expect(verdict.why.map(sayInEnglish)).toEqual([reason]);
  });

  it.each([
    ['A123', true],
    ['A1234', false],
    [`A${'7'.repeat(63)}`, false],
    [`A${'7'.repeat(64)}`, true],
  ])("%s is of no number's length: %s", (number, isUnreadable) => {
    const reasons = classify(number).why.map(({ key }) => key);
    expect(reasons.some((key) => key === 'number.why.tooShort' || key === 'number.why.tooLong')).toBe(isUnreadable);
  });
});
