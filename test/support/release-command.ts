import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface CommandEnd {
  readonly code: number | null;
  readonly output: string;
}

interface Options {
  /** `OUT_DIR` of the command. */
  readonly build: string;
  /** `kill -9` after so many milliseconds. */
  readonly killAfter?: number;
  /** A shell's words before the command, such as `ulimit -f 1;`. */
  readonly limits?: string;
}

/** Runs `npm run release` as a process of its own, with the content of the test fixture's province. */
export async function runRelease(
  words: readonly string[],
  { build, killAfter, limits = '' }: Options,
): Promise<CommandEnd> {
  const script = `${limits} exec "$0" scripts/release.ts "$@"`;
  const child = spawn('/bin/sh', ['-c', script, process.execPath, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      OUT_DIR: build,
      // Without a content folder no ledger is written there.
      CONTENT_DIR: process.env['CONTENT_DIR'] ?? path.resolve('test/fixtures/portal'),
    },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const end = new Promise<number | null>((resolve) => child.once('close', resolve));
  if (killAfter !== undefined) {
    await Promise.race([end, pause(killAfter)]);
    child.kill('SIGKILL');
  }
  return { code: await end, output: Buffer.concat(chunks).toString() };
}

/** Chance that can be repeated: numbers from 0 to 1 by a seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The seed of this run (`KILL_SEED` repeats one), printed so that a failure can be looked at again. */
export function seedOfRun(): number {
  const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
  console.log(`KILL_SEED=${String(seed)}`);
  return seed;
}
