/** What can go wrong in a round. */
import type { Trouble } from './device.ts';
import type { Random } from './random.ts';

export const FAULTS = [
  'none',
  'update',
  'early alarm',
  'late alarm',
  'alarm doubled',
  'alarm vanished',
  'worker killed',
  'browser closed',
  'read fails',
  'write fails',
  'storage full',
  'notice fails',
  'notice hangs',
  'clock ahead',
  'clock hours ahead',
  'clock back',
  'clock hours back',
  'zone change',
  'sleep',
  'damaged value',
  'two windows',
] as const;
export type Fault = (typeof FAULTS)[number];

/** After these the background has done all its work. */
const HARMLESS: readonly Fault[] = ['none', 'update', 'early alarm', 'late alarm', 'alarm doubled', 'zone change', 'sleep', 'two windows'];
export const isHarmless = (fault: Fault): boolean => HARMLESS.includes(fault);

/** After these nobody looked, or not by a true clock, since when a reminder may have been possible. */
const INTERRUPTING: readonly Fault[] = [
  'zone change',
  'sleep',
  'alarm vanished',
  'late alarm',
  'browser closed',
  'damaged value',
  'storage full',
  'clock ahead',
  'clock hours ahead',
  'clock back',
  'clock hours back',
];
export const isInterrupting = (fault: Fault): boolean => INTERRUPTING.includes(fault);

/** By how many days or hours (ms) a clock is off. */
export function offsetOf(fault: Fault, random: Random): number {
  const HOUR = 3_600_000;
  if (fault === 'clock ahead') return random.whole(2, 4_000) * 24 * HOUR;
  if (fault === 'clock hours ahead') return random.whole(1, 19) * HOUR;
  if (fault === 'clock back') return -random.whole(1, 900) * 24 * HOUR;
  return fault === 'clock hours back' ? -random.whole(1, 19) * HOUR : 0;
}

/** What a worker meets. */
export const troubleOf = (fault: Fault, random: Random): Trouble => ({
  ...(fault === 'worker killed' && { killedAt: random.whole(1, 40) }),
  ...(fault === 'read fails' && { failingRead: random.whole(1, 8) }),
  ...(fault === 'write fails' && { failingWrite: random.whole(1, 2) }),
  ...(fault === 'notice fails' && { notices: 'fail' as const }),
  ...(fault === 'notice hangs' && { notices: 'hang' as const }),
});

/** Each fault alone, then each pair of them: what happens in the round of a seed. */
export function faultsOf(seed: number): Fault[] {
  const first = FAULTS[seed % FAULTS.length] ?? 'none';
  const second = FAULTS[Math.floor(seed / FAULTS.length) % FAULTS.length] ?? 'none';
  return seed % 2 === 0 ? [first] : [first, second];
}
