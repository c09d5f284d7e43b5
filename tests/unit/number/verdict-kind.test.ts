import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/model/verdict.ts';
import { classify } from '../../../src/number/classify.ts';
import { kindOf, RULES_OF, type VerdictKind } from '../../../src/number/verdict-kind.ts';

describe('the kind of a verdict', () => {
  it.each<[VerdictKind, string]>([
    ['orderNumber', '8200000000011322'],
    ['madeUp', '1234567890'],
    ['wrongCheckDigit', 'RR473124820GB'],
    ['noSuchCountry', 'RR473124829UK'],
    ['tracked', 'RR473124829GB'],
    ['untilExport', 'LP00123456789012'],
    ['insideCountry', '778563698104'],
    ['letter', 'LX473124829CN'],
    ['untracked', 'UA473124829DE'],
    ['unknownForm', 'KX7293847561'],
    ['unclear', 'ML473124829AQ'],
    ['carrier', 'SK473124829LV'],
  ])('%s: %s', (kind, number) => {
    expect(kindOf(classify(number))).toBe(kind);
  });

  it.each<[VerdictKind, Partial<Verdict>]>([
    ['insideCountry', { trace: 'origin', origin: 'CN', rules: ['N08', 'N15'] }],
    ['insideCountry', { trace: 'origin', origin: 'RU', rules: ['N11'] }],
    ['untilExport', { trace: 'origin', origin: null, rules: ['N10'] }],
    ['afterArrival', { trace: 'destination' }],
    ['ambiguous', { trace: 'unknown', family: 'ambiguous', carrier: null }],
    ['orderNumber', { trace: 'door', family: 'order-number', rules: ['N13'] }],
    ['noSuchCountry', { trace: 'door', checkDigit: true, rules: ['N13'] }],
    ['tracked', { trace: 'door', checkDigit: false, rules: ['N15'] }],
  ])('%s: %o', (kind, given) => {
    expect(kindOf({ ...classify('RR473124829GB'), ...given })).toBe(kind);
  });

  it('says what these rules say, so that nobody says it twice', () => {
    expect(RULES_OF).toEqual({
      orderNumber: ['N16'],
      madeUp: ['N12'],
      wrongCheckDigit: ['N13'],
      noSuchCountry: ['N13'],
      insideCountry: ['N08', 'N10', 'N11'],
      letter: ['N03'],
      unknownForm: ['N19'],
    });
  });
});
