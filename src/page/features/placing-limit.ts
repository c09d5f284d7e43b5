/** How often what the page throws out is put back. A page may have its way; then that is said, and tried again once in a while. */
import { later } from '../later.ts';

/** A page that throws ours out of one place more often than this within a minute does not want it now. */
const MOST_PLACINGS = 120;
const MINUTE_MS = 60_000;
/** ms: what stays for so long is wanted again. */
const RETRY_AFTER = 5_000;

export interface PlacingLimit<Place> {
  /** Whether ours may be put into a place again; counts it, too. */
  mayPlace(place: Place): boolean;
  /** The places that the page has kept free of ours. */
  held: ReadonlySet<Place>;
  /** The page wants ours again, or is done with the place. */
  release(place: Place): void;
}

/** `retry` is called while places are held: each is to be filled once, or released where ours has stayed. `now` gives ms. */
export function createPlacingLimit<Place extends object>(now: () => number, signal: AbortSignal, retry: () => void): PlacingLimit<Place> {
  const placings = new WeakMap<Place, number[]>();
  const held = new Set<Place>();
  let isWaiting = false;

  function wait(): void {
    if (isWaiting) return;
    isWaiting = true;
    later(RETRY_AFTER, signal, () => {
      isWaiting = false;
      retry();
      if (held.size > 0) wait();
    });
  }

  return {
    held,
    mayPlace(place) {
      if (held.has(place)) return false;
      const at = now();
      const recent = (placings.get(place) ?? []).filter((before) => at - before < MINUTE_MS);
      placings.set(place, [...recent, at]);
      if (recent.length < MOST_PLACINGS) return true;
      held.add(place);
      wait();
      return false;
    },
    release(place) {
      held.delete(place);
      placings.delete(place);
    },
  };
}
