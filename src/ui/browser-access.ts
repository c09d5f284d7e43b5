/** Site access as the browser grants it: Chromium's "on click" and Firefox's switches take it away, and either can give it back. */
import { type Browser, browser } from 'wxt/browser';
import type { SiteAccess } from './site-access.tsx';

const { host_permissions: ORIGINS = [] } = browser.runtime.getManifest() as Browser.runtime.ManifestV3;

async function findMissing(): Promise<string[]> {
  const missing = await Promise.all(
    ORIGINS.map(async (origin) => ((await browser.permissions.contains({ origins: [origin] })) ? [] : [siteOf(origin)])),
  );
  return [...new Set(missing.flat())];
}

/** The last two names of a pattern's host: `aliexpress.com` of `https://track.aliexpress.com/order*`. */
const siteOf = (origin: string): string => origin.split('/')[2]?.split('.').slice(-2).join('.') ?? origin;

export const browserAccess: SiteAccess = {
  findMissing,
  request: () => browser.permissions.request({ origins: ORIGINS }),
  onChange(listener) {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
    return () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    };
  },
};
