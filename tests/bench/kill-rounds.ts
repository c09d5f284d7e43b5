/**
 * `npm run kill-rounds -- [--rounds N] [--seed N]`: kills worker or browser at random moments, in a real Chromium with a profile on disk, and tells
 * what was lost. The plan is the same for the same seed; at which instruction a kill lands is not.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from '../browser/harness/chromium.ts';
import { killRounds } from '../browser/kill-rounds.ts';
import { afternoonZone } from '../browser/notice-orders.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' }, seed: { type: 'string', default: '20261128' } } });
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];
const now = Date.now();
const zone = afternoonZone(now);
const profileDir = await mkdtemp(join(tmpdir(), 'trackguard-kill-rounds-'));
console.log(`Seed ${seed}`);
const browser = await openChromium({ extensionDir: resolve('.output/chrome-mv3'), now, profileDir, zone });
try {
  const figures = await killRounds(browser, { rounds, seed, zone, say: console.log });
  console.log(figures);
  const { ordersLost, marksLost, remindersLost, remindersUnseen, alarmsMissing } = figures;
  if ([ordersLost, marksLost, remindersLost, remindersUnseen].some(({ length }) => length > 0) || alarmsMissing > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await rm(profileDir, { recursive: true, force: true });
}
