import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sayInEnglish } from '../../../src/commands/words.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { classify } from '../../../src/number/classify.ts';

/**
 * One number of every kind, with what the page says beside it, and all that is said of it. The numbers are invented. The second line is family,
 * carrier, service, origin, trace, confidence and check digit; rules to be warned of have an exclamation mark.
 */
const BLOCKS = readFileSync('tests/unit/number/whole-verdicts.txt', 'utf8').trim().split('\n\n');

function tell({ family, carrier, service, origin, trace, confidence, checkDigit, ...verdict }: Verdict): string[] {
  const candidates = verdict.candidates.map((candidate) => `${candidate.family} ${candidate.confidence}`);
  const rules = verdict.rules.map((id) => (verdict.warnings.includes(id) ? `${id}!` : id));
  return [
    [family, carrier, service, origin, trace, confidence, checkDigit].map((part) => part ?? '-').join(' / '),
    ['candidates:', candidates.join(', ')].join(' ').trim(),
    ['rules:', ...rules].join(' '),
    ...(verdict.proposal === null ? [] : [`proposal: ${verdict.proposal}`]),
    ...verdict.why.map(sayInEnglish),
  ];
}

it.each(BLOCKS.map((block) => block.split('\n')))('%s', (head, ...told) => {
  const [, number = '', context = '{}'] = /^(\S+)(?: (.+))?$/.exec(head ?? '') ?? [];
  expect(tell(classify(number, JSON.parse(context)))).toEqual(told);
});
