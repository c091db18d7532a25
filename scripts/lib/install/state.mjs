// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { InstallError } from './install-error.mjs';

/**
 * @typedef {object} LockedPackage one entry of a lock file, as far as it is compared
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 */
/** @typedef {Record<string, LockedPackage>} LockedPackages package folder → entry */
/** @typedef {{ platform: string, arch: string }} Machine */

const dependencyFields = ['dependencies', 'devDependencies', 'optionalDependencies'];

/**
 * @param {string} file
 * @returns {any} the parsed JSON, or undefined when the file is missing or broken
 */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 */
function differs(wanted, installed) {
  const isOther = Object.entries(installed).some(([folder, entry]) => {
    const locked = wanted[folder];
    if (locked?.version !== entry.version) return true;
    return Boolean(locked?.integrity && entry.integrity && locked.integrity !== entry.integrity);
  });
  const isMissing = Object.entries(wanted).some(
    ([folder, entry]) =>
      folder !== '' && !entry.optional && !entry.devOptional && !installed[folder],
  );
  return isOther || isMissing;
}

/**
 * @param {string[] | undefined} allowed `os` or `cpu` of a package
 * @param {string} value
 */
const fits = (allowed, value) =>
  !allowed?.length ||
  allowed.some((name) => name === value || name === 'any' || name === 'wasm32' || name[0] === '!');

/**
 * @param {LockedPackages} installed
 * @param {Machine} machine
 */
function isForeign(installed, machine) {
  return Object.values(installed).some(
    (entry) => !fits(entry.os, machine.platform) || !fits(entry.cpu, machine.arch),
  );
}

/**
 * Compares package.json and package-lock.json with the record that npm leaves in node_modules at
 * the end of a complete installation; an interrupted installation leaves no record.
 * @param {string} root folder of package.json
 * @param {Machine} [machine]
 * @returns {string | undefined} why an installation is due, or undefined when there is none
 * @throws {InstallError} when package-lock.json is missing or not readable
 */
export function whyInstall(root, machine = process) {
  const lock = readJson(path.join(root, 'package-lock.json'));
  if (!lock?.packages) {
    throw new InstallError(
      `package-lock.json is missing or not JSON in ${root}. Restore it from the repository.`,
    );
  }
  const record = readJson(path.join(root, 'node_modules', '.package-lock.json'));
  if (!record?.packages) return 'they are not installed yet';
  const manifest = readJson(path.join(root, 'package.json')) ?? {};
  const declared = lock.packages[''] ?? {};
  for (const field of dependencyFields) {
    const inManifest = JSON.stringify(Object.entries(manifest[field] ?? {}).sort());
    const inLock = JSON.stringify(Object.entries(declared[field] ?? {}).sort());
    if (inManifest !== inLock) return `the ${field} of package.json changed`;
  }
  if (differs(lock.packages, record.packages)) return 'package-lock.json names other versions';
  if (isForeign(record.packages, machine)) return 'they were installed for another kind of machine';
  return undefined;
}
