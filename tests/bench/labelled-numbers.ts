/** Numbers that somebody labelled with the family that they are, and what the classifier makes of them. */
import { readFileSync } from 'node:fs';
import type { Verdict } from '../../src/model/verdict.ts';
import { classify } from '../../src/number/classify.ts';

/** Right: the answer is that family. Among: it is one of the candidates. Unknown: no carrier was named, or several. Wrong: another. */
export const OUTCOMES = ['right', 'among', 'unknown', 'wrong'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Labelled {
  number: string;
  /** In the list's words. */
  expected: string;
  /** In ours; several where each is a right answer. */
  families: readonly string[];
  /** How far the number can be followed, in the list's words, where it says so. */
  traceability: string;
  verdict: Verdict;
  outcome: Outcome;
}

/** What a list calls otherwise than we do: the beginning of its name, and the families that are right. */
const NAMES: readonly (readonly [RegExp, ...string[]])[] = [
  [/^s10-(?:bad-check-digit|shape-unknown-country|malformed)$/, 's10', 'unknown', 'placeholder', 'yanwen', 'dhl-ecommerce'],
  [/^s10-/, 's10'],
  [/^cainiao-/, 'cainiao'],
  [/^yanwen-/, 'yanwen'],
  [/^4px-/, '4px'],
  [/^bpost-/, 'bpost'],
  [/^gearbest-/, 'sky56'],
  [/^hermes-de$/, 'hermes'],
  [/^china-post-/, 'china-post'],
  [/^dhl-(?:de|parcel)$/, 'dhl'],
  [/^lasership$/, 'ontrac'],
  [/^bluedart$/, 'blue-dart'],
  [/^old_dominion$/, 'old-dominion'],
  [/^pitneybowes$/, 'pitney-bowes'],
  [/^ru-domestic$/, 'ru-post'],
  [/^swiss-domestic$/, 'swiss-post'],
  [/^digits-only-local$/, 'local', 'ambiguous'],
  [/^aliexpress-order-number$/, 'order-number'],
  [/^(?:bogus-placeholder|three-letter-bogus|invalid:.*)$/, 'unknown', 'placeholder', 'local', 'ambiguous', 'order-number'],
];
const NO_ANSWER = new Set(['unknown', 'ambiguous', 'local', 'placeholder']);

/** @param file a line for each number, after a first line of column names: at least `number` and `expected_family`, parted by tabs */
export function readLabelled(file: string): Labelled[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
  const columns = head.split('\t');
  return lines.map((line) => {
    const fields = line.split('\t');
    const field = (name: string): string => fields[columns.indexOf(name)] ?? '';
    const [number, expected] = [field('number'), field('expected_family')];
    const families = NAMES.find(([name]) => name.test(expected))?.slice(1) as string[] | undefined;
    const verdict = classify(number);
    const row = { number, expected, families: families ?? [expected], traceability: field('traceability'), verdict };
    return { ...row, outcome: outcomeOf(row) };
  });
}

function outcomeOf({ families, verdict: { family, candidates } }: Omit<Labelled, 'outcome'>): Outcome {
  if (families.includes(family)) return 'right';
  if (candidates.some((candidate) => families.includes(candidate.family))) return 'among';
  return NO_ANSWER.has(family) ? 'unknown' : 'wrong';
}
