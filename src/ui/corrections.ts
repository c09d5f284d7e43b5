/** How a buyer's correction joins those that were made before. */
import type { Corrections } from '../model/mark.ts';

type Numbers = Corrections['numbers'];
type TrackedAt = Corrections['trackedAt'];

/** `shown` may be a corrected number itself: then the number that was read stays the one that is replaced. */
export function withNumber(known: Numbers, shown: string | null, is: string): Numbers {
  const before = known.find((each) => each.is === shown);
  const was = before ? before.was : shown;
  return [...known.filter((each) => each !== before && each.was !== was), { was, is }];
}

/** One finding for each number: the last one counts. */
export const withTrackedAt = (known: TrackedAt, found: TrackedAt[number]): TrackedAt => [
  ...known.filter(({ number }) => number !== found.number),
  found,
];
