import { expect, it } from 'vitest';
import { faultsOf } from './soak/faults.ts';
import { soak } from './soak/soak.ts';

/** `npm run soak` sets both: many rounds, or one of them again. */
const SEED = Number(process.env.SOAK_SEED ?? 20_261_128);
const ROUNDS = Number(process.env.SOAK_ROUNDS ?? 84);
const isLong = process.env.SOAK_ROUNDS !== undefined;

it(`loses, doubles and misdates no reminder in ${ROUNDS} rounds from seed ${SEED}`, async () => {
  const wrong: string[] = [];
  const sum = { shown: 0, happened: 0, acts: 0 };
  for (let seed = SEED; seed < SEED + ROUNDS; seed += 1) {
    const outcome = await soak(seed, faultsOf(seed), isLong && ROUNDS === 1 ? console.log : undefined);
    sum.shown += outcome.shown;
    sum.happened += outcome.happened;
    sum.acts += outcome.acts;
    wrong.push(...outcome.wrong.map((each) => `--seed ${seed} (${faultsOf(seed).join(', ')}): ${each}`));
  }
  if (isLong)
    console.log(`${ROUNDS} rounds from seed ${SEED}: ${sum.happened} faults, ${sum.acts} acts, ${sum.shown} reminders shown, ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
  // One round alone may have little to tell.
  if (ROUNDS > 1) expect(Math.min(sum.shown, sum.happened)).toBeGreaterThan(ROUNDS);
}, 14_400_000);
