import { mkdtempSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureInstalled } from '../../../scripts/lib/install/ensure.mjs';
import { withInstallLock } from '../../../scripts/lib/install/install-lock.mjs';
import { npmCommand, pathOutside } from '../../../scripts/lib/install/npm.mjs';
import { findRuntime, isRecentEnough } from '../../../scripts/lib/install/runtime.mjs';
import { whyInstall } from '../../../scripts/lib/install/state.mjs';

const linux = { platform: 'linux', arch: 'x64' };
const dependencies = { astro: '7.3.5' };
const packages = {
  'node_modules/astro': { version: '7.3.5', integrity: 'sha512-a' },
  'node_modules/binary-linux': { version: '1.0.0', optional: true, os: ['linux'], cpu: ['x64'] },
  'node_modules/binary-macos': { version: '1.0.0', optional: true, os: ['darwin'] },
};
const { 'node_modules/binary-macos': absent, ...installed } = packages;

let root: string;

function write(file: string, value: unknown): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), JSON.stringify(value));
}

const lock = (entries: object) => ({ packages: { '': { dependencies }, ...entries } });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'install-'));
  write('package.json', { dependencies });
  write('package-lock.json', lock(packages));
  write('node_modules/.package-lock.json', { packages: installed });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('whether the packages must be installed', () => {
  it('is not due when everything for this machine is there', () => {
    expect(whyInstall(root, linux)).toBeUndefined();
  });

  it('is due in a fresh clone, and after an interrupted installation', () => {
    rmSync(path.join(root, 'node_modules/.package-lock.json'));
    expect(whyInstall(root, linux)).toBe('they are not installed yet');
  });

  it('is due when the lock file names another version or another digest', () => {
    for (const change of [{ version: '7.3.6' }, { integrity: 'sha512-b' }]) {
      const astro = { ...packages['node_modules/astro'], ...change };
      write('package-lock.json', lock({ ...packages, 'node_modules/astro': astro }));
      expect(whyInstall(root, linux)).toContain('other versions');
    }
  });

  it('is due when a package was added to, or taken out of, the lock file', () => {
    write('package-lock.json', lock({ ...packages, 'node_modules/yaml': { version: '2.9.1' } }));
    expect(whyInstall(root, linux)).toContain('other versions');
    write('package-lock.json', lock({}));
    expect(whyInstall(root, linux)).toContain('other versions');
  });

  it('is due when package.json asks for what the lock file does not know', () => {
    write('package.json', { dependencies: { ...dependencies, yaml: '2.9.1' } });
    expect(whyInstall(root, linux)).toBe('the dependencies of package.json changed');
  });

  it('is due when node_modules came from another kind of machine', () => {
    expect(whyInstall(root, { platform: 'linux', arch: 'arm64' })).toContain('another kind');
  });

  it('cannot be said without a readable lock file', () => {
    writeFileSync(path.join(root, 'package-lock.json'), '<<<<<<< HEAD');
    expect(() => whyInstall(root, linux)).toThrow(/package-lock.json is missing or not JSON/);
  });
});

describe('installing', () => {
  it('happens once when two commands start together', async () => {
    rmSync(path.join(root, 'node_modules'), { recursive: true });
    vi.spyOn(console, 'log').mockReturnValue();
    const install = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const here = Object.entries(packages).filter(([, entry]) => !('optional' in entry));
      write('node_modules/.package-lock.json', { packages: Object.fromEntries(here) });
    });
    await Promise.all([ensureInstalled(root, install), ensureInstalled(root, install)]);
    expect(install).toHaveBeenCalledOnce();
    expect(readdirSync(path.join(root, '.cache'))).toEqual([]);
  });

  it('leaves no lock behind when it fails', async () => {
    rmSync(path.join(root, 'node_modules'), { recursive: true });
    vi.spyOn(console, 'log').mockReturnValue();
    const install = () => Promise.reject(new Error('no network'));
    await expect(ensureInstalled(root, install)).rejects.toThrow('no network');
    expect(readdirSync(path.join(root, '.cache'))).toEqual([]);
  });

  it('does not run npm or node out of the node_modules that it deletes', () => {
    const tools = path.join(root, 'node_modules', '.bin');
    expect(pathOutside(root, `${tools}:/usr/bin`)).toBe('/usr/bin');
    const inside = path.join(root, 'node_modules/node/bin/node');
    const command = npmCommand(root, { npm_execpath: inside, npm_node_execpath: inside });
    expect(command.program).not.toContain(root);
  });
});

describe('the lock folder', () => {
  const quick = { interval: 5, patience: 20, say: () => undefined };

  it('is taken over from a process that is gone', async () => {
    write('lock/owner.json', { pid: 2 ** 30, host: hostname() });
    const work = () => Promise.resolve('done');
    await expect(withInstallLock(path.join(root, 'lock'), work, quick)).resolves.toBe('done');
  });

  it('is respected while its process lives, and the wait ends with what to do', async () => {
    write('lock/owner.json', { pid: process.pid, host: hostname() });
    const attempt = withInstallLock(path.join(root, 'lock'), () => Promise.resolve(), quick);
    await expect(attempt).rejects.toThrow(`process ${process.pid} on ${hostname()} still holds`);
  });
});

describe('the Node that runs the commands', () => {
  it.each([
    ['v24.21.0', true],
    ['v22.18.0', true],
    ['v22.17.1', false],
    ['v23.5.0', false],
    ['v20.20.2', false],
  ])('may be %s: %s', (version, expected) => {
    expect(isRecentEnough(version)).toBe(expected);
  });

  it('is the current one when the pinned one is missing or a placeholder', () => {
    const current = { file: '/opt/node', version: 'v24.0.0' };
    expect(findRuntime(root, current)).toBe('/opt/node');
    write('node_modules/node/bin/node', 'This file intentionally left blank');
    expect(findRuntime(root, current)).toBe('/opt/node');
  });

  it('is asked for when neither can run the commands', () => {
    const current = { file: '/usr/bin/node', version: 'v20.20.2' };
    expect(() => findRuntime(root, current)).toThrow(/v20\.20\.2, older than 22\.18.*Node 24/s);
  });
});
