import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { CommandError } from '../report/run-command.ts';

/** The process that holds a lock. */
interface Owner {
  readonly process: number;
  readonly host: string;
  /** When the system started it (Linux), so that a number given again is told apart. */
  readonly started: string;
}

/** Start of a process in ticks since boot (proc(5), field 22); empty where the system does not say. */
function startOf(processId: number): string {
  try {
    const text = readFileSync(`/proc/${String(processId)}/stat`, 'utf8');
    // The second field is a name in brackets and may hold spaces.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning({ process: processId, started }: Owner): boolean {
  try {
    process.kill(processId, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === startOf(processId);
}

const ownerFile = (lock: string) => path.join(lock, 'owner.json');

/** Takes a lock in one step: a folder that already names its owner is renamed into place. */
async function take(lock: string): Promise<boolean> {
  const prepared = `${lock}-${randomUUID()}`;
  const owner: Owner = {
    process: process.pid,
    host: hostname(),
    started: startOf(process.pid),
  };
  await mkdir(prepared);
  await writeFile(ownerFile(prepared), JSON.stringify(owner));
  try {
    await rename(prepared, lock);
    return true;
  } catch (error) {
    await rm(prepared, { recursive: true, force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false;
    throw error;
  }
}

/** Removes the lock of a process that is gone; only one of several that try succeeds. */
async function discard(lock: string, judged: string): Promise<void> {
  const stale = `${lock}-${randomUUID()}`;
  await rename(lock, stale).catch(() => undefined);
  const taken = await readFile(ownerFile(stale), 'utf8').catch(() => judged);
  // Another process was quicker, and this is its new lock: it gets it back.
  if (taken !== judged) await rename(stale, lock).catch(() => undefined);
  await rm(stale, { recursive: true, force: true });
}

/**
 * Does the work while holding a lock, so that no two releases change a folder at once. The lock of a
 * process that is gone is taken over.
 * @throws CommandError when another process holds it
 */
export async function withLock<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  for (let attempts = 0; !(await take(lock)); attempts++) {
    const text = await readFile(ownerFile(lock), 'utf8').catch(() => undefined);
    const owner = text === undefined ? undefined : (JSON.parse(text) as Owner);
    if (text !== undefined && owner?.host === hostname() && !isRunning(owner) && attempts < 3) {
      await discard(lock, text);
      continue;
    }
    const holder = owner ? `Process ${String(owner.process)} on ${owner.host}` : 'Another process';
    throw new CommandError(
      `${holder} is releasing into this folder. Wait until it has ended; if it no longer runs, delete ${lock} and run the command again.`,
    );
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
