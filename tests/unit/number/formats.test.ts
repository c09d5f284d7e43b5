import { describe, expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { classify } from '../../../src/number/classify.ts';
import { COUNTRIES } from '../../../src/number/countries.ts';
import { DIGIT_FORMATS, LETTER_FORMATS } from '../../../src/number/formats/index.ts';
import { candidatesOf, matchFormats } from '../../../src/number/matching.ts';
import { isDigits } from '../../../src/number/normalize.ts';

const FORMATS = [...LETTER_FORMATS, ...DIGIT_FORMATS];
const byName = FORMATS.map((format) => ({ name: `${format.carrier.name} ${format.pattern.source}`, format }));

describe.each(byName)('$name', ({ format }) => {
  const fits = (number: string): boolean => format.pattern.test(number) && (!format.needsCheck || format.check?.(number) === true);

  it('fits its valid examples, with their check digits right', () => {
    expect(format.valid).not.toHaveLength(0);
    for (const number of format.valid) {
      expect(fits(number), number).toBe(true);
      expect(format.check?.(number) ?? true, number).toBe(true);
    }
  });

  it('does not fit its invalid examples', () => {
    expect(format.invalid).not.toHaveLength(0);
    expect(format.invalid.filter(fits)).toEqual([]);
  });

  it('is among the answers for its own examples, which have their words', () => {
    for (const number of format.valid) {
      const verdict = classify(number);
      expect(verdict.candidates.map(({ family }) => family)).toContain(format.carrier.family);
      for (const reason of verdict.why.map(sayInEnglish)) expect(reason).toMatch(/^[^{}]+\.$/);
    }
  });
});

describe('the forms together', () => {
  it('are never certain of an example of another carrier', () => {
    for (const { carrier, valid } of FORMATS) {
      for (const number of valid) {
        const certain = matchFormats(number).filter(({ confidence }) => confidence === 'certain');
        expect(
          candidatesOf(certain).filter(({ family }) => family !== carrier.family),
          number,
        ).toEqual([]);
      }
    }
  });

  it('stand with their like: digits alone apart from letters', () => {
    for (const { valid } of LETTER_FORMATS) expect(valid.filter(isDigits)).toEqual([]);
    for (const { valid } of DIGIT_FORMATS) expect(valid.filter((number) => !isDigits(number))).toEqual([]);
  });

  it('name families in one spelling and countries that exist', () => {
    for (const { carrier } of FORMATS) {
      expect(carrier.family).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      for (const country of [carrier.country ?? [], carrier.deliversIn ?? []].flat()) expect(COUNTRIES).toContain(country);
    }
  });

  it('are never likely or certain of a Western carrier for 9 to 15 digits', () => {
    const western = ['amazon', 'dhl', 'dhl-ecommerce', 'dpd', 'fedex', 'gls', 'ontrac', 'ups', 'usps'];
    for (const { format } of byName.filter(({ format: { carrier } }) => western.includes(carrier.family))) {
      for (const number of format.valid.filter((example) => /^\d{9,15}$/.test(example))) {
        const { family, confidence } = classify(number);
        expect([number, western.includes(family) && confidence]).not.toEqual([number, expect.stringMatching(/likely|certain/)]);
      }
    }
  });
});
