import type { Tab } from '../browser/harness/tab.ts';
import { detailUrl, trackingUrl } from '../world/addresses.ts';
import { CAST } from '../world/cast.ts';

/** Opens the detail and tracking page of each order of the cast, as a buyer would over time, and shows how far it is. */
export async function visitOrders(tab: Tab, startedAt: number): Promise<void> {
  for (const [index, { id, parcels }] of CAST.entries()) {
    progress(`Looking at order ${index + 1} of ${CAST.length} (${Math.round((Date.now() - startedAt) / 1_000)} s)`);
    await visit(tab, detailUrl(id));
    if (parcels.length > 0) await visit(tab, trackingUrl(id));
  }
  progress(null);
}

/** Until the badge stands on the page: then the page was read. */
async function visit(tab: Tab, address: string): Promise<void> {
  await tab.goto(address);
  await tab.waitFor(() => document.querySelector('[data-trackguard="badge"]'));
}

function progress(line: string | null): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${line ?? ''}`);
  else if (line?.match(/order (\d*[05]|1) of/)) console.log(line);
}
