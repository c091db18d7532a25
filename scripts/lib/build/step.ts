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
  /**
   * Another step that this one may run beside, but not outlive: its output is shown when that one has
   * succeeded; when that one fails it ends, and nothing of it is shown.
   */
  readonly beside?: Promise<unknown>;
}

/**
 * Runs one step as a child process and passes its output on, without the warnings of empty collections.
 * An `[ERROR]` line fails the step even when the program exits with 0.
 *
 * @throws StepError
 */
export async function runStep({ name, command, env, beside }: Step): Promise<void> {
  const output: string[] = [];
  const held: (() => void)[] = [];
  let isHeld = beside !== undefined;
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
        const show = () => target.write(text.replace(emptyCollection, ''));
        if (isHeld) held.push(show);
        else show();
      });
    }
    beside?.then(
      () => {
        isHeld = false;
        for (const show of held) show();
      },
      () => child.kill('SIGKILL'),
    );
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve(exitCode ?? 1);
    });
  });
  await beside;
  if (code !== 0 || output.join('').includes('[ERROR]'))
    throw new StepError(`${name} failed; the lines above name the cause.`);
}
