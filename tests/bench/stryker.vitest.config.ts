/** The tests of the parts that are mutated, without those that start a process of their own, where no mutant is seen. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Slow, and seldom the first to notice: a mutant that another test kills never meets them. */
const SLOW = /\/(?:words|plan|properties|lives|whole-verdicts|worst-case|any-text)\.test\.ts$/;

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => (SLOW.test(moduleId) ? 1 : 0);
    return files.toSorted((a, b) => place(a) - place(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  test: {
    include: ['tests/unit/{number,journey,protection,advice}/**/*.test.ts'],
    // What counts over hundreds of lives takes its time, and notices no mutant first.
    exclude: ['**/*-command.test.ts', '**/healthy-lives.test.ts', '**/consistency.test.ts'],
    sequence: { sequencer: QuickFirst },
  },
});
