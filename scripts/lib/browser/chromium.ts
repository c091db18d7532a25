import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isProgram } from '../programs/is-program.ts';

/** A failure with a message that says what to do; shown without a stack. */
export class ChromiumError extends Error {
  override readonly name = 'ChromiumError';
}

const programs = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Debian packages: the browser, and the fonts without which Chinese pages are rows of empty boxes. */
const packages = ['chromium', 'fonts-noto-cjk'];

const howToInstall =
  'Install Chromium (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH to a Chromium or Chrome program.';

/** Where a browser is looked for, best first. */
export function chromiumCandidates(env: NodeJS.ProcessEnv = process.env): string[] {
  const searched = [...folders, ...(env['PATH'] ?? '').split(path.delimiter).filter(Boolean)];
  const files = programs.flatMap((name) => searched.map((folder) => path.join(folder, name)));
  return [...new Set([...files, ...applications])];
}

function findOrUndefined(env: NodeJS.ProcessEnv): string | undefined {
  const chosen = env['CHROMIUM_PATH'];
  if (!chosen) return chromiumCandidates(env).find(isProgram);
  if (isProgram(chosen)) return chosen;
  throw new ChromiumError(
    `CHROMIUM_PATH names ${chosen}, which is not a program. Correct it or unset it.`,
  );
}

/**
 * The browser that the tests and measurements drive: `CHROMIUM_PATH`, or the first one installed.
 * @returns absolute path
 * @throws ChromiumError when there is none, or `CHROMIUM_PATH` is wrong
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const found = findOrUndefined(env);
  if (found) return found;
  throw new ChromiumError(`No Chromium was found. ${howToInstall}`);
}

/** What an installation needs of the machine. */
interface Machine {
  /** @returns absolute path of a browser, if there is one */
  readonly find: () => string | undefined;
  /** Whether it has a font with Chinese characters; `undefined` when it cannot say. */
  readonly hasChineseFont: () => boolean | undefined;
  /** Runs a command with this process's output; false when it fails or does not exist. */
  readonly run: (program: string, words: string[]) => boolean;
  readonly isRoot: boolean;
}

const thisMachine: Machine = {
  find: () => findOrUndefined(process.env),
  run: (program, words) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, words, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
  },
  hasChineseFont: () => {
    const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn', 'family'], {
      encoding: 'utf8',
    });
    return status === 0 ? stdout.trim() !== '' : undefined;
  },
  isRoot: process.getuid?.() === 0,
};

const sudo = ['sudo', '-n', 'DEBIAN_FRONTEND=noninteractive'];

/**
 * Finds a browser and a font for its Chinese pages, and installs Debian's when one of them is missing and
 * this user may.
 * @returns absolute path of the browser
 * @throws ChromiumError when something is missing and cannot be installed
 */
export function ensureChromium(machine: Machine = thisMachine): string {
  const found = machine.find();
  const isFontMissing = machine.hasChineseFont() === false;
  if (found && !isFontMissing) return found;
  const missing = found ? 'No font with Chinese characters' : 'No Chromium';
  if (!machine.isRoot && !machine.run('sudo', ['-n', 'true'])) {
    throw new ChromiumError(
      `${missing} was found, and this user may not install one. ${howToInstall}`,
    );
  }
  console.log(`${missing} was found: installing what the browser tests need.`);
  const runAsAdministrator = (...words: string[]) => {
    const [program = '', ...rest] = [...(machine.isRoot ? [] : sudo), 'apt-get', ...words];
    return machine.run(program, rest);
  };
  // A browser that is there stays as it is.
  const due = found ? packages.slice(1) : packages;
  const isInstalled =
    runAsAdministrator('update', '-qq') &&
    runAsAdministrator('install', '-y', '-qq', '--no-install-recommends', ...due);
  const installed = isInstalled ? machine.find() : undefined;
  if (installed) return installed;
  throw new ChromiumError(
    `${due.join(' and ')} could not be installed; the lines above name the cause. ${howToInstall}`,
  );
}

/** Arguments for a quiet, windowless browser that talks to nobody but the page under test. */
export const launchArguments: readonly string[] = [
  '--headless',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  ...(thisMachine.isRoot ? ['--no-sandbox'] : []),
];
