import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { classify } from '../../../src/number/classify.ts';
import { COUNTRIES } from '../../../src/number/countries.ts';
import { POSTAL_LINES } from '../../../src/number/postal-lines.ts';
import { POSTS } from '../../../src/number/posts.ts';
import { s10CheckDigit } from '../../../src/number/s10.ts';
import { LETTER_SCANNERS, SERVICE_INDICATORS } from '../../../src/number/service-indicators.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const letters = fc.tuple(fc.constantFrom(...LETTERS), fc.constantFrom(...LETTERS)).map((pair) => pair.join(''));
const serial = fc.integer({ min: 0, max: 99_999_999 }).map((number) => String(number).padStart(8, '0'));
const country = fc.constantFrom(...COUNTRIES);

describe('S10', () => {
  it('recognizes every number that a post can issue', () => {
    fc.assert(
      fc.property(letters, serial, country, (indicator, digits, suffix) => {
        const verdict = classify(`${indicator} ${digits} ${s10CheckDigit(digits)} ${suffix}`);
        expect(verdict).toMatchObject({ family: 's10', checkDigit: true });
        expect(verdict.rules).toContain('N01');
        expect(verdict.warnings.filter((rule) => rule !== 'N03')).toEqual([]);
      }),
    );
  });

  it('takes no number with a wrong check digit for a good one', () => {
    fc.assert(
      fc.property(letters, serial, country, fc.integer({ min: 1, max: 9 }), (indicator, digits, suffix, off) => {
        const wrong = (Number(s10CheckDigit(digits)) + off) % 10;
        const verdict = classify(`${indicator}${digits}${wrong}${suffix}`);
        expect(verdict.family === 's10' && verdict.checkDigit).toBe(false);
      }),
    );
  });
});

describe('service indicators', () => {
  it('give every pair of letters exactly one meaning', () => {
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        expect(
          SERVICE_INDICATORS.filter(({ letters: form }) => form.test(first + second)),
          first + second,
        ).toHaveLength(1);
      }
    }
  });

  it.each(SERVICE_INDICATORS)('$service: $example', ({ example, service, rule }) => {
    const verdict = classify(example);
    expect(verdict).toMatchObject({ family: 's10', service });
    expect(verdict.rules).toContain(rule);
  });
});

/** By the postal union's table. */
const MEANINGS = [
  ['RA', 'registered', 'N02', 'door', 'registered small packet'],
  ['LB', 'letter', 'N03', 'none', 'letter without signature'],
  ['CC', 'parcel', 'N04', 'door', 'parcel'],
  ['EE', 'ems', 'N05', 'door', 'EMS express'],
  ['VA', 'insured', 'N06', 'door', 'insured letter'],
  ['HZ', 'e-commerce', 'N06', 'door', 'e-commerce parcel'],
  ['UB', 'unregistered', 'N06', 'none', 'unregistered letter with a customs bar code'],
  ['MM', 'm-bag', 'N06', 'unknown', 'bag of printed matter'],
  ['QM', 'business-reply', 'N06', 'unknown', 'business reply'],
  ['QN', 'unassigned', 'N06', 'unknown', 'a meaning of the post’s own'],
  ['AU', 'unassigned', 'N06', 'unknown', 'a meaning of the post’s own'],
  ['AV', 'bilateral', 'N06', 'unknown', 'service agreed between posts'],
  ['GA', 'bilateral', 'N06', 'unknown', 'service agreed between posts'],
  ['GB', 'unassigned', 'N06', 'unknown', 'a meaning of the post’s own'],
  ['ZZ', 'bilateral', 'N06', 'unknown', 'service agreed between posts'],
] as const;

describe.each(MEANINGS)('%s in front of a number', (pair, service, rule, trace, words) => {
  it(`${rule}: ${words}`, () => {
    const verdict = classify(`${pair}473124829IT`);
    expect(verdict).toMatchObject({ family: 's10', service, trace });
    expect(verdict.rules).toContain(rule);
    expect(verdict.why.map(sayInEnglish)).toContain(`${pair} at the beginning means: ${words}.`);
  });
});

describe('countries', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, each with a name of its own', () => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    expect(COUNTRIES.size).toBe(250);
    for (const code of COUNTRIES) expect(names.of(code)).not.toBe(code);
  });

  it('include all that have a post or scan letters', () => {
    for (const code of [...Object.keys(POSTS), ...LETTER_SCANNERS]) expect(COUNTRIES).toContain(code);
  });
});

describe('postal lines', () => {
  it.each(POSTAL_LINES)('$example says its note', ({ example, note, trace, origin }) => {
    const verdict = classify(example);
    expect(verdict).toMatchObject({ family: 's10', ...(trace && { trace }), ...(origin && { origin }) });
    expect(verdict.why.map(({ key }) => key)).toContain(note);
    for (const reason of verdict.why.map(sayInEnglish)) expect(reason).toMatch(/^[^{}]+\.$/);
  });
});

describe('numbers of different letters', () => {
  it('do not take over what was said of others before them', () => {
    for (const suffix of ['CN', 'NC', 'CH', 'HC', 'MC', 'CM']) {
      for (const indicator of ['RL', 'LR', 'UE', 'EU', 'CV', 'VC']) {
        const number = `${indicator}473124829${suffix}`;
        const { origin, service } = classify(number);
        const expected = SERVICE_INDICATORS.find(({ letters: form }) => form.test(indicator))?.service;
        if (COUNTRIES.has(suffix)) expect([number, origin, service]).toEqual([number, suffix, expected]);
        else expect(classify(number).family, number).not.toBe('s10');
      }
    }
  });
});
