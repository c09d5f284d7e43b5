/** Which rows of a long list have to be there: those in view and those that are kept. The others are room. */

/** Of the rows: where each begins, and at the end where the last one ends. In px from the first one's top. */
export function startsOf(heights: readonly number[]): number[] {
  const starts = [0];
  for (const height of heights) starts.push((starts.at(-1) ?? 0) + height);
  return starts;
}

/** From the first row to after the last. */
export interface Range {
  from: number;
  to: number;
}

/** The rows that touch these px, and some on either side, so that a fast scroll finds them there. */
export function rowsBetween(starts: readonly number[], top: number, bottom: number, beside: number): Range {
  const count = starts.length - 1;
  const from = Math.min(count, Math.max(0, firstFrom(starts, top + 1) - 1 - beside));
  return { from, to: Math.max(from, Math.min(count, firstFrom(starts, bottom) + beside)) };
}

/** The first place of a sorted list at which a value is at least this one. */
function firstFrom(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface LaidRow {
  index: number;
  /** px of left-out rows above it. */
  room: number;
}

/** The rows that are there, in their order, and the room of those that are left out behind the last. */
export function layRows(starts: readonly number[], { from, to }: Range, kept: readonly number[]): { rows: LaidRow[]; roomAfter: number } {
  const count = starts.length - 1;
  const indexes = new Set([...kept.filter((index) => index >= 0 && index < count)]);
  for (let index = from; index < Math.min(to, count); index += 1) indexes.add(index);
  const rows: LaidRow[] = [];
  let end = 0;
  for (const index of [...indexes].sort((a, b) => a - b)) {
    rows.push({ index, room: (starts[index] ?? 0) - end });
    end = starts[index + 1] ?? 0;
  }
  return { rows, roomAfter: (starts[count] ?? 0) - end };
}
