/**
 * How right the answers are over a list of labelled numbers, by family and by the groups that have an aim, and why the others are not right:
 * `node tests/bench/score.ts LIST.tsv`, with the columns `number` and `expected_family`, and `traceability` where it is known. The exit code is 1
 * where an aim is missed.
 */
import { type Labelled, OUTCOMES, type Outcome, readLabelled } from './labelled-numbers.ts';
import { whyNotRight } from './why-not-right.ts';

interface Group {
  name: string;
  has: (row: Labelled) => boolean;
  isMet: (row: Labelled) => boolean;
  /** The share of the rows that is to be met. */
  aim: number;
}
const WESTERN = new Set(['amazon', 'dhl', 'dhl-ecommerce', 'dpd', 'fedex', 'gls', 'ontrac', 'ups', 'usps']);
const CHINESE = new Set(['cainiao', '4px', 'yanwen', 'yunexpress', 'sunyou', 'winit', 'meest']);
const isSome = (families: ReadonlySet<string>, row: Labelled): boolean => row.families.length === 1 && families.has(row.families[0] ?? '');
const isNamed = ({ outcome }: Labelled): boolean => outcome === 'right' || outcome === 'among';

const GROUPS: readonly Group[] = [
  {
    name: 'S10 is S10, its check digit right',
    has: ({ families }) => families.length === 1 && families[0] === 's10',
    isMet: ({ outcome, verdict }) => outcome === 'right' && verdict.checkDigit === true,
    aim: 1,
  },
  { name: 'Cainiao, 4PX, Yanwen, YunExpress, SunYou, Winit, Meest', has: (row) => isSome(CHINESE, row), isMet: isNamed, aim: 0.98 },
  { name: 'Western carriers are among the answers', has: (row) => isSome(WESTERN, row), isMet: isNamed, aim: 0 },
  {
    name: 'digits alone of China are never likely one Western carrier',
    has: ({ expected }) => expected === 'digits-only-local',
    isMet: ({ verdict: { family, confidence } }) => !WESTERN.has(family) || confidence === 'guess',
    aim: 1,
  },
  {
    name: 'order numbers are N16',
    has: ({ families }) => families[0] === 'order-number',
    isMet: ({ verdict }) => verdict.rules.includes('N16'),
    aim: 1,
  },
  {
    name: 'bogus is N12, N13 or unknown',
    has: ({ expected }) => /bogus|^s10-(?:malformed|bad-check-digit|shape-unknown-country)$/.test(expected),
    isMet: ({ verdict: { family, rules } }) => family === 'unknown' || rules.includes('N12') || rules.includes('N13'),
    aim: 1,
  },
  {
    name: 'tracked to the door is never called untracked for certain',
    has: ({ traceability }) => traceability === 'full',
    isMet: ({ verdict: { trace, confidence } }) => trace !== 'none' || confidence !== 'certain',
    aim: 1,
  },
];

const [list] = process.argv.slice(2);
if (!list) throw new Error('Name a list of labelled numbers.');
const rows = readLabelled(list);
printFamilies();
printNotRight();
printGroups();

function printFamilies(): void {
  const line = (name: string, of: readonly Labelled[]): string =>
    name.padEnd(32) + OUTCOMES.map((outcome) => String(countOf(outcome, of)).padStart(9)).join('');
  console.log('family'.padEnd(32) + OUTCOMES.map((outcome) => outcome.padStart(9)).join(''));
  const families = Map.groupBy(rows, ({ expected }) => expected);
  for (const [family, members] of [...families].sort(([a], [b]) => a.localeCompare(b))) console.log(line(family, members));
  console.log(line('all', rows));
}

function countOf(outcome: Outcome, of: readonly Labelled[]): number {
  return of.filter((row) => row.outcome === outcome).length;
}

function printNotRight(): void {
  console.log('\nNot right, and why:');
  for (const row of rows.filter(({ outcome }) => outcome !== 'right')) {
    const { family, confidence } = row.verdict;
    console.log(`${row.outcome}: ${row.number} is ${row.expected}, answered ${family} (${confidence}): ${whyNotRight(row)}`);
  }
}

function printGroups(): void {
  console.log('');
  for (const { name, has, isMet, aim } of GROUPS) {
    const members = rows.filter(has);
    const missed = members.filter((row) => !isMet(row));
    const share = members.length === 0 ? 1 : 1 - missed.length / members.length;
    const isReached = share >= aim;
    const goal = aim === 0 ? 'no aim' : `aim ${100 * aim} %`;
    console.log(
      `${name}: ${members.length - missed.length} of ${members.length}, ${(100 * share).toFixed(1)} % (${goal})${isReached ? '' : ' MISSED'}`,
    );
    if (aim > 0 && missed.length > 0) console.log(`  not: ${missed.map(({ number }) => number).join(', ')}`);
    if (!isReached) process.exitCode = 1;
  }
}
