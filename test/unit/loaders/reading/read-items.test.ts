import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readItem } from '../../../../src/loaders/reading/item-reader.ts';
import { readItems } from '../../../../src/loaders/reading/read-items.ts';
import { ReadingHelper } from '../../../../src/loaders/reading/reading-helper.ts';

let content: string;
const slugs = Array.from({ length: 70 }, (_, index) => `mountain-${String(100 + index)}`);
const place = () => ({ directory: content, collection: 'places' }) as const;
const folderOf = (slug: string) => path.join(content, 'places', slug);
const draft = (slug: string) => {
  writeFileSync(path.join(folderOf(slug), 'facts.yml'), 'status: draft\n');
};

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync('test/fixtures/portal', content, { recursive: true });
  for (const slug of slugs)
    cpSync(path.join(content, 'places/nui-lam'), folderOf(slug), { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('SITE_DATE', '2026-11-21');
  vi.stubEnv('PAGE_HELPERS', '2');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true, force: true });
});

describe('items that several threads read', () => {
  it('come in the order in which they were named, as if one had read them', async () => {
    const read = await readItems(place(), slugs);
    expect(read).toEqual(slugs.map((slug) => readItem({ ...place(), slug })));
    expect(read).toHaveLength(slugs.length);
  });

  it('that cannot be read are told with their file, the first that was named first', async () => {
    draft('mountain-160');
    draft('mountain-105');
    await expect(readItems(place(), slugs)).rejects.toThrow('mountain-105/facts.yml');
  });
});

describe('a thread that reads items', () => {
  it('leaves them to the build when it ends', async () => {
    const program = path.join(content, 'ending.mjs');
    writeFileSync(
      program,
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));",
    );
    const helper = new ReadingHelper(place(), pathToFileURL(program));
    expect(await helper.read(slugs)).toBeUndefined();
    expect(await helper.read(slugs)).toBeUndefined();
    await helper.end();
  });

  it('says why it does not help, and leaves the items to the build', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const helper = new ReadingHelper(place(), pathToFileURL(path.join(content, 'none.mjs')));
    expect(await helper.read(slugs)).toBeUndefined();
    expect(warn.mock.calls.join()).toContain('none.mjs');
    await helper.end();
    warn.mockRestore();
  });
});
