/**
 * The extension on the stand-in order pages. With a display: a window to play with. Without one: the same in a hidden browser, which walks
 * through the orders, prints what Trackguard makes of them and saves screenshots.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openChromium } from '../browser/harness/chromium.ts';
import { LIST_URL } from '../world/addresses.ts';
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
// As a buyer would over time: only the orders' own pages tell numbers and dates.
const tab = await browser.openPage(values.url);
await visitOrders(tab, now);
if (values.headless) {
  await printOrders(browser);
  await takeScreenshots(browser, values.screenshots);
  await browser.close();
} else {
  await browser.openExtensionPage('popup.html');
  await tab.goto(values.url);
  await tab.page.bringToFront();
  console.log('The order pages and the popup are open in a window of their own. Close it to end.');
  await browser.untilClosed();
}

/** On Linux a window needs a display server; elsewhere there is always one, except where programs run unattended. */
function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
