// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runChild } from './child.mjs';
import { InstallError } from './install-error.mjs';

/**
 * PATH entries outside of the project. `npm ci` deletes node_modules first, so nothing that takes
 * part in it may run from there.
 * @param {string} root
 * @param {string | undefined} searchPath
 */
export function pathOutside(root, searchPath = '') {
  return searchPath
    .split(path.delimiter)
    .filter((folder) => !isInside(root, folder))
    .join(path.delimiter);
}

/**
 * @param {string} root
 * @param {string} file
 */
function isInside(root, file) {
  return path.resolve(file).startsWith(path.join(root, 'node_modules') + path.sep);
}

/**
 * The program and first arguments that run npm: the npm that runs this command where there is one.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ program: string, words: string[] }}
 */
export function npmCommand(root, env) {
  const script = env['npm_execpath'];
  const isNpm = script && /npm(-cli)?\.c?js$/.test(script) && existsSync(script);
  const node = [env['npm_node_execpath'], process.execPath].find(
    (file) => file && existsSync(file) && !isInside(root, file),
  );
  if (isNpm && node) return { program: node, words: [script] };
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', words: [] };
}

/**
 * Installs exactly what package-lock.json says, development packages included. Warnings are left
 * out: most say that the Node which runs npm is older than the one that the lock file brings.
 * @param {string} root folder of package.json
 * @returns {Promise<void>}
 * @throws {InstallError} when npm cannot be started or ends with a failure
 */
export async function installPackages(root) {
  const { program, words } = npmCommand(root, process.env);
  const env = { ...process.env, PATH: pathOutside(root, process.env['PATH']) };
  const arguments_ = [...words, 'ci', '--include=dev', '--loglevel=error', '--no-audit'];
  const end = await runChild(program, [...arguments_, '--no-fund'], {
    cwd: root,
    env,
    shell: program.endsWith('.cmd'),
  }).catch((error) => {
    throw new InstallError(`npm could not be started (${error.message}). Install Node with npm.`);
  });
  if (end.signal) throw new InstallError(`npm ci was stopped by ${end.signal}.`);
  if (end.code !== 0) {
    throw new InstallError(
      `The packages could not be installed: npm ci ended with code ${end.code}; its lines above name the cause. ` +
        'Often the package registry cannot be reached, or package.json was changed without ' +
        '"npm install" to bring package-lock.json up to date. Nothing else was started.',
    );
  }
}
