/** `npm run soak`: reminders through thousands of rounds of faults. `-- --seed N` does one round again, `--from N` begins elsewhere, `--rounds N` sets how many. */
import { parseArgs } from 'node:util';
import { ensurePackages } from './packages.mjs';
import { main, step } from './step.mjs';
import { tool } from './tools.mjs';

const { values } = parseArgs({ options: { seed: { type: 'string' }, from: { type: 'string' }, rounds: { type: 'string', default: '5000' } } });
const from = values.seed ?? values.from ?? String(Date.now() % 1_000_000_000);
const rounds = values.seed ? '1' : values.rounds;

await main(async () => {
  await ensurePackages();
  await step('Generated files', tool('wxt', 'prepare'));
  const env = { ...process.env, SOAK_SEED: from, SOAK_ROUNDS: rounds };
  await step(`${rounds} rounds from seed ${from}`, tool('vitest', 'run', 'tests/unit/background/soak.test.ts'), { env, isLive: true });
});
