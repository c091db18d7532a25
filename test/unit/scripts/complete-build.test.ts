import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompressedCache } from '../../../scripts/lib/build/compressed-cache.ts';
import { precompress } from '../../../scripts/lib/build/precompress.ts';
import { fileProblems } from '../../../scripts/lib/build/verify.ts';
import { digestFolder, parseManifest } from '../../../scripts/lib/manifest/manifest.ts';
import { builtPages } from '../../../src/integrations/built-pages.ts';
import { pageProblems } from '../../../src/integrations/page-problems.ts';
import { inSmallContent } from '../../support/small-content.ts';
import { inEmptyFolder } from '../../support/tiny-build.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const page = (words: string) => `<!doctype html><html><body><p>${words}</p></body></html>`;
const sentence = 'The Red River enters Viet Nam at Lũng Pô and runs the length of the province.';
const whole = {
  'index.html': page(sentence),
  '404.html': page(sentence),
  'robots.txt': 'User-agent: *\n',
  'favicon.ico': 'icon',
  _headers: '/*\n',
  _redirects: '',
  'pagefind/pagefind.js': 'export {};',
  'pagefind/pagefind-entry.json': '{}',
  'vi/index.html': page(sentence),
  'vi/search/index.html': page(sentence),
  'vi/search/pages.json': '{}',
  'vi/feed.xml': '<feed/>',
  'vi/feed.json': '{}',
  'sitemap-index.xml': '<sitemapindex/>',
  'llms.txt': '# Portal',
  '.well-known/security.txt': 'Contact: https://example.vn/',
};
const problemsOf = (files: Record<string, string>) =>
  inSmallContent(files, (folder) => [
    ...fileProblems(digestFolder(folder), ['vi']),
    ...builtPages(folder).flatMap(pageProblems),
  ]);

describe('a finished build', () => {
  it('is whole when every file is there and every page has text', async () => {
    expect(await problemsOf(whole)).toEqual([]);
  });

  it.each([
    ['vi/index.html', page(''), '/vi/index.html is almost empty: 0 characters'],
    ['vi/index.html', page(`<svg>${sentence}</svg>`), 'is almost empty'],
    ['vi/index.html', page(sentence).slice(0, -7), '/vi/ breaks off'],
    ['vi/index.html', page(`${sentence} [ERROR] no entry`), '[ERROR]'],
    ['robots.txt', '', '/robots.txt is empty.'],
  ])('is not when %s is %j', async (file, text, message) => {
    const problems = await problemsOf({ ...whole, [file]: text });
    expect(problems.join('\n')).toContain(message.replace('/vi/index.html', '/vi/'));
    expect(problems).toHaveLength(1);
  });

  it('is not when a language has no search', async () => {
    const { 'vi/search/pages.json': _missing, ...rest } = whole;
    expect(await problemsOf(rest)).toEqual(['/vi/search/pages.json was not made.']);
  });
});

