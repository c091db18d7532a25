import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

/** All that a build reads besides the installed packages. */
const inputs = [
  'astro.config.mjs',
  'content',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

const copies = path.resolve('.cache', 'test-builds');
const prefix = `${String(process.pid)}-`;

/**
 * Copies the project into a folder of its own and returns it. Astro writes the generated modules of
 * a build into the project folder (`.astro`), so that builds in one folder would disturb each other.
 */
export function copyProject(): string {
  mkdirSync(copies, { recursive: true });
  const root = mkdtempSync(path.join(copies, prefix));
  for (const name of inputs) {
    if (existsSync(name)) cpSync(name, path.join(root, name), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  return root;
}

/** Removes the copies of this process, and what processes that were killed have left. */
export function removeCopies(): void {
  if (!existsSync(copies)) return;
  for (const name of readdirSync(copies)) {
    const owner = Number(name.split('-')[0]);
    if (owner === process.pid || !isRunning(owner)) {
      rmSync(path.join(copies, name), { recursive: true, force: true });
    }
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}
