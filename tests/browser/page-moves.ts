/** How a page's buttons and links move while it comes up. */
import { ChromiumTab } from './harness/chromium-tab.ts';
import type { Point, Tab } from './harness/tab.ts';

/** So many times slower than this one is the machine that the page is opened on. */
const SLOWER = 6;

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
  // A tab behind another one paints no frames.
  if (tab instanceof ChromiumTab) await tab.page.bringToFront();
  const end = await tab.prepare(watchMoves);
  try {
    return await slowly(tab, async () => {
      await tab.goto(address);
      await until();
      return tab.evaluate(readWatched);
    });
  } finally {
    await end();
  }
}

/** Does the work on a slow machine, where the browser can be one. */
async function slowly<T>(tab: Tab, work: () => Promise<T>): Promise<T> {
  if (!(tab instanceof ChromiumTab)) return work();
  const session = await tab.inspect();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  try {
    return await work();
  } finally {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
}

/**
 * Opens a page on a slow machine, aims with the mouse at the first element that a selector finds, at the moment in which that is painted first,
 * and clicks there once `until` is there. Gives the words of what was hit.
 */
export async function aimEarly(tab: Tab, address: string, selector: string, until: () => Promise<unknown>): Promise<string> {
  const end = await tab.prepare(noteAim, selector);
  try {
    return await slowly(tab, async () => {
      await tab.goto(address);
      const aim = await tab.waitFor(readAim);
      await tab.point(aim);
      await until();
      await tab.clickAt(aim);
      return tab.waitFor(readHit);
    });
  } finally {
    await end();
  }
}

interface Aimed {
  aim?: Point;
  hit?: string;
}

/** Notes where the element stood in the frame that showed it first, and what a click hits. Runs in the page. */
function noteAim(selector: string): void {
  const look = (): void => {
    const box = document.querySelector(selector)?.getBoundingClientRect();
    if (box && box.width > 0) Object.assign(window, { aim: { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const hit = (event: Event): void => {
    event.preventDefault();
    Object.assign(window, { hit: (event.target as Element).textContent });
  };
  addEventListener('click', hit, { capture: true });
}
const readAim = (): Point | undefined => (window as unknown as Aimed).aim;
const readHit = (): string | undefined => (window as unknown as Aimed).hit;
