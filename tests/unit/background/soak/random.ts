/** Numbers from 0 to 1 and choices by them, the same for the same seed. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + number() * (most - least);
  return {
    number,
    between,
    whole: (least: number, most: number): number => Math.floor(between(least, most + 1)),
    chance: (share: number): boolean => number() < share,
    pick: <T>(values: readonly T[]): T => values[Math.floor(number() * values.length)] as T,
  };
}
export type Random = ReturnType<typeof randomFrom>;
