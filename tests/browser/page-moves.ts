/** How a page's buttons and links move while it comes up. */
import { ChromiumTab } from './harness/chromium-tab.ts';
import type { Tab } from './harness/tab.ts';

/** So many times slower than this one is the machine that the page is opened on. */
export const SLOWER = 6;

export interface Watched {
  /** What was pressable, and moved later than a tenth of a second after it was painted. */
  moves: string[];
  /** How much the browser says that the page shifted; null where it says nothing of that, as Firefox. */
  shift: number | null;
  seen: number;
}

/** Follows each button and link of the page, frame by frame. Runs in the page. */
function watchMoves(): void {
  const watched: Watched = { moves: [], shift: null, seen: 0 };
  Object.assign(window, { watched });
  const SETTLED_MS = 100;
  const MOST_PX = 2;
  const known = new Map<Element, { since: number; at: [number, number] }>();
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    watched.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift = (watched.shift ?? 0) + (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  const look = (now: number): void => {
    for (const element of document.querySelectorAll('#root a, #root button, #root [role="button"]')) {
      const { left, top, width } = element.getBoundingClientRect();
      if (width === 0) continue;
      const at: [number, number] = [left + scrollX, top + scrollY];
      const before = known.get(element);
      if (!before) known.set(element, { since: now, at });
      else if (now - before.since <= SETTLED_MS) before.at = at;
      else if (at.some((px, axis) => Math.abs(px - (before.at[axis] ?? 0)) > MOST_PX)) {
        watched.moves.push(`${element.textContent?.trim()} by ${at[0] - before.at[0]}, ${at[1] - before.at[1]} after ${now - before.since} ms`);
        before.at = at;
      }
    }
    watched.seen = known.size;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
const readWatched = (): Watched => (window as unknown as { watched: Watched }).watched;

/** Opens a page on a slow machine, and gives how it moved until `until` is there. */
export async function watch(tab: Tab, address: string, until: () => Promise<unknown>): Promise<Watched> {
  if (tab instanceof ChromiumTab) {
    const session = await tab.inspect();
    // A tab behind another one paints no frames.
    await tab.page.bringToFront();
    const { identifier } = await tab.page.evaluateOnNewDocument(watchMoves);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await tab.goto(address);
    await until();
    const result = await tab.evaluate(readWatched);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await tab.page.removeScriptToEvaluateOnNewDocument(identifier);
    return result;
  }
  await tab.goto(address);
  await tab.evaluate(watchMoves);
  await until();
  return tab.evaluate(readWatched);
}
