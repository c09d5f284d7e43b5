/** Tells the background how reading went once the page has settled, and shows which fields are lost. */
import type { Reading } from '../aliexpress/reading.ts';
import { type LostField, ORDER_FIELD, type ReadingHealth } from '../model/health.ts';
import { createHealthCount } from './health-count.ts';
import { postponed } from './later.ts';
import type { Connection } from './reporter.ts';
import type { Store } from './state.ts';

/** ms without another count after which a page counts as settled: until then its cards are still being filled. */
const SETTLED = 1_500;

/** Returns what takes in each reading. The same count is not told twice. `now` gives ms. */
export function createHealthNotes(
  document: Document,
  store: Store,
  { ask, isAlive }: Connection,
  now: () => number,
  signal: AbortSignal,
): (reading: Reading) => void {
  const health = createHealthCount(now);
  const counted = new Map<string, string>();
  const noted = new Map<string, string>();
  const lost = new Map<string, string[]>();

  async function note(): Promise<void> {
    if (!isAlive()) return;
    const readings = health.readings();
    for (const reading of readings) {
      const counts = countsOf(reading);
      // A page behind another tab need not draw its cards yet.
      const isWaiting = reading.cardsRead === 0 && document.visibilityState === 'hidden';
      if (isWaiting || noted.get(reading.page) === counts) continue;
      noted.set(reading.page, counts);
      try {
        lost.set(reading.page, await ask('noteHealth', reading));
      } catch {
        // The next count tries again; that nothing can be kept is told by whoever hands over the orders.
        noted.delete(reading.page);
      }
    }
    if (signal.aborted) return;
    const { health: shown } = store.state;
    store.change({ readings, health: { ...shown, lost: readings.flatMap((reading) => lostIn(reading, lost.get(reading.page) ?? [], readings)) } });
  }

  const noteSoon = postponed(SETTLED, signal, note);
  return (reading) => {
    health.count(reading);
    const { page, cardsSeen, cardsRead, by } = reading;
    const counts = JSON.stringify([cardsSeen, cardsRead, by]);
    if (cardsSeen === 0 || counted.get(page) === counts) return;
    counted.set(page, counts);
    noteSoon();
  };
}

const countsOf = ({ seenAt: _, ...counts }: ReadingHealth): string => JSON.stringify(counts);

function lostIn({ page, told }: ReadingHealth, fields: readonly string[], all: readonly ReadingHealth[]): LostField[] {
  const isReadElsewhere = all.some((other) => other.page !== page && other.cardsRead > 0);
  return fields.map((field) => ({ page, field, isToldElsewhere: (told[field] ?? 0) > 0 || (field === ORDER_FIELD && isReadElsewhere) }));
}
