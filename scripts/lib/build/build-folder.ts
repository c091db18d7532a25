import { rm } from 'node:fs/promises';
import path from 'node:path';
import { contentDirectory } from '../../../src/config/environment/content-directory.ts';
import { runsBesideCheck } from './beside-check.ts';
import { completeFolder } from './complete-folder.ts';
import { explainDisk, fullDisk } from '../files/disk-error.ts';
import { makeFolder } from '../files/make-folder.ts';
import { StepReport, type StepTime } from './report-steps.ts';
import { sideBySide } from './side-by-side.ts';
import { runStep, StepError } from './step.ts';
import { nextFolder, repairOutput, switchFolder } from './switch-folder.ts';

interface FolderBuild {
  /** Folder to build, absolute. */
  readonly output: string;
  /** Variables of the steps; `SITE_DATE` is among them. */
  readonly env: NodeJS.ProcessEnv & { readonly SITE_DATE: string };
  /**
   * `portal`: what is published; a finding of the check stops it, and it is completed for release.
   * `preview`: the findings are only shown.
   */
  readonly kind: 'portal' | 'preview';
}

interface FinishedBuild {
  /** The steps and how long they took. */
  readonly times: readonly StepTime[];
  /** Waits until nothing of the last build is left beside it. */
  readonly cleared: () => Promise<void>;
}

/**
 * Check, and beside it, where that fits into the memory, pages, pictures and sitemap into a fresh folder;
 * then the search index, and beside it what a release needs; then the switch. Whatever fails, the last
 * good build stays as it was.
 *
 * @throws StepError
 */
export async function buildFolder({ output, env, kind }: FolderBuild): Promise<FinishedBuild> {
  const next = nextFolder(output);
  const report = new StepReport();
  const variables = {
    ...env,
    BUILD_DIR: next,
    // Pages that stay as they are come from there.
    LAST_BUILD: output,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  try {
    await repairOutput(output);
    // A place that cannot be written to is named before anything else is done.
    await makeFolder(next);
    const check = report.run('Check', () => checked(kind, variables));
    if (!runsBesideCheck(output, contentDirectory())) await check;
    const pages = report.run('Pages', () =>
      runStep({
        name: 'Pages',
        command: ['node_modules/astro/bin/astro.mjs', 'build'],
        env: variables,
        beside: check,
      }),
    );
    await sideBySide(check, pages);
    const search = (beside?: Promise<unknown>) =>
      report.run('Search', () =>
        runStep({
          name: 'Search',
          command: ['scripts/search-index.ts', next],
          env: variables,
          ...(beside && { beside }),
        }),
      );
    if (kind === 'portal')
      await completeFolder(next, { date: env.SITE_DATE, report, last: output, search });
    else await search();
    return { times: report.times, cleared: await switchFolder(output) };
  } catch (error) {
    // Asked before the unfinished files go; a program of a step may not say why it could not write.
    const disk = explainDisk(error) ?? (await fullDisk(path.dirname(output)));
    await rm(next, { recursive: true, force: true }).catch(() => undefined);
    throw disk === undefined ? error : new StepError(disk);
  }
}

async function checked(kind: FolderBuild['kind'], env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await runStep({
      name: 'Check',
      // As `npm run check` has it (scripts/launch.mjs).
      command: ['--max-semi-space-size=64', 'scripts/check.ts'],
      env,
    });
  } catch (error) {
    if (kind === 'portal' || !(error instanceof StepError)) throw error;
  }
}
