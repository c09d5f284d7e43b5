/**
 * How right the answers are, by family, over a list of labelled numbers: `node tests/bench/score.ts LIST.tsv`, with the columns `number` and
 * `expected_family`. Right: the answer is that family. Among: it is one of the candidates. Unknown: no carrier was named, or several. Wrong: another.
 */
import { readFileSync } from 'node:fs';
import { classify } from '../../src/number/classify.ts';

/** What a list calls otherwise than we do: the beginning of its name, and the families that are right. */
const NAMES: readonly (readonly [RegExp, ...string[]])[] = [
  [/^s10-(?:bad-check-digit|shape-unknown-country|malformed)$/, 's10', 'unknown', 'placeholder', 'yanwen', 'dhl-ecommerce'],
  [/^s10-/, 's10'],
  [/^cainiao-/, 'cainiao'],
  [/^yanwen-/, 'yanwen'],
  [/^4px-/, '4px'],
  [/^bpost-/, 'bpost'],
  [/^gearbest-/, 'sky56'],
  [/^dhl-de$/, 'dhl'],
  [/^lasership$/, 'ontrac'],
  [/^bluedart$/, 'blue-dart'],
  [/^pitneybowes$/, 'pitney-bowes'],
  [/^ru-domestic$/, 'ru-post'],
  [/^swiss-domestic$/, 'swiss-post'],
  [/^digits-only-local$/, 'local', 'ambiguous'],
  [/^aliexpress-order-number$/, 'order-number'],
  [/^(?:bogus-placeholder|three-letter-bogus|invalid:.*)$/, 'unknown', 'placeholder', 'local', 'ambiguous', 'order-number'],
];
const NO_ANSWER = new Set(['unknown', 'ambiguous', 'local', 'placeholder']);
const OUTCOMES = ['right', 'among', 'unknown', 'wrong'] as const;
type Outcome = (typeof OUTCOMES)[number];

const [list] = process.argv.slice(2);
if (!list) throw new Error('Name a list of labelled numbers.');
const [head = '', ...lines] = readFileSync(list, 'utf8').split(/\r?\n/).filter(Boolean);
const columns = head.split('\t');
const table = new Map<string, Record<Outcome, number>>();
const notRight: string[] = [];
for (const line of lines) {
  const fields = line.split('\t');
  const number = fields[columns.indexOf('number')] ?? '';
  const expected = fields[columns.indexOf('expected_family')] ?? '';
  const { family, confidence, candidates } = classify(number);
  const rightOnes = NAMES.find(([name]) => name.test(expected))?.slice(1) ?? [expected];
  const outcome = outcomeOf(family, new Set(candidates.map((candidate) => candidate.family)), rightOnes as string[]);
  const counts = table.get(expected) ?? { right: 0, among: 0, unknown: 0, wrong: 0 };
  counts[outcome]++;
  table.set(expected, counts);
  if (outcome === 'unknown' || outcome === 'wrong') notRight.push(`${outcome}: ${number} is ${expected}, answered ${family} (${confidence})`);
}

function outcomeOf(family: string, candidates: ReadonlySet<string>, rightOnes: readonly string[]): Outcome {
  if (rightOnes.includes(family)) return 'right';
  if (rightOnes.some((right) => candidates.has(right))) return 'among';
  return NO_ANSWER.has(family) ? 'unknown' : 'wrong';
}

const total = { right: 0, among: 0, unknown: 0, wrong: 0 };
const row = (name: string, counts: Record<Outcome, number>): string =>
  name.padEnd(32) + OUTCOMES.map((outcome) => String(counts[outcome]).padStart(9)).join('');
console.log('family'.padEnd(32) + OUTCOMES.map((outcome) => outcome.padStart(9)).join(''));
for (const [family, counts] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
  for (const outcome of OUTCOMES) total[outcome] += counts[outcome];
  console.log(row(family, counts));
}
console.log(row('all', total));
console.log(`\nNot right:\n${notRight.join('\n')}`);
