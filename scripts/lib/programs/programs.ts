import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isProgram } from './is-program.ts';

/** A failure with a message that says what to do; shown without a stack. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
}

/** Programs that the tests of releases and web servers drive, with the Debian package of each. */
const packages = { nginx: 'nginx', caddy: 'caddy', rclone: 'rclone' } as const;

export type Program = keyof typeof packages;

export const programs = Object.keys(packages) as Program[];

/** Where packages are unpacked: nothing is installed and no server of this machine is started. */
const unpackedFolder = path.resolve('.cache', 'programs');

function howToInstall(program: Program): string {
  return `Install it (Debian: apt-get install ${packages[program]}) or set ${program.toUpperCase()}_PATH to the program.`;
}

/** The program: `NGINX_PATH` and the like, else one that is installed, else one unpacked before. */
function find(program: Program, env: NodeJS.ProcessEnv = process.env): string | undefined {
  const chosen = env[`${program.toUpperCase()}_PATH`];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new ProgramError(
      `${program.toUpperCase()}_PATH names ${chosen}, which is not a program. Correct it or unset it.`,
    );
  }
  const folders = [
    ...(env['PATH'] ?? '').split(path.delimiter).filter(Boolean),
    ...['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin'],
    ...['usr/sbin', 'usr/bin'].map((folder) => path.join(unpackedFolder, folder)),
  ];
  return folders.map((folder) => path.join(folder, program)).find(isProgram);
}

/** @returns absolute path @throws ProgramError when it is not there */
export function findProgram(program: Program): string {
  const found = find(program);
  if (found !== undefined) return found;
  throw new ProgramError(`The program ${program} was not found. ${howToInstall(program)}`);
}

/** What getting a program needs of the machine. */
interface Machine {
  readonly find: (program: Program) => string | undefined;
  /** Runs a command in the folder of unpacked packages; false when it fails or does not exist. */
  readonly run: (program: string, words: readonly string[]) => boolean;
  /** Names of the files in that folder. */
  readonly files: () => string[];
  readonly isRoot: boolean;
}

const thisMachine: Machine = {
  find,
  run: (program, words) => {
    mkdirSync(unpackedFolder, { recursive: true });
    return spawnSync(program, words, { cwd: unpackedFolder, stdio: 'ignore' }).status === 0;
  },
  files: () => (existsSync(unpackedFolder) ? readdirSync(unpackedFolder) : []),
  isRoot: process.getuid?.() === 0,
};

/**
 * Finds the programs, and fetches Debian's packages of those that are missing, without installing them.
 * @throws ProgramError naming what is missing and what to do
 */
export function ensurePrograms(
  wanted: readonly Program[] = programs,
  machine: Machine = thisMachine,
): void {
  const missing = wanted.filter((program) => machine.find(program) === undefined);
  const [first] = missing;
  if (first === undefined) return;
  console.log(`Fetching ${missing.join(', ')} for the tests of releases and web servers.`);
  const download = () =>
    machine.run('apt-get', ['download', '-q', ...missing.map((program) => packages[program])]);
  const update = () =>
    machine.isRoot
      ? machine.run('apt-get', ['update', '-q'])
      : machine.run('sudo', ['-n', 'apt-get', 'update', '-q']);
  // A machine that has never asked its sources knows no packages.
  const isFetched = download() || (update() && download());
  const archives = isFetched ? machine.files().filter((file) => file.endsWith('.deb')) : [];
  for (const archive of archives) machine.run('dpkg-deb', ['--extract', archive, '.']);
  const still = missing.filter((program) => machine.find(program) === undefined);
  if (still.length > 0) {
    throw new ProgramError(
      `The tests need ${still.join(', ')}, which could not be fetched. ${still.map(howToInstall).join(' ')}`,
    );
  }
}
