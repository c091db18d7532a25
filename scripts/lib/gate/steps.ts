/** One tool that judges the whole repository: exit code 0 means that nothing is wrong. */
export interface Step {
  readonly title: string;
  readonly group: 'content' | 'types' | 'lint';
  /** What Node is given: a program and its arguments, relative to the root. */
  readonly words: readonly string[];
}

const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  stylelint: 'node_modules/stylelint/bin/stylelint.mjs',
} as const;

/** Reads the content and writes the types of its collections, which types and lint both need. */
export const preparingStep: Step = {
  title: 'content types (astro sync)',
  group: 'types',
  words: [tools.astro, 'sync'],
};

export const contentStep: Step = {
  title: 'content (check)',
  group: 'content',
  words: ['scripts/check.ts'],
};

/** Steps that do not depend on one another, the slowest first. */
export const codeSteps: readonly Step[] = [
  {
    title: 'types (astro check)',
    group: 'types',
    // Reads every file that tsconfig.json includes: .astro and .ts, tests and scripts too.
    words: [tools.astro, 'check', '--noSync', '--minimumFailingSeverity', 'warning'],
  },
  {
    title: 'code (eslint)',
    group: 'lint',
    words: [tools.eslint, '--max-warnings', '0', '.'],
  },
  {
    title: 'form (prettier)',
    group: 'lint',
    words: [tools.prettier, '--check', '--log-level', 'warn', '.'],
  },
  {
    title: 'styles (stylelint)',
    group: 'lint',
    words: [tools.stylelint, '--max-warnings', '0', '--allow-empty-input', 'src/**/*.{css,astro}'],
  },
];

/**
 * What runs before the tests: phases one after another, the steps of a phase side by side.
 * @param group only the steps of that group and what they need
 */
export function phases(group?: string): Step[][] {
  const code = codeSteps.filter((step) => group === undefined || step.group === group);
  const first = group === undefined || group === contentStep.group ? [contentStep] : [];
  return [[...first, ...(code.length > 0 ? [preparingStep] : [])], code].filter(
    (steps) => steps.length > 0,
  );
}

/** The command that runs the tests and leaves their results in a file. */
export function testCommand(resultsFile: string, words: readonly string[]): string[] {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`];
  return ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...words];
}
