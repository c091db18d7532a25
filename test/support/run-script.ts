import { spawnSync } from 'node:child_process';

export interface ScriptResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of scripts/ on a content folder, as npm would from the root of the repository. */
export function runScript(
  script: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>>,
): ScriptResult {
  const { GITHUB_ACTIONS: _actions, ...inherited } = process.env;
  // The language of the computer must not decide what a test reads.
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...words], {
    env: { ...inherited, LC_ALL: 'C', SITE_DATE: '2026-06-01', ...environment },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
