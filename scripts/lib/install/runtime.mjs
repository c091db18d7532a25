// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { InstallError } from './install-error.mjs';

/** The oldest Node that runs TypeScript files without a flag: 22.18, and 23.6 in the 23 line. */
const oldest = { major: 22, minor: 18 };

/**
 * @param {string} version such as `v24.21.0`
 * @returns {boolean} whether that Node runs the scripts
 */
export function isRecentEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major === 23) return minor >= 6;
  return major > oldest.major || (major === oldest.major && minor >= oldest.minor);
}

/**
 * @param {string} file
 * @returns {string | undefined} what `--version` prints, or undefined when the file does not run
 */
function versionOf(file) {
  if (!existsSync(file)) return undefined;
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** @param {string} root */
function pinnedRuntime(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return path.join(root, 'node_modules', 'node', 'bin', name);
}

/**
 * The Node that runs the commands: the pinned one; failing that the one that runs this file, when
 * it is recent enough. The pinned one is a placeholder until its package's install script has run.
 * @param {string} root folder of package.json
 * @param {{ file: string, version: string }} [current] the Node that runs this file
 * @returns {string} absolute path
 * @throws {InstallError} when neither can run the commands
 */
export function findRuntime(root, current = { file: process.execPath, version: process.version }) {
  const pinned = pinnedRuntime(root);
  if (versionOf(pinned)?.startsWith('v')) return pinned;
  if (isRecentEnough(current.version)) return current.file;
  throw new InstallError(
    `The Node that package-lock.json pins does not run (${pinned}), and this is Node ${current.version}, ` +
      `older than ${oldest.major}.${oldest.minor}. Either let npm run install scripts ("npm config get ignore-scripts" ` +
      'must print false), delete node_modules and try again, or install Node 24.',
  );
}

/**
 * @param {string} root
 * @param {string} runtime
 * @returns {NodeJS.ProcessEnv} PATH on which `node` and the project's tools are the pinned ones
 */
export function pathWithRuntime(root, runtime) {
  const tools = path.join(root, 'node_modules', '.bin');
  const before = (process.env['PATH'] ?? '').split(path.delimiter);
  const folders = new Set([path.dirname(runtime), tools, ...before]);
  return { PATH: [...folders].join(path.delimiter) };
}
