import { defineConfig } from 'vitest/config';

/**
 * The tests that hold single rules, for the mutation tester: no Astro, no build, and none of the tests
 * that run every rule on a whole folder, which would take minutes for each mutant.
 */
export default defineConfig({
  test: {
    include: [
      'test/unit/scripts/rules/*/**/*.test.ts',
      'test/unit/scripts/rules/{run-rules,rule}.test.ts',
    ],
  },
});
