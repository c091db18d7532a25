import { rm } from 'node:fs/promises';
import { runStep, StepError } from './step.ts';
import { nextFolder, switchFolder } from './switch-folder.ts';

interface FolderBuild {
  /** Folder to build, absolute. */
  readonly output: string;
  /** Variables of the steps. */
  readonly env: NodeJS.ProcessEnv;
  /** Whether a finding of the check stops the build, or is only shown. */
  readonly check: 'required' | 'shown';
}

/**
 * Check, then pages, pictures, search index and sitemap into a fresh folder, then the switch. Whatever
 * fails, the last good build stays as it was.
 *
 * @throws StepError
 */
export async function buildFolder({ output, env, check }: FolderBuild): Promise<void> {
  const next = nextFolder(output);
  const variables = { ...env, BUILD_DIR: next, ASTRO_TELEMETRY_DISABLED: '1' };
  await rm(next, { recursive: true, force: true });
  try {
    await checked(check, variables);
    await runStep({
      name: 'Pages',
      command: ['node_modules/astro/bin/astro.mjs', 'build'],
      env: variables,
    });
    await switchFolder(output);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
}

async function checked(check: FolderBuild['check'], env: NodeJS.ProcessEnv): Promise<void> {
  try {
    await runStep({ name: 'Check', command: ['scripts/check.ts'], env });
  } catch (error) {
    if (check === 'required' || !(error instanceof StepError)) throw error;
  }
}
