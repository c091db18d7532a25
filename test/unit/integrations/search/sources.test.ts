import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { giveBackSources, laySources } from '../../../../src/integrations/search/sources.ts';

let root: string;
const folder = (name: string) => path.join(root, name, 'pages');
const lay = (name: string, pages: Readonly<Record<string, string>>) => {
  laySources('en', folder(name), Object.entries(pages));
};
const filesOf = (name: string) =>
  Object.fromEntries(
    readdirSync(folder(name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readFileSync(path.join(folder(name), file), 'utf8')]),
  );

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sources-'));
  vi.stubEnv('CACHE_DIR', path.join(root, 'cache'));
  vi.stubEnv('SHARED_CACHE', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

describe('the pages that are given to Pagefind', () => {
  it('are those of this build alone, whatever the last one had', () => {
    lay('first', {
      'kept/index.html': 'k',
      'changed/index.html': 'before',
      'removed/index.html': 'r',
      'changed/removed/index.html': 'r',
    });
    giveBackSources('en', folder('first'));
    const second = {
      'kept/index.html': 'k',
      'changed/index.html': 'after',
      'added/below/index.html': 'a',
    };
    lay('second', second);
    expect(filesOf('second')).toEqual(second);
  });

  it('are not written again when they are as they were', () => {
    lay('first', { 'kept.html': 'k', 'changed.html': 'before' });
    const inode = (name: string, file: string) => statSync(path.join(folder(name), file)).ino;
    const before = inode('first', 'kept.html');
    giveBackSources('en', folder('first'));
    lay('second', { 'kept.html': 'k', 'changed.html': 'after' });
    expect(inode('second', 'kept.html')).toBe(before);
  });

  it('are taken by one build at a time', () => {
    lay('first', { 'a.html': 'first' });
    lay('second', { 'a.html': 'second' });
    giveBackSources('en', folder('first'));
    giveBackSources('en', folder('second'));
    expect(existsSync(folder('first'))).toBe(false);
    // The place was taken: the workshop that holds it is removed.
    expect(filesOf('second')).toEqual({ 'a.html': 'second' });
    lay('third', { 'a.html': 'third' });
    expect(filesOf('third')).toEqual({ 'a.html': 'third' });
  });

  it('say when the disk refuses them', () => {
    writeFileSync(path.join(root, 'in-the-way'), '');
    expect(() => {
      laySources('en', path.join(root, 'in-the-way', 'pages'), []);
    }).toThrow(/ENOTDIR|EEXIST/);
  });
});
