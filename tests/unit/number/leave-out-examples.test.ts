import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EVENT_LANGUAGES } from '../../../src/journey/languages/index.ts';
import { CHINESE } from '../../../src/number/formats/chinese.ts';
import { DIGITS_BY_COUNTRY } from '../../../src/number/formats/digits-by-country.ts';
import { leaveOutExamples } from '../../../src/number/leave-out-examples.ts';

const built = (path: string): string => leaveOutExamples().transform(readFileSync(path, 'utf8'), `/anywhere/${path}`)?.code ?? '';

it('leaves no example or source in the tables, and all else', () => {
  const chinese = built('src/number/formats/chinese.ts');
  const byCountry = built('src/number/formats/digits-by-country.ts');
  for (const { family, forms } of CHINESE) {
    expect(chinese).toContain(`'${family}'`);
    for (const { pattern, valid, invalid } of forms) {
      expect(chinese).toContain(String(pattern));
      for (const example of [...valid, ...invalid]) expect(chinese).not.toContain(`'${example}'`);
    }
  }
  for (const { forms } of DIGITS_BY_COUNTRY) for (const { valid } of forms) expect(byCountry).not.toContain(`'${valid[0]}'`);
  for (const code of [chinese, byCountry, built('src/number/postal-lines.ts'), built('src/number/service-indicators.ts')]) {
    expect(code).not.toMatch(/\b(?:valid|invalid|example): \[|\bsource: '/);
  }
});

it('leaves no example or source in the words of events', () => {
  for (const code of Object.keys(EVENT_LANGUAGES)) {
    const words = built(`src/journey/languages/${code}.ts`);
    expect(words).not.toMatch(/\bexamples: |\bsource: /);
    expect(words).toMatch(/delivery: \{\s+before:/);
  }
});

it('cuts out the examples and nothing else', () => {
  const table = "{ pattern: /^A$/, valid: ['A', 'B'], invalid: [], source: 'rules', trace: 'door', example: 'A' }";
  expect(leaveOutExamples().transform(table, '/anywhere/src/number/formats/asian.ts')?.code).toBe("{ pattern: /^A$/,    trace: 'door',  }");
});

it('leaves other files as they are', () => {
  expect(leaveOutExamples().transform("source: 'x'", '/anywhere/src/number/classify.ts')).toBeNull();
});
