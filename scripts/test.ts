/**
 * `npm test`: everything that must hold. First content, types and lint, then the tests.
 * `--only lint` (or `content`, `types`) runs that group alone; other arguments go to Vitest, which
 * then runs alone: `npm test -- --project unit`.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ChromiumError, ensureChromium } from './lib/browser/chromium.ts';
import { runSteps, seconds } from './lib/gate/run-steps.ts';
import { phases, testCommand } from './lib/gate/steps.ts';
import { closingLine, readTestCounts } from './lib/gate/test-results.ts';
import { runChild } from './lib/install/child.mjs';
import { ensurePrograms, ProgramError } from './lib/programs/programs.ts';

const resultsFile = path.resolve('.cache', 'test-results.json');

/** Stops after the first phase with a failure. */
async function passPhases(group?: string): Promise<boolean> {
  const planned = phases(group);
  if (planned.length === 0) {
    console.error(`There is no group "${group ?? ''}". The groups are: content, types, lint.`);
    return false;
  }
  for (const steps of planned) {
    const failed = await runSteps(steps);
    if (failed.length > 0) {
      const titles = failed.map((step) => step.title).join(', ');
      console.error(`Failed: ${titles}. The lines above say where.`);
      return false;
    }
  }
  return true;
}

async function passTests(words: readonly string[]): Promise<boolean> {
  process.env['CHROMIUM_PATH'] = ensureChromium();
  ensurePrograms();
  await mkdir(path.dirname(resultsFile), { recursive: true });
  await rm(resultsFile, { force: true });
  const end = await runChild(process.execPath, testCommand(resultsFile, words));
  const counts = await readTestCounts(resultsFile);
  if (!counts) {
    console.error('The tests did not run to their end; the lines above name the cause.');
    return false;
  }
  const isEmpty = counts.passed + counts.failed === 0;
  if (isEmpty) console.error('No test ran.');
  else if (end.code !== 0 && counts.failed === 0) {
    console.error('An error outside of a test ended the run; the lines above name it.');
  }
  console.log(closingLine(counts));
  return end.code === 0 && counts.failed === 0 && !isEmpty;
}

async function main(): Promise<boolean> {
  const started = performance.now();
  const [first, ...rest] = process.argv.slice(2);
  if (first === '--only') return passPhases(rest[0] ?? '');
  if (first !== undefined) return passTests(process.argv.slice(2));
  if (!(await passPhases())) return false;
  console.log(`Everything before the tests passed in ${seconds(performance.now() - started)}.`);
  return passTests([]);
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof ChromiumError || error instanceof ProgramError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
