import { defineConfig } from 'vitest/config';

/**
 * Real browsers, one after another: two at once would fight for the processor. The limits only end what hangs. A test that fails is tried once
 * more, since a busy machine can starve a browser; the run names each one that needed it, and why, and it is a fault to be found.
 */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/built.ts',
    fileParallelism: false,
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // As long as every other wait for a state: vitest's own second is short where the processor is busy.
    expect: { poll: { timeout: 10_000 } },
  },
});
