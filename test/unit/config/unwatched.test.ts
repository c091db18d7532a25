import path from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isUnwatched } from '../../../src/config/environment/unwatched.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the live preview', () => {
  it.each(['.cache', '.cache/share-cards/a.jpg', 'dist/en/index.html', 'reports/bench.json'])(
    'does not look through %s',
    (file) => {
      expect(isUnwatched(path.resolve(file))).toBe(true);
    },
  );

  it.each(['src/pages/index.astro', 'content/site.yml', 'public', 'distance.ts', '.'])(
    'watches %s',
    (file) => {
      expect(isUnwatched(path.resolve(file))).toBe(false);
    },
  );

  it('watches the content wherever it lies, and the way to it', () => {
    vi.stubEnv('CONTENT_DIR', '.cache/tests/content');
    expect(isUnwatched(path.resolve('.cache'))).toBe(false);
    expect(isUnwatched(path.resolve('.cache/tests/content/places/fansipan/en.md'))).toBe(false);
    expect(isUnwatched(path.resolve('.cache/share-cards'))).toBe(true);
  });
});
