/** The tests of the parts that are mutated, without those that start a process of their own, where no mutant is seen. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/unit/{number,journey,protection,advice}/**/*.test.ts'], exclude: ['**/*-command.test.ts'] },
});
