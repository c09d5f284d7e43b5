/** `npm run kill-rounds`: sets up what is missing, builds the extension and kills it and its browser again and again. Arguments go on. */
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { main, step } from './step.mjs';
import { BUILD_CHROME, script } from './tools.mjs';

await main(async () => {
  await ensurePackages();
  const env = await ensureBrowsers('chromium');
  await step('Build for Chrome', BUILD_CHROME);
  await step('Kill rounds', script('tests/bench/kill-rounds.ts', ...process.argv.slice(2)), { env, isLive: true });
});
