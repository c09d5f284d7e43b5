/** `npm run -s classify -- NUMBER...`: one JSON line for each number; `-` stands for the lines of standard input. */
import { text } from 'node:stream/consumers';
import { classify } from '../number/classify.ts';
import { plainVerdict } from './plain.ts';
import { sayInEnglish } from './words.ts';

/** Every line is a number, the empty ones too; only the last line break ends the list. */
const linesOf = (input: string): string[] => (input === '' ? [] : input.replace(/\r?\n$/, '').split(/\r?\n/));

const numbers = process.argv.slice(2);
if (numbers.length === 0) {
  console.error('Name the tracking numbers to look at, or "-" to read them from standard input, one on each line.');
  process.exitCode = 1;
}
for (const number of numbers) {
  const lines = number === '-' ? linesOf(await text(process.stdin)) : [number];
  for (const line of lines) console.log(JSON.stringify(plainVerdict(classify(line), sayInEnglish)));
}
