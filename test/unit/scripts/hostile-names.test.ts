import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostileContent, today } from '../../support/hostile-content.ts';

let content: HostileContent;
beforeEach(() => {
  content = new HostileContent();
  vi.stubEnv('CONTENT_DIR', content.folder);
  vi.stubEnv('SITE_DATE', today);
});
afterEach(() => {
  content.remove();
  vi.unstubAllEnvs();
});

/** Errors as `rule file`, with the file within the content folder. */
async function errors(): Promise<string[]> {
  const { findings } = await content.check();
  for (const { line, column } of findings) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
  const root = path.relative(process.cwd(), content.folder).split(path.sep).join('/');
  return findings
    .filter(({ severity, rule }) => severity === 'error' && rule !== 'required-slots')
    .map(({ rule, file }) => `${rule} ${file.replace(`${root}/`, '')}`);
}

const inPlace = (name: string) => path.join(content.place, name);
/** A pipe; `undefined` where the system has none. */
function makePipe(file: string): boolean {
  try {
    execFileSync('mkfifo', [file]);
    return true;
  } catch {
    return false;
  }
}

describe('a strange file name in an item', () => {
  it.each([
    'CON.md',
    'aux',
    'vi.md ',
    'vi.md.',
    'VI.md',
    'Vi.MD',
    'vi.md.bak',
    'vi.markdown',
    'facts.yaml',
    'FACTS.YML',
    'facts.yml~',
    'en\nzh.md',
    'en\u202Edm.gpj',
    'en\u200B.md',
    'ảnh.txt'.normalize('NFD'),
    `${'a'.repeat(240)}.md`,
    '__proto__.md',
    'constructor.md',
    '-rf',
    '$(touch hostile-canary)',
    '<script>.md',
    '%2e%2e%2fsite.yml',
    'site.yml',
    '..md',
  ])('%j is named as one that nothing reads', async (name) => {
    writeFileSync(inPlace(name), 'text');
    const found = await errors();
    if (name.startsWith('.')) expect(found).toEqual([]);
    else expect(found).toContain(`stray-file places/nui-lam/${name}`);
  });

  it.each(['Peak.PNG', 'a b.png', 'peak\n.png', 'đỉnh.png', '__proto__.png', 'peak.svg.jpg'])(
    '%j of a picture is not in the media list',
    async (name) => {
      writeFileSync(inPlace(name), 'text');
      expect(await errors()).toContain(`picture-file places/nui-lam/${name}`);
    },
  );

  it('that bears a secrecy stamp is named', async () => {
    writeFileSync(inPlace('to-trinh-tuyet-mat.pdf'), '');
    expect((await errors()).join()).toContain('secrecy places/nui-lam/to-trinh-tuyet-mat.pdf');
  });
});

describe('a strange name of an item folder', () => {
  it.each([
    'CON ',
    'Núi-Lam',
    'nui lam',
    'nui_lam',
    'vi',
    '__proto__',
    'nui-lam\n',
    'nui\u202Elam',
    'núi'.normalize('NFD'),
    '-nui',
    'a'.repeat(65),
    '%2e%2e',
    "'; rm -rf ~",
    '<img src=x onerror=1>',
  ])('%j is refused', async (name) => {
    renameSync(content.place, path.join(path.dirname(content.place), name));
    expect((await errors()).join('\n')).toContain(`slug-form places/${name}`);
  });

  it('"constructor" names an item like any other word', async () => {
    renameSync(content.place, path.join(path.dirname(content.place), 'constructor'));
    expect((await errors()).filter((error) => error.startsWith('slug-form'))).toEqual([]);
  });
});

describe('a file that is none', () => {
  it.each([
    ['places/nui-lam/vi.md', '/etc/passwd', 'stray-file'],
    ['places/nui-lam/facts.yml', '/etc/passwd', 'stray-file'],
    ['places/nui-lam/peak.png', '/etc/passwd', 'stray-file'],
    ['places/nui-lam/vi.md', 'vi.md', 'stray-file'],
    ['figures/passwd.yml', '/etc/passwd', 'unreadable'],
    ['figures/circle.yml', 'circle.yml', 'unreadable'],
    ['agencies.yml', '/etc/passwd', 'unreadable'],
    ['clusters.yml', 'nowhere.yml', 'unreadable'],
    ['glossary.yml', '/dev/zero', 'unreadable'],
    ['places/elsewhere', '/etc', 'stray-file'],
    ['places/circle', '.', 'stray-file'],
    ['documents', '/etc', 'stray-file'],
  ])('but a link, %s to %s, is not followed', async (name, target, rule) => {
    const file = path.join(content.folder, name);
    rmSync(file, { recursive: true, force: true });
    symlinkSync(target, file);
    const found = await errors();
    expect(found).toContain(`${rule} ${name}`);
    const { findings } = await content.check();
    expect(JSON.stringify(findings)).not.toContain('root:');
  });

  it.each(['places/nui-lam/vi.md', 'places/nui-lam/facts.yml', 'figures/visitors.yml', 'site.yml'])(
    'but a folder, %s, is named',
    async (name) => {
      const file = path.join(content.folder, name);
      rmSync(file);
      mkdirSync(file);
      expect((await errors()).join('\n')).toContain(` ${name}`);
    },
  );

  it.each([
    'places/nui-lam/vi.md',
    'places/nui-lam/facts.yml',
    'places/nui-lam/peak.png',
    'figures/pipe.yml',
    'glossary.yml',
    'map.yml',
    'pipe',
  ])('but a pipe, %s, keeps nobody waiting', async (name) => {
    const file = path.join(content.folder, name);
    rmSync(file, { force: true });
    if (!makePipe(file)) return;
    expect((await errors()).join('\n')).toContain(` ${name}`);
  });

  it.each(['places/nui-lam/vi.md', 'places/nui-lam/facts.yml', 'site.yml', 'figures/visitors.yml'])(
    'but one that may not be opened, %s, is named',
    async (name) => {
      const file = path.join(content.folder, name);
      chmodSync(file, 0);
      const isOpen = (() => {
        try {
          accessSync(file, constants.R_OK);
          return true;
        } catch {
          return false;
        }
      })();
      // The superuser opens everything: then there is nothing to find.
      const named = (await errors()).some((error) => error.startsWith('unreadable'));
      expect(named).toBe(!isOpen);
    },
  );

  it('but the loader refuses an item whose facts are a link', async () => {
    rmSync(inPlace('facts.yml'));
    symlinkSync('/etc/passwd', inPlace('facts.yml'));
    expect(await content.load()).toBeUndefined();
  });
});
