import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isProgram } from './is-program.ts';

/** A failure with a message that says what to do; shown without a stack. */
export class ProgramError extends Error {
  override readonly name = 'ProgramError';
}

/** Programs that tests and the bench drive, with Debian's package of each, then the libraries it needs. */
const packages = {
  nginx: ['nginx'],
  caddy: ['caddy'],
  rclone: ['rclone'],
  hugo: ['hugo', 'libsass1', 'libwebp7'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type Program = keyof typeof packages;

/** What the tests of releases and web servers need. */
export const testPrograms = ['nginx', 'caddy', 'rclone'] as const satisfies readonly Program[];

/** Where packages are unpacked: nothing is installed and no server of this machine is started. */
const unpackedFolder = path.resolve('.cache', 'programs');

function howToInstall(program: Program): string {
  return `Install it (Debian: apt-get install ${packages[program][0]}) or set ${program.toUpperCase()}_PATH to the program.`;
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

/** Variables for a program that was unpacked: where its libraries lie, before the machine's own. */
export function programEnvironment(env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  const libraries = path.join(unpackedFolder, 'usr', 'lib');
  const folders = existsSync(libraries)
    ? readdirSync(libraries, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    : [];
  const paths = [
    ...folders.map(({ name }) => path.join(libraries, name)),
    ...(env['LD_LIBRARY_PATH'] ?? '').split(path.delimiter).filter(Boolean),
  ];
  return { ...env, LD_LIBRARY_PATH: paths.join(path.delimiter) };
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
  wanted: readonly Program[] = testPrograms,
  machine: Machine = thisMachine,
): void {
  const missing = wanted.filter((program) => machine.find(program) === undefined);
  const [first] = missing;
  if (first === undefined) return;
  console.log(`Fetching ${missing.join(', ')} without installing.`);
  const download = () =>
    machine.run('apt-get', ['download', '-q', ...missing.flatMap((program) => packages[program])]);
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
      `These programs are needed and could not be fetched: ${still.join(', ')}. ${still.map(howToInstall).join(' ')}`,
    );
  }
}
