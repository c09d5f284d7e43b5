/** `npm run zip`: packages for Chrome, Edge and Firefox in .output, and the sources package that Firefox's reviewers want. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './packages.mjs';
import { main, step } from './step.mjs';
import { ROOT, tool } from './tools.mjs';

await main(async () => {
  await ensurePackages();
  await step('Package for Chrome', tool('wxt', 'zip'));
  await step('Package for Edge', tool('wxt', 'zip', '-b', 'edge'));
  await step('Package for Firefox, with sources', tool('wxt', 'zip', '-b', 'firefox', '--mv3'));
  for (const file of readdirSync(join(ROOT, '.output'))) if (file.endsWith('.zip')) console.log(join('.output', file));
});
