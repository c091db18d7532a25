import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as chromium from '../../../scripts/lib/browser/chromium.ts';

let folder: string;
let program: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'chromium-'));
  program = path.join(folder, 'my-browser');
  writeFileSync(program, '#!/bin/sh\n');
  chmodSync(program, 0o755);
  vi.spyOn(console, 'log').mockReturnValue();
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('finding a browser', () => {
  it('takes the one that CHROMIUM_PATH names before any other', () => {
    expect(chromium.findChromium({ CHROMIUM_PATH: program })).toBe(program);
  });

  it('refuses a CHROMIUM_PATH that is not a program, and says so', () => {
    chmodSync(program, 0o644);
    const missing = path.join(folder, 'nothing');
    for (const wrong of [program, missing]) {
      expect(() => chromium.findChromium({ CHROMIUM_PATH: wrong })).toThrow(`names ${wrong}`);
    }
  });

  it('looks in the system folders, then along PATH', () => {
    const candidates = chromium.chromiumCandidates({ PATH: folder });
    expect(candidates[0]).toBe('/usr/bin/chromium');
    expect(candidates).toContain(path.join(folder, 'google-chrome'));
  });
});

describe('making sure of a browser', () => {
  const isUpdate = (words: string[]) => words.includes('update');

  it('installs nothing when there is one', () => {
    const run = vi.fn(() => true);
    const machine = { find: () => program, hasChineseFont: () => true, run, isRoot: true };
    expect(chromium.ensureChromium(machine)).toBe(program);
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    [true, 'apt-get update -qq'],
    [false, 'sudo -n DEBIAN_FRONTEND=noninteractive apt-get update -qq'],
  ])('installs the package when there is none (root: %s)', (isRoot, firstCommand) => {
    const commands: string[] = [];
    const run = (name: string, words: string[]) => commands.push([name, ...words].join(' ')) > 0;
    const find = () => (commands.some((line) => line.includes(' install ')) ? program : undefined);
    const machine = { find, hasChineseFont: () => false, run, isRoot };
    expect(chromium.ensureChromium(machine)).toBe(program);
    expect(commands).toContain(firstCommand);
    expect(commands.at(-1)).toMatch(/apt-get install -y .* chromium fonts-noto-cjk$/);
  });

  it('installs the fonts alone when a browser is there that has no Chinese characters', () => {
    const commands: string[] = [];
    const run = (name: string, words: string[]) => commands.push([name, ...words].join(' ')) > 0;
    const machine = { find: () => program, hasChineseFont: () => false, run, isRoot: true };
    expect(chromium.ensureChromium(machine)).toBe(program);
    expect(commands.at(-1)).toMatch(/recommends fonts-noto-cjk$/);
  });

  it('takes the browser as it is where nobody can say which fonts there are', () => {
    const run = vi.fn(() => true);
    const machine = { find: () => program, hasChineseFont: () => undefined, run, isRoot: true };
    expect(chromium.ensureChromium(machine)).toBe(program);
    expect(run).not.toHaveBeenCalled();
  });

  it('says that a font is missing when this user may not install', () => {
    const machine = {
      ...{ find: () => program, hasChineseFont: () => false },
      ...{ run: () => false, isRoot: false },
    };
    expect(() => chromium.ensureChromium(machine)).toThrow(/No font with Chinese characters/);
  });

  it('says what to do when this user may not install', () => {
    const machine = {
      ...{ find: () => undefined, hasChineseFont: () => true },
      ...{ run: () => false, isRoot: false },
    };
    expect(() => chromium.ensureChromium(machine)).toThrow(/may not install one.*CHROMIUM_PATH/);
  });

  it('says what to do when the installation fails', () => {
    const run = (_program: string, words: string[]) => isUpdate(words);
    const machine = { find: () => undefined, hasChineseFont: () => true, run, isRoot: true };
    expect(() => chromium.ensureChromium(machine)).toThrow(/could not be installed.*apt-get/);
  });
});

describe('the launch arguments', () => {
  it('give up the sandbox only for root, where Chromium cannot have one', () => {
    const isRoot = process.getuid?.() === 0;
    expect(chromium.launchArguments.includes('--no-sandbox')).toBe(isRoot);
  });

  it('keep the browser silent towards every other host', () => {
    for (const argument of ['--disable-background-networking', '--disable-component-update']) {
      expect(chromium.launchArguments).toContain(argument);
    }
  });
});
