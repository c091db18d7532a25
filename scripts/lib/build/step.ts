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
/**
 * Astro names each page that is begun, and says of each that it wrote no file itself, though the page
 * is laid (`src/integrations/pages`).
 */
const pageBegun = /(?:\d{2}:\d{2}:\d{2})?\s+├─ \S+/g;
const pageEnded = / \(\+[^)\n]+\)(?: \(file not created, response body was empty\))? ?\n/g;

/** What is shown of some lines. */
const shownOf = (lines: string): string =>
  lines.replace(emptyCollection, '').replace(pageBegun, '').replace(pageEnded, '');

interface Step {
  readonly name: string;
  /** Program and arguments; run with the current runtime. */
  readonly command: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /**
   * Another step that this one runs beside: its output is shown once that one has succeeded; when that
   * one fails it ends, and nothing of it is shown.
   */
  readonly beside?: Promise<unknown>;
}

/**
 * Runs one step as a child process and passes its output on, but for what says nothing to an editor.
 * An `[ERROR]` line fails the step even when the program exits with 0.
 *
 * @throws StepError
 */
export async function runStep({ name, command, env, beside }: Step): Promise<void> {
  const output: string[] = [];
  const held: (() => void)[] = [];
  let isHeld = beside !== undefined;
  const ended = new AbortController();
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
      let begun = '';
      const pass = (text: string) => {
        const show = () => target.write(shownOf(text));
        if (isHeld) held.push(show);
        else show();
      };
      stream.on('data', (text: string) => {
        output.push(text);
        const lines = begun + text;
        const end = lines.lastIndexOf('\n') + 1;
        begun = lines.slice(end);
        pass(lines.slice(0, end));
      });
      stream.on('end', () => {
        pass(begun);
      });
    }
    beside?.then(
      () => {
        isHeld = false;
        for (const show of held) show();
      },
      () => {
        ended.abort();
        child.kill('SIGKILL');
      },
    );
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve(exitCode ?? 1);
    });
  });
  if (ended.signal.aborted) await beside;
  if (code !== 0 || output.join('').includes('[ERROR]'))
    throw new StepError(`${name} failed; the lines above name the cause.`);
}
