import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { fontBytes, pageBytes } from '../../../../scripts/lib/bench/pages/page-bytes.ts';
import { grouped, median, table } from '../../../../scripts/lib/bench/table.ts';

const root = mkdtempSync(path.join(tmpdir(), 'portal-bench-test-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const html = `<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/a.css">
<script type="module" src="/code/start.js"></script><script>inline()</script>`;
const files = {
  'en/index.html': html,
  'a.css': 'a { color: red }',
  'code/start.js': `import { b } from "./part.js"; import("./later.js"); b();`,
  'code/part.js': `export const b = () => 1; import "./start.js";`,
  'code/later.js': 'export {};',
  'fonts/one.woff2': '12345',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}
const size = (name: keyof typeof files) => brotliCompressSync(files[name]).length;

describe('the weight of a page', () => {
  it('counts each file once and scripts with what they import from the start', () => {
    expect(pageBytes(root, '/en/')).toEqual({
      html: size('en/index.html'),
      css: size('a.css'),
      script: size('code/start.js') + size('code/part.js'),
      requests: 4,
    });
  });

  it('is not made up for a page that is not there', () => {
    expect(() => pageBytes(root, '/fr/')).toThrow('ENOENT');
  });

  it('has the fonts of the whole portal apart', () => {
    expect(fontBytes(root)).toEqual({ files: 1, bytes: 5 });
  });
});

describe('the figures that are printed', () => {
  it('set thousands apart', () => {
    expect([0, 999, 1000, 1234567.4].map(grouped)).toEqual(['0', '999', '1 000', '1 234 567']);
  });

  it('stand in columns under their names', () => {
    const lines = table('Bytes', ['page', 'HTML'], [['home', '7'], ['a place']]).split('\n');
    expect(lines).toEqual([
      '',
      'Bytes',
      '',
      'page     HTML',
      '-------  ----',
      'home        7',
      'a place',
    ]);
  });

  it('take the middle of several rounds, and refuse none', () => {
    expect(median([900, 100, 500])).toBe(500);
    expect(() => median([])).toThrow('no median');
  });
});
