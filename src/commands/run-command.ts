/** What all commands share: options, the time, JSON on stdout alone, and one clear sentence on stderr when something is wrong. */
import { parseArgs } from 'node:util';
import type { Moment } from '../advice/judge.ts';

const OPTIONS = {
  now: { type: 'string' },
  url: { type: 'string' },
  name: { type: 'string' },
  'reminder-days': { type: 'string' },
  fair: { type: 'boolean' },
} as const;
type Values = ReturnType<typeof readArguments>['values'];

export interface Given {
  files: string[];
  values: Values;
  moment: Moment;
}

/**
 * Runs a command with the arguments of this process and prints its answer. `--now` is ISO 8601; the zone is this computer's (`TZ`).
 *
 * @param own the options that the command knows beside `--now`
 */
export async function runCommand(own: readonly (keyof Values)[], answer: (given: Given) => unknown): Promise<void> {
  try {
    const { positionals: files, values } = readArguments();
    const stranger = Object.keys(values).find((name) => name !== 'now' && !own.some((known) => known === name));
    if (stranger) throw new Error(`--${stranger} is no option of this command.`);
    const moment = { now: readMoment(values.now), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
    process.stdout.write(`${JSON.stringify(await answer({ files, values, moment }), null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
}

const readArguments = () => parseArgs({ allowPositionals: true, allowNegative: true, options: OPTIONS });

function readMoment(iso: string | undefined): number {
  const moment = iso === undefined ? Date.now() : Date.parse(iso);
  if (Number.isNaN(moment)) throw new Error(`--now wants a time such as 2026-08-28T12:00:00Z, not "${iso}".`);
  return moment;
}

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'There is no such file.';
  if ('code' in error && error.code === 'EISDIR') return 'That is a folder, not a file.';
  return error.message.split('\n')[0] ?? '';
}
