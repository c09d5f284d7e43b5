/** `npm run shots`: sets up what is missing, builds the extension and takes a picture of every view. Arguments go to the camera. */
import { ensureBrowsers } from './browsers.mjs';
import { ensurePackages } from './packages.mjs';
import { main, step } from './step.mjs';
import { BUILD_CHROME, script } from './tools.mjs';

await main(async () => {
  await ensurePackages();
  const env = await ensureBrowsers('chromium');
  await step('Build for Chrome', BUILD_CHROME);
  await step('Pictures', script('tests/demo/shots/shots.ts', ...process.argv.slice(2)), { env, isLive: true });
});
