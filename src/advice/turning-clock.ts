/**
 * A clock of days that remembers what it was asked. Every rule asks it, and nothing else, about time; so the first of the days that it was
 * asked about and that are still to come is the first day on which the advice can become another one.
 */
import { type Day, earlierDay } from '../model/day.ts';

export interface TurningClock {
  /** True on and after this day. */
  hasReached(day: Day): boolean;
  readonly today: Day;
  /** The first future day that was asked about; null when none was. */
  readonly turnsOn: Day | null;
}

export function startClock(today: Day): TurningClock {
  let turnsOn: Day | null = null;
  return {
    today,
    hasReached(day) {
      if (day <= today) return true;
      turnsOn = turnsOn ? earlierDay(turnsOn, day) : day;
      return false;
    },
    get turnsOn() {
      return turnsOn;
    },
  };
}