describe('the compression of a build', () => {
  const compressed = (folder: string) => {
    const forms = ['br', 'gz'].map((end) => readFileSync(path.join(folder, `dist/a.html.${end}`)));
    return forms as [Buffer, Buffer];
  };

  const entriesOf = (cache: string) =>
    readdirSync(path.join(cache, 'compressed')).filter((name) => !name.startsWith('.'));

  it('lays both forms beside texts only', () =>
    inSmallContent(
      { 'dist/a.html': page(sentence), 'dist/b.jpg': 'picture', 'dist/manifest.json': '{}' },
      async (folder) => {
        vi.stubEnv('CACHE_DIR', path.join(folder, 'cache'));
        expect(await precompress(path.join(folder, 'dist'))).toEqual(['/a.html.br', '/a.html.gz']);
        expect(readdirSync(path.join(folder, 'dist'))).toEqual([
          'a.html',
          'a.html.br',
          'a.html.gz',
          'b.jpg',
          'manifest.json',
        ]);
        const [brotli, gzip] = compressed(folder);
        expect(brotliDecompressSync(brotli).toString()).toBe(page(sentence));
        expect(gunzipSync(gzip).toString()).toBe(page(sentence));
        // RFC 1952, 2.3: bytes 4 to 7 are the time.
        expect([...gzip.subarray(4, 8)]).toEqual([0, 0, 0, 0]);
      },
    ));

  it('takes nothing from the cache that does not give back the source', () =>
    inSmallContent({ 'dist/a.html': page(sentence) }, async (folder) => {
      const cache = path.join(folder, 'cache');
      vi.stubEnv('CACHE_DIR', cache);
      await precompress(path.join(folder, 'dist'));
      const before = compressed(folder);
      const entries = entriesOf(cache);
      expect(entries).toHaveLength(2);
      for (const name of entries) writeFileSync(path.join(cache, 'compressed', name), 'broken');
      await precompress(path.join(folder, 'dist'));
      expect(compressed(folder)).toEqual(before);
    }));

  it('reads what did not change from the cache', () =>
    inSmallContent({ 'dist/a.html': page(sentence) }, async (folder) => {
      const cache = path.join(folder, 'cache');
      vi.stubEnv('CACHE_DIR', cache);
      await precompress(path.join(folder, 'dist'));
      const entries = path.join(cache, 'compressed');
      const kept = entriesOf(cache).map((name) => readFileSync(path.join(entries, name)));
      rmSync(path.join(folder, 'dist/a.html.br'));
      mkdirSync(path.join(folder, 'dist/copy'));
      writeFileSync(path.join(folder, 'dist/copy/a.html'), page(sentence));
      await precompress(path.join(folder, 'dist'));
      const again = readFileSync(path.join(folder, 'dist/copy/a.html.br'));
      expect(kept.some((entry) => entry.equals(again))).toBe(true);
      expect(entriesOf(cache)).toHaveLength(2);
    }));
});

describe('what compression keeps between builds', () => {
  const day = 24 * 60 * 60 * 1000;
  const daysAgo = (days: number) => new Date(Date.now() - days * day);

  /** Prunes a cache with entries of some age; what is left. */
  const pruned = (ages: Record<string, number>, used: readonly string[] = []) =>
    inEmptyFolder(async (folder) => {
      for (const [name, days] of Object.entries(ages)) {
        writeFileSync(path.join(folder, name), name);
        utimesSync(path.join(folder, name), daysAgo(days), daysAgo(days));
      }
      const cache = new CompressedCache(folder);
      for (const name of used) await cache.read(name);
      await cache.prune();
      return readdirSync(folder).filter((name) => !name.startsWith('.'));
    });

  it('goes two weeks after it was made, unless it is used', async () => {
    expect(await pruned({ new: 1, old: 15, used: 15 }, ['used'])).toEqual(['new', 'used']);
  });

  it('is looked through once a day', async () => {
    expect(await pruned({ old: 15, '.looked-through': 0.9 })).toEqual(['old']);
    expect(await pruned({ old: 15, '.looked-through': 1.1 })).toEqual([]);
  });
});

describe('a manifest', () => {
  const digest = 'a'.repeat(64);

  it('is read strictly', () => {
    const manifest = { release: digest, files: { '/vi/index.html': digest } };
    expect(parseManifest(JSON.stringify(manifest), 'manifest.json')).toEqual(manifest);
  });

  it.each(['/../secret', '/a//b', 'a', '/a/./b', '/a\\b'])('names no file "%s"', (file) => {
    const text = JSON.stringify({ release: digest, files: { [file]: digest } });
    expect(() => parseManifest(text, 'manifest.json')).toThrow('manifest.json is no manifest');
  });

  it('that breaks off is refused', () => {
    expect(() => parseManifest('{"release":', 'manifest.json')).toThrow('Build the portal again');
  });
});
