import { createKeeper } from '../../../src/background/keeper.ts';

export const NOW = Date.parse('2026-11-22T12:00:00Z');

/** A background that has just been started, where only what it keeps matters: all that it knows is what is stored. */
export const startKeeper = (now = NOW) =>
  createKeeper({
    now: () => now,
    zone: 'Europe/Madrid',
    setAlarm: async () => undefined,
    showCount: async () => undefined,
    remind: async () => undefined,
    forgetReminders: async () => undefined,
    report: (error) => {
      throw error;
    },
  });
