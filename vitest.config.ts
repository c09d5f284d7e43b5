import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  // A busy machine takes its time over property tests; only a test that hangs is to fail.
  test: { include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/guard/**/*.test.ts'], testTimeout: 120_000 },
});
