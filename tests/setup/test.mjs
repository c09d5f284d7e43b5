/** `npm test`: sets up what is missing, then every check of the project, cheapest first, up to the first that fails. */
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { main, step } from './step.mjs';
import { BUILD_CHROME, BUILD_FIREFOX, tool } from './tools.mjs';
import { runVitest } from './vitest-run.mjs';

const tally = { passed: 0, failed: 0 };
const startedAt = performance.now();

await main(async () => {
  await ensurePackages();
  const env = await ensureBrowsers('chromium', 'firefox');
  await step('Prepare types', tool('wxt', 'prepare'));
  await step('Types', tool('tsc'));
  await step('Lint', tool('biome', 'check', '.'));
  await runVitest('Unit tests and guards', [], tally, env);
  await step('Build for Chrome', BUILD_CHROME);
  await step('Build for Firefox', BUILD_FIREFOX);
  await runVitest('Browser tests', ['--config', 'tests/browser/vitest.config.ts'], tally, env);
});

const seconds = Math.round((performance.now() - startedAt) / 1_000);
console.log(process.exitCode ? `\nStopped at the failure above, after ${seconds} s.` : `\nEverything passed, in ${seconds} s.`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
