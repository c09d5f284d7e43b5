import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/number/classify.ts';
import { linksFor } from '../../../src/number/links.ts';

describe('N16 order number', () => {
  it("knows the order's own id for certain", () => {
    const verdict = classify('8200000000011322', { orderId: '8200000000011322' });
    expect(verdict).toMatchObject({ family: 'order-number', confidence: 'certain', warnings: ['N16'] });
    expect(linksFor(verdict)).toEqual([]);
  });

  it.each([
    ['8212313961591322', 'guess'],
    ['5041283961591322', 'guess'],
    ['3041283961591322', 'guess'],
    ['1041283961591322', 'guess'],
    ['2041283961591322', 'guess'],
    ['4041283961591322', 'guess'],
    ['6041283961591322', 'guess'],
    ['9041283961591322', 'guess'],
    ['704128396159132', 'guess'],
    ['62386254923052', 'guess'],
    ['61386254923052', 'guess'],
    ['1103948571620394857', 'guess'],
  ])('%s has the form of one: %s', (number, confidence) => {
    expect(classify(number)).toMatchObject({ family: 'order-number', confidence, warnings: ['N16'] });
  });

  it.each(['0041283961591322', '51386254923052', '00386254923052'])('%s has not', (number) => {
    expect(classify(number).rules).not.toContain('N16');
  });

  it('is only one of the answers for 14 digits that carriers print as well', () => {
    const verdict = classify('71386254923052');
    expect(verdict).toMatchObject({ family: 'ambiguous', confidence: 'guess', warnings: [] });
    expect(verdict.rules).toContain('N16');
    expect(verdict.candidates.map(({ family }) => family)).toContain('order-number');
    expect(classify('60386254923052')).toMatchObject({ family: 'ambiguous', rules: ['N15', 'N16'], warnings: [] });
    expect(classify('602167013804253')).toMatchObject({ family: 'ambiguous', rules: ['N15', 'N16'], warnings: [] });
    expect(classify('71386254923052', { orderId: '71386254923052' })).toMatchObject({ family: 'order-number', warnings: ['N16'] });
  });

  it("is not said of a carrier's own form", () => {
    for (const number of ['380012345678901234', '993400123456789012']) expect(classify(number).warnings, number).not.toContain('N16');
  });
});
