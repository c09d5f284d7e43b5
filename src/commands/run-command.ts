/** What all commands share: options, the time, JSON on stdout alone, and one clear sentence on stderr when something is wrong. */
import { parseArgs } from 'node:util';
import type { Moment } from '../advice/judge.ts';

export interface Options {
  files: string[];
  url: string | null;
  name: string | null;
  moment: Moment;
}

const OPTIONS = { now: { type: 'string' }, url: { type: 'string' }, name: { type: 'string' } } as const;

/** Runs a command with the arguments of this process and prints its answer. `--now` is ISO 8601; the zone is this computer's (`TZ`). */
export async function runCommand(answer: (options: Options) => unknown): Promise<void> {
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options: OPTIONS });
    const moment = { now: readMoment(values.now), zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
    process.stdout.write(
      `${JSON.stringify(await answer({ files: positionals, url: values.url ?? null, name: values.name ?? null, moment }), null, 2)}\n`,
    );
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 1;
  }
}

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
