/**
 * How long one number takes: our classifier beside two npm packages, in one run over one list.
 *
 *     node tests/bench/classify.ts [LIST.tsv]
 *
 * Without a list: every example of our own forms, and invented postal, order and broken numbers. A list has one number a line, before the first tab;
 * a first line `number` is its title. The packages answer less: neither says how far a number can be followed, nor knows Chinese carriers.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { classify } from '../../src/number/classify.ts';
import { inventedNumbers } from './invented-numbers.ts';

const ROUNDS = 15;
/** Calls of one way in one round: long enough for the clock, short enough that a busy moment of the machine hits one round only. */
const CALLS = 40_000;

interface Way {
  name: string;
  run: (number: string) => unknown;
  /** How many times our time it should take at least. */
  aim?: number;
}
const require = createRequire(import.meta.url);
const { getTracking } = require('ts-tracking-number') as { getTracking: (number: string) => unknown };
const { getCourier } = require('tracking-number-validation') as { getCourier: (number: string) => unknown };

const PAGE = { orderId: '8200000000011322', destination: 'ES', service: 'AliExpress standard shipping', carrier: null };

const WAYS: readonly Way[] = [
  { name: 'classify', run: (number) => classify(number) },
  { name: 'classify, with what a page says', run: (number) => classify(number, PAGE) },
  { name: 'ts-tracking-number', run: getTracking, aim: 2 },
  { name: 'tracking-number-validation', run: getCourier },
];

const [list] = process.argv.slice(2);
/** Written anew, for parts of one large text cost every way more to read than what a page or a person hands over. */
const numbers = JSON.parse(JSON.stringify(list ? readList(list) : inventedNumbers())) as string[];
const best = new Map<Way, number>(WAYS.map((way) => [way, Number.POSITIVE_INFINITY]));
for (let round = 0; round < ROUNDS; round++) {
  for (const way of WAYS) best.set(way, Math.min(best.get(way) ?? 0, microsecondsOf(way)));
}
report();

function readList(file: string): string[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0] ?? '');
  return lines[0] === 'number' ? lines.slice(1) : lines;
}

function microsecondsOf({ run }: Way): number {
  let kept: unknown;
  const start = process.hrtime.bigint();
  for (let i = 0; i < CALLS; i++) kept = run(numbers[i % numbers.length] ?? '');
  const nanoseconds = Number(process.hrtime.bigint() - start);
  // Used, so that no call can be left out.
  if (kept === numbers) throw new Error('A way answered with the list itself.');
  return nanoseconds / 1_000 / CALLS;
}

function report(): void {
  const [ours] = WAYS;
  const own = ours ? (best.get(ours) ?? 0) : 0;
  console.log(`${numbers.length} numbers, best of ${ROUNDS} interleaved rounds`);
  printRow('way', 'µs each', 'a second', 'to classify', 'aim');
  for (const [{ name, aim }, time] of best) {
    const perSecond = Math.round(1e6 / time).toLocaleString('en');
    printRow(name, time.toFixed(3), perSecond, `${(time / own).toFixed(3)} x`, aim ? `${aim} x or more` : '');
  }
}

function printRow(name: string, ...cells: string[]): void {
  console.log(name.padEnd(38) + cells.map((cell) => cell.padStart(16)).join(''));
}
