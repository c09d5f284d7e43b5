import { describe, expect, it } from 'vitest';
import { DIGIT_FORMATS, LETTER_FORMATS } from '../../src/number/formats/index.ts';

/**
 * What could make a pattern slow, or let it fit a part of a number: repetition without an upper bound, repetition of a group (which may hold
 * another one), a missing end, a flag, and what no form needs.
 */
function faultOf({ source, flags }: RegExp): string | null {
  const bare = source.replace(/\[[A-Z0-9-]+\]/g, 'C').replaceAll('\\d', 'D');
  if (flags !== '') return 'has a flag';
  if (!/^\^(?:[A-Z0-9]|\(.*\)).*\$$/.test(bare)) return 'has no beginning or no end';
  if (
    bare
      .slice(1, -1)
      .replace(/\(\?[=!][^()]*\)/g, '')
      .includes('$')
  )
    return 'ends in the middle';
  if (/[*+]|\{\d+,\}/.test(bare)) return 'repeats without bound';
  if (/\)\{|[?}]\{/.test(bare)) return 'repeats what may repeat';
  if (/[^A-Z0-9(){}|?:=!,^$]/.test(bare) || /\((?!\?[:=!])|\(\?</.test(bare)) return 'has what no form needs';
  return /^\^[^()]*\|/.test(bare) ? 'has alternatives outside of a group' : null;
}

describe('the pattern of a form', () => {
  it.each([...LETTER_FORMATS, ...DIGIT_FORMATS].map(({ pattern }) => [pattern]))('%s cannot be slow', (pattern) => {
    expect(faultOf(pattern)).toBeNull();
  });

  it.each([
    /^A+$/,
    /^A*$/,
    /^A{3,}$/,
    /^(?:A{1,9}){1,9}$/,
    /^(?:AB?){3}$/,
    /^(?:A|B){3}$/,
    /^(?:A$)$/,
    /^.$/,
    /^(A)$/,
    /^[^A]$/,
    /^a$/,
    /^\w$/,
    /^A$/i,
    /A$/,
    /^A/,
    /^A|B$/,
    /^(?<=A)B$/,
  ])('may not be %s', (pattern) => {
    expect(faultOf(pattern)).not.toBeNull();
  });
});
