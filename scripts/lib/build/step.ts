import { spawn } from 'node:child_process';

/** A step of the build that did not succeed; its output stands above. */
export class StepError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StepError';
  }
}

/** Ends the step when the build is killed. */
const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href;

/**
 * Astro warns on every page of each collection without entries, and asks to look for an error in the
 * configuration. A section may be empty; a file that cannot be read fails the build.
 */
const emptyCollection =
  /(?:\d{2}:\d{2}:\d{2} )?\[WARN\] \[content\] The collection "[^"\n]+" does not exist or is empty\.[^\n]*\n?/g;

interface Step {
  readonly name: string;
  /** Program and arguments; run with the current runtime. */
  readonly command: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Runs one step as a child process and passes its output on, without the warnings of empty collections.
 * An `[ERROR]` line fails the step even when the program exits with 0.
 *
 * @throws StepError
 */
export async function runStep({ name, command, env }: Step): Promise<void> {
  const output: string[] = [];
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', endWithParent, ...command], {
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        output.push(text);
        target.write(text.replace(emptyCollection, ''));
      });
    }
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve(exitCode ?? 1);
    });
  });
  if (code !== 0 || output.join('').includes('[ERROR]'))
    throw new StepError(`${name} failed; the lines above name the cause.`);
}
