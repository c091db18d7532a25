import { describe, expect, it, vi } from 'vitest';
import { ensurePrograms, type Program } from '../../../scripts/lib/programs/programs.ts';

vi.spyOn(console, 'log').mockImplementation(() => undefined);

/** A machine on which programs appear when their package is unpacked. */
function machineWith(options: { apt: boolean; lists: boolean; isRoot?: boolean; sudo?: boolean }) {
  const { apt, isRoot = true, sudo = false } = options;
  let { lists } = options;
  let fetched = false;
  let unpacked = false;
  const commands: string[] = [];
  const run = (program: string, words: readonly string[]): boolean => {
    commands.push([program, ...words].join(' '));
    if (words.includes('update')) {
      lists = apt && (program === 'sudo' ? sudo : isRoot);
      return lists;
    }
    if (program === 'apt-get') fetched = apt && lists;
    if (program === 'dpkg-deb') unpacked = fetched;
    return program === 'apt-get' ? fetched : true;
  };
  const find = (program: Program) => (unpacked ? `/unpacked/${program}` : undefined);
  const files = () => (fetched ? ['nginx_1.deb', 'notes.txt'] : []);
  return { commands, machine: { find, run, files, isRoot } };
}

describe('the programs for tests of web servers', () => {
  it('are left as they are when they are there', () => {
    const { commands, machine } = machineWith({ apt: true, lists: true });
    ensurePrograms(['nginx'], { ...machine, find: (program) => `/usr/sbin/${program}` });
    expect(commands).toEqual([]);
  });

  it('are fetched and unpacked, not installed', () => {
    const { commands, machine } = machineWith({ apt: true, lists: true });
    ensurePrograms(['nginx'], machine);
    expect(commands).toEqual(['apt-get download -q nginx', 'dpkg-deb --extract nginx_1.deb .']);
  });

  it('come with the libraries that they need', () => {
    const { commands, machine } = machineWith({ apt: true, lists: true });
    ensurePrograms(['hugo'], machine);
    expect(commands[0]).toBe('apt-get download -q hugo libsass1 libwebp7');
  });

  it('are fetched on a machine that has never asked its sources', () => {
    const { commands, machine } = machineWith({
      apt: true,
      lists: false,
      isRoot: false,
      sudo: true,
    });
    ensurePrograms(['nginx'], machine);
    expect(commands).toContain('sudo -n apt-get update -q');
  });

  it.each([
    ['apt', { apt: false, lists: false }],
    ['a right to ask for packages', { apt: true, lists: false, isRoot: false }],
  ])('are named with what to do on a machine without %s', (_, options) => {
    const { machine } = machineWith(options);
    expect(() => {
      ensurePrograms(['nginx', 'caddy'], machine);
    }).toThrow(/needed and could not be fetched: nginx, caddy\. Install it \(Debian: .*CADDY_PATH/);
  });
});
