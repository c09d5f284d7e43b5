/**
 * `npm run -s classify -- NUMBER... [--destination CC] [--service TEXT] [--carrier TEXT] [--order ID]`: one JSON line for each number; `-` stands
 * for the lines of standard input.
 *
 * The options say what a page would say beside the number: the country that the parcel goes to (ISO 3166-1 alpha-2), the shipping service and the
 * carrier in the page's words, and the order's own id.
 */
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { classify, type NumberContext } from '../number/classify.ts';
import { COUNTRIES } from '../number/countries.ts';
import { normalize } from '../number/normalize.ts';
import { plainVerdict } from './plain.ts';
import { sayInEnglish } from './words.ts';

const OPTIONS = { destination: { type: 'string' }, service: { type: 'string' }, carrier: { type: 'string' }, order: { type: 'string' } } as const;

try {
  const { numbers, context } = readArguments(process.argv.slice(2));
  for (const number of numbers) {
    const lines = number === '-' ? linesOf(await text(process.stdin)) : [number];
    for (const line of lines) console.log(JSON.stringify(plainVerdict(classify(line, context), sayInEnglish)));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readArguments(args: string[]): { numbers: string[]; context: NumberContext } {
  // Not strict, for a number with a dash before it is a number.
  const { values, tokens } = parseArgs({ args, options: OPTIONS, strict: false, allowPositionals: true, tokens: true });
  const places = tokens.filter(({ kind, ...token }) => kind === 'positional' || ('name' in token && !(token.name in OPTIONS)));
  const stranger = tokens.find((token) => token.kind === 'option' && /^--[a-z]+$/.test(token.rawName) && !(token.name in OPTIONS));
  if (stranger)
    throw new Error(
      `There is no option ${args[stranger.index]}; there are ${Object.keys(OPTIONS)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  const numbers = [...new Set(places.map(({ index }) => index))].map((index) => args[index] ?? '');
  if (numbers.length === 0) throw new Error('Name the tracking numbers to look at, or "-" to read them from standard input, one on each line.');
  for (const [name, value] of Object.entries(values)) {
    if (name in OPTIONS && (typeof value !== 'string' || value === '')) throw new Error(`--${name} wants a value.`);
  }
  const [destination, service, carrier, order] = [values.destination, values.service, values.carrier, values.order].map((value) => value?.toString());
  const country = destination?.toUpperCase();
  if (country && !COUNTRIES.has(country)) throw new Error(`--destination wants a country in two letters, such as ES, not "${destination}".`);
  return {
    numbers,
    context: {
      ...(country && { destination: country }),
      ...(service && { service }),
      ...(carrier && { carrier }),
      ...(order && { orderId: normalize(order) }),
    },
  };
}

/** Every line is a number, the empty ones too; only the last line break ends the list. */
function linesOf(input: string): string[] {
  return input === '' ? [] : input.replace(/\r?\n$/, '').split(/\r?\n/);
}
