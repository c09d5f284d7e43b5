/**
 * The extension on the stand-in order pages. With a display: a window to play with. Without one: the same in a hidden browser, which walks
 * through the orders, prints what Trackguard makes of them and saves screenshots.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type ChromiumBrowser, openChromium } from '../browser/harness/chromium.ts';
import { LIST_URL } from './addresses.ts';
import { takeScreenshots } from './screenshots.ts';
import { printOrders } from './table.ts';
import { visitOrders } from './visit.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: LIST_URL },
    screenshots: { type: 'string', default: '.screenshots' },
    headless: { type: 'boolean', default: !hasDisplay() },
  },
});
const now = Date.now();
const browser = await openChromium({ extensionDir: resolve('.output/chrome-mv3'), now, isHeadless: values.headless });
await (values.headless ? show(browser) : play(browser));

async function show(hidden: ChromiumBrowser): Promise<void> {
  const tab = await hidden.openPage(values.url);
  await visitOrders(tab, now);
  await printOrders(hidden);
  await takeScreenshots(hidden, values.screenshots);
  await hidden.close();
}

async function play(window: ChromiumBrowser): Promise<void> {
  await window.openPage(values.url);
  console.log('The order pages are open in a window of their own. Close it to end.');
  await window.untilClosed();
}

/** On Linux a window needs a display server; elsewhere there is always one, except where programs run unattended. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
