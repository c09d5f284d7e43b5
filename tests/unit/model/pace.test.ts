import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/model/day.ts';
import { type Pace, tick } from '../../../src/model/pace.ts';

const START = Date.parse('2026-11-22T12:00:00Z');
/** The clock as it was seen at each of these hours from the start; with what the last look found. */
function seenAt(...hours: number[]) {
  let pace: Pace | null = null;
  let last = tick(null, START);
  for (const hour of hours) {
    last = tick(pace, START + hour * HOUR_MS);
    pace = last.pace;
  }
  return { isBack: last.isBack, voidAfter: last.voidAfter === null ? null : (last.voidAfter - START) / HOUR_MS };
}
const DAY = DAY_MS / HOUR_MS;
/** Looked at every six hours of so many days. */
const days = (count: number): number[] => Array.from({ length: count * 4 + 1 }, (_, index) => index * 6);

describe('a clock', () => {
  it.each<[string, number[]]>([
    ['seen for the first time', [0]],
    ['that runs', days(10)],
    ['that slept for forty days', [0, 6, 40 * DAY]],
    ['that is corrected by some minutes', [0, 6, 5.9]],
  ])('%s has done nothing too early', (_, hours) => expect(seenAt(...hours)).toEqual({ isBack: false, voidAfter: null }));

  it('that went to another zone is reckoned anew, and has done nothing too early', () => {
    expect(seenAt(...days(3), 3 * DAY - 9)).toEqual({ isBack: true, voidAfter: null });
  });

  it('that was a year ahead and came back did too early what it did since', () => {
    expect(seenAt(...days(10), 375 * DAY, 375 * DAY + 6, 10 * DAY + 12)).toEqual({ isBack: true, voidAfter: 10 * DAY + 12 });
  });

  it('that is years behind for a day has done nothing too early', () => {
    expect(seenAt(...days(10), -900 * DAY, -900 * DAY + 6)).toEqual({ isBack: true, voidAfter: null });
  });

  it('that was behind and came back goes on where it was', () => {
    expect(seenAt(...days(10), -900 * DAY, -900 * DAY + 6, 10 * DAY + 12)).toEqual({ isBack: true, voidAfter: null });
    expect(seenAt(...days(10), -900 * DAY, 10 * DAY + 12, 10 * DAY + 18)).toEqual({ isBack: false, voidAfter: null });
  });

  it('that ran two days where it was behind is believed: what was done later was done too early', () => {
    const behind = days(3).map((hour) => hour - 900 * DAY);
    expect(seenAt(...days(10), ...behind.slice(0, 9)).voidAfter).toBe(-898 * DAY);
  });
});
