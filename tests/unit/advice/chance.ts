/** Chance that is the same in every run: numbers from a seed. */
export interface Chance {
  /** From 0 to 1, without 1. */
  next(): number;
  is(share: number): boolean;
  /** A whole number, both ends included. */
  whole(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /**
   * Days that something takes, not rounded: half of all take less than `usual`, one in a hundred more than `long`; skewed, as waiting is (log-normal).
   */
  days(least: number, usual: number, long: number): number;
}

/** How many standard deviations above the middle one in a hundred lies. */
const ONE_IN_HUNDRED = 2.326;

/** Mulberry32. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    is: (share) => next() < share,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T,
    days(least, usual, long) {
      const spread = Math.log((long - least) / (usual - least)) / ONE_IN_HUNDRED;
      const bell = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
      return least + (usual - least) * Math.exp(spread * bell);
    },
  };
}
