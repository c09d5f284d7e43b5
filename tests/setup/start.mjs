/** `npm start`: sets up what is missing, builds the extension and shows it on the stand-in order pages. Arguments go to the demo. */
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { main, step } from './step.mjs';
import { BUILD_CHROME, script } from './tools.mjs';

await main(async () => {
  await ensurePackages();
  const env = await ensureBrowsers('chromium');
  await step('Build for Chrome', BUILD_CHROME);
  await step('Demo', script('tests/demo/demo.ts', ...process.argv.slice(2)), { env, isLive: true });
});
