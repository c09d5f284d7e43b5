import { createKeeper, type Powers } from '../../../src/background/keeper.ts';

export const NOW = Date.parse('2026-11-22T12:00:00Z');

/** A background that has just been started, where only what it keeps matters: all that it knows is what is stored. */
export const startKeeper = (now = NOW, powers: Partial<Powers> = {}) =>
  createKeeper({
    now: () => now,
    zone: 'Europe/Madrid',
    say: ({ key }) => key,
    pause: () => new Promise(() => undefined),
    setAlarm: async () => undefined,
    showToolbar: async () => undefined,
    showNotice: async () => undefined,
    takeBackNotice: async () => undefined,
    standingNotices: async () => [],
    measureRoom: async () => null,
    report: (error) => {
      throw error;
    },
    ...powers,
  });
