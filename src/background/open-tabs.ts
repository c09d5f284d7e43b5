/** Order pages that are open already get the extension without a reload: after an installation or update, and when the browser lets it in. */
import { type Browser, browser } from 'wxt/browser';

/**
 * Runs the content scripts of the manifest in all tabs that they are meant for. Those in which they live already are left alone: Firefox has
 * by itself looked after the tabs that it showed before an installation.
 * @param runsHere the global variable that a living content script has set
 * Rejects when a tab refused, after all others had their turn.
 */
export async function fillOpenTabs(runsHere: string): Promise<void> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest() as Browser.runtime.ManifestV3;
  const matches = scripts.flatMap((script) => script.matches ?? []);
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...new Set(matches)], discarded: false });
  const filled = await Promise.allSettled(tabs.map(({ id }) => id !== undefined && fillTab(id, scripts, runsHere)));
  const refusals = filled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (refusals.length > 0) throw new AggregateError(refusals, 'An open order page did not take Trackguard in; it does after a reload');
}

type ContentScripts = NonNullable<Browser.runtime.ManifestV3['content_scripts']>;

async function fillTab(tabId: number, scripts: ContentScripts, runsHere: string): Promise<void> {
  const target = { tabId };
  const [page] = await browser.scripting.executeScript({ target, func: isSet, args: [runsHere], injectImmediately: true });
  if (page?.result === true) return;
  for (const { js = [], world } of scripts) {
    // The browser takes the paths as the manifest has them; the types know only those that are written out.
    const files = js as never[];
    await browser.scripting.executeScript({ target, files, world: world ?? 'ISOLATED', injectImmediately: true });
  }
}

/** Runs in the tab, on its own: it may use nothing from here. */
const isSet = (name: string): boolean => name in globalThis;
