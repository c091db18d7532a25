import { spawn } from 'node:child_process';
import path from 'node:path';

/** The day of every test build: no earlier than any day in the content. */
export const buildDay = '2026-11-30';

/** How long a build may take on a busy machine, in milliseconds. */
export const buildTimeout = 400_000;

export interface BuildOptions {
  /** Project folder, a copy: see `copyProject`. */
  readonly root: string;
  /** `build`: what `npm run build` does. `pages`: pages and search alone, whatever the check would say. */
  readonly step?: 'build' | 'pages';
  /** Variables of the child; nothing but PATH and HOME is inherited. */
  readonly env?: Readonly<Record<string, string>>;
}

/** How a build ended, with all that it printed. */
export interface BuildEnd {
  readonly code: number;
  readonly output: string;
  /** The folder with the pages. */
  readonly dist: string;
}

const programs = (step: 'build' | 'pages', dist: string): string[][] =>
  step === 'build'
    ? [['scripts/build.ts']]
    : [
        ['node_modules/astro/bin/astro.mjs', 'build'],
        ['scripts/search-index.ts', dist],
      ];

/** Runs a build as child processes, with its output and its cache inside the project folder. */
export async function runBuild({
  root,
  step = 'build',
  env = {},
}: BuildOptions): Promise<BuildEnd> {
  const dist = path.resolve(root, env['BUILD_DIR'] ?? env['OUT_DIR'] ?? 'dist');
  let [code, output] = [0, ''];
  for (const program of programs(step, dist)) {
    if (code !== 0) break;
    const end = await runProgram(program, root, env);
    code = end.code;
    output += end.output;
  }
  return { code, output, dist };
}

function runProgram(
  words: readonly string[],
  root: string,
  env: Readonly<Record<string, string>>,
): Promise<Omit<BuildEnd, 'dist'>> {
  const inherited = { PATH: process.env['PATH'], HOME: process.env['HOME'] };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...inherited,
        ASTRO_TELEMETRY_DISABLED: '1',
        SITE_DATE: buildDay,
        TZ: 'UTC',
        SHARED_CACHE: path.resolve('.cache'),
        ...env,
      },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() });
    });
  });
}

/** The folder with the pages. @throws Error with the output when the build failed or named an error */
export async function builtFolder(options: BuildOptions): Promise<string> {
  const { code, output, dist } = await runBuild(options);
  if (code !== 0 || output.includes('[ERROR]'))
    throw new Error(`The build for the tests failed:\n${output}`);
  return dist;
}
