import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import { classify } from '../../../src/number/classify.ts';
import { linksFor } from '../../../src/number/links.ts';

/** Any code units, lone surrogates too; and what looks more like a number. */
const anything = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10_000 })
  .map((units) => units.map((unit) => String.fromCharCode(unit)).join(''));
const nearlyNumbers = fc.string({ unit: fc.constantFrom(...'ABCLNPRSUXYZ0123456789 -'), maxLength: 40 });
const text = fc.oneof(anything, fc.string({ unit: 'grapheme', maxLength: 10_000, size: 'max' }), nearlyNumbers);
const maybe = fc.option(fc.oneof(fc.string(), fc.constantFrom('DHL', 'AliExpress', 'ES', 'KR')));
const context = fc.record({ orderId: fc.string(), destination: maybe, service: maybe, carrier: maybe }, { requiredKeys: [] });

describe('classify', () => {
  it('answers any text, in itself consistent', () => {
    fc.assert(
      fc.property(text, context, (input, around) => {
        const verdict = classify(input, around);
        expect(verdict.number).toBe(input);
        expect(verdict.why).not.toHaveLength(0);
        expect(verdict.rules).toEqual(expect.arrayContaining([...verdict.warnings]));
        if (verdict.trace === 'none') expect(verdict.confidence).not.toBe('certain');
        if (verdict.family === 'local') expect(verdict.confidence).not.toBe('certain');
        for (const { url } of linksFor(verdict)) expect(new URL(url).protocol).toBe('https:');
        for (const reason of verdict.why) expect(sayInEnglish(reason)).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
