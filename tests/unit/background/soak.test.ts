import { expect, it } from 'vitest';
import { FAULTS, soak } from './soak/soak.ts';

/** `npm run soak` sets both: many rounds, or one of them again. */
const SEED = Number(process.env.SOAK_SEED ?? 20_261_128);
const ROUNDS = Number(process.env.SOAK_ROUNDS ?? 76);

/** Each fault alone, then each pair. */
function faultsOf(seed: number) {
  const first = FAULTS[seed % FAULTS.length] ?? 'none';
  const second = FAULTS[Math.floor(seed / FAULTS.length) % FAULTS.length] ?? 'none';
  return seed % 2 === 0 ? [first] : [first, second];
}

it(`loses, doubles and misdates no reminder in ${ROUNDS} rounds from seed ${SEED}`, async () => {
  const wrong: string[] = [];
  const sum = { shown: 0, happened: 0 };
  for (let seed = SEED; seed < SEED + ROUNDS; seed += 1) {
    const outcome = await soak(seed, faultsOf(seed));
    sum.shown += outcome.shown;
    sum.happened += outcome.happened;
    wrong.push(...outcome.wrong.map((each) => `--seed ${seed} (${faultsOf(seed).join(', ')}): ${each}`));
  }
  if (process.env.SOAK_ROUNDS)
    console.log(`${ROUNDS} rounds from seed ${SEED}: ${sum.happened} faults, ${sum.shown} reminders shown, ${wrong.length} wrong`);
  expect(wrong).toEqual([]);
  // One round alone may have little to tell.
  if (ROUNDS > 1) expect(sum.shown).toBeGreaterThan(ROUNDS);
  if (ROUNDS > 1) expect(sum.happened).toBeGreaterThan(ROUNDS);
}, 14_400_000);
