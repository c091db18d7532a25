import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clusterOf,
  isRelease,
  releaseText,
  type KioskRelease,
} from '../../../../src/domain/screens/kiosk-release.ts';
import { writeKioskLists } from '../../../../src/integrations/kiosk-files.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'portal-lists-'));
  const files = {
    'kiosk/a/index.html': '<link rel="stylesheet" href="/s/a.css"><script src="/s/a.js"></script>',
    'kiosk/a/vi/index.html': '<img alt="" src="/art/x.svg"><a href="/vi/news/">',
    's/a.css': 'p { background: url(f.woff2) } b { background: url("data:x") }',
    's/a.js': 'import{a}from"./b.js";',
    's/b.js': '',
    's/f.woff2': 'font',
    'art/x.svg': '<svg/>',
    'vi/news/index.html': 'outside',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = () =>
  JSON.parse(readFileSync(path.join(root, 'kiosk/a/files.json'), 'utf8')) as KioskRelease;

describe('the list of a kiosk', () => {
  it('names every page and what it loads, and nothing that it only links to', () => {
    expect(writeKioskLists(root)).toEqual(new Map([['a', 7]]));
    const { files } = read();
    expect(Object.keys(files)).toEqual([
      '/art/x.svg',
      '/kiosk/a/',
      '/kiosk/a/vi/',
      '/s/a.css',
      '/s/a.js',
      '/s/b.js',
      '/s/f.woff2',
    ]);
    expect(files['/art/x.svg']).toBe(sha256('<svg/>'));
  });

  it('has the digest that the worker works out from it', () => {
    writeKioskLists(root);
    const list = read();
    expect(isRelease(list)).toBe(true);
    expect(list.digest).toBe(sha256(releaseText(list.files)));
  });

  it('is the same twice, and another one after any change', () => {
    writeKioskLists(root);
    const first = read().digest;
    writeKioskLists(root);
    expect(read().digest).toBe(first);
    writeFileSync(path.join(root, 's/b.js'), '1');
    writeKioskLists(root);
    expect(read().digest).not.toBe(first);
  });

  it('is not written while a file is missing', () => {
    rmSync(path.join(root, 'art/x.svg'));
    expect(() => writeKioskLists(root)).toThrow('The kiosk a needs /art/x.svg; it is not there.');
  });
});

describe('data from the network', () => {
  it.each([
    undefined,
    null,
    [],
    {},
    { digest: 'a' },
    { digest: 1, files: {} },
    { digest: 'a', files: { b: 1 } },
  ])('%j are no list', (data) => {
    expect(isRelease(data)).toBe(false);
  });
});

describe('the kiosk of a page', () => {
  it.each([
    ['/kiosk/sa-pa/', 'sa-pa'],
    ['/kiosk/sa-pa/vi/places/', 'sa-pa'],
    ['/kiosk/sw.js', undefined],
    ['/vi/', undefined],
  ])('%s: %s', (address, cluster) => {
    expect(clusterOf(address)).toBe(cluster);
  });
});
