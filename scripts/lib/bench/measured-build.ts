import { spawn } from 'node:child_process';
import { CommandError } from '../report/run-command.ts';

interface BuildFolders {
  readonly content: string;
  readonly output: string;
  readonly cache: string;
}

/**
 * Runs `npm run build`'s script silently.
 * @returns how long it took, in milliseconds
 * @throws CommandError with all that the build printed, when it failed
 */
export async function measuredBuild({ content, output, cache }: BuildFolders): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: output, CACHE_DIR: cache },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve(exitCode ?? 1);
    });
  });
  if (code !== 0)
    throw new CommandError(
      `${Buffer.concat(chunks).toString()}\nThe build failed; the lines above name the cause.`,
    );
  return performance.now() - started;
}
