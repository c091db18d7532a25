// @ts-check
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { InstallError } from './install-error.mjs';

/** @typedef {{ pid: number, host: string }} Owner the process that holds the lock */

/**
 * @param {string} folder
 * @returns {Owner | undefined}
 */
function readOwner(folder) {
  try {
    return JSON.parse(readFileSync(path.join(folder, 'owner.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {Owner} owner */
function isGone(owner) {
  if (owner.host !== hostname()) return false;
  try {
    process.kill(owner.pid, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}

/**
 * Takes the lock in one step: a folder that already names its owner is renamed into place, which
 * fails while another such folder stands there.
 * @param {string} folder
 */
function tryTake(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  const prepared = mkdtempSync(`${folder}-`);
  /** @type {Owner} */
  const owner = { pid: process.pid, host: hostname() };
  writeFileSync(path.join(prepared, 'owner.json'), JSON.stringify(owner));
  try {
    renameSync(prepared, folder);
    return true;
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false;
    throw error;
  }
}

/**
 * Does the work while holding a lock folder, so that only one process does it at a time. A lock
 * whose process is gone is taken over.
 * @template Result
 * @param {string} folder
 * @param {() => Promise<Result>} work
 * @param {{ patience?: number, interval?: number, say?: (line: string) => void }} [options]
 *   patience and interval in milliseconds
 * @returns {Promise<Result>}
 * @throws {InstallError} when another process holds the lock for longer than the patience
 */
export async function withInstallLock(folder, work, options = {}) {
  const { patience = 15 * 60_000, interval = 300, say = console.log } = options;
  let waited = 0;
  while (!tryTake(folder)) {
    const owner = readOwner(folder);
    if (owner && isGone(owner)) {
      rmSync(folder, { recursive: true, force: true });
      continue;
    }
    const holder = owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
    if (waited === 0) say(`Waiting: ${holder} is installing the packages.`);
    if (waited >= patience) {
      throw new InstallError(
        `Gave up waiting: ${holder} still holds ${folder}. If no installation runs, delete that folder and try again.`,
      );
    }
    await pause(interval);
    waited += interval;
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
