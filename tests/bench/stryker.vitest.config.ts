/** The tests of numbers alone, without those that start a process of their own, where no mutant is seen. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/unit/number/**/*.test.ts'], exclude: ['tests/unit/number/classify-command.test.ts'] },
});
