import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ItemWords } from '../../../src/domain/item.ts';
import { items } from '../../../src/loaders/items.ts';
import { runLoader, type Kept, type LoaderRun } from './loader-context.ts';

let content: string;
const place = () => path.join(content, 'places/nui-lam');
const edit = (name: string, change: (text: string) => string) => {
  const file = path.join(place(), name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return file;
};
const wordsOf = ({ entries }: LoaderRun, slug = 'nui-lam') =>
  (entries.get(slug)?.['words'] ?? {}) as Partial<Record<string, ItemWords>>;
const load = () => runLoader(items('places'));

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync('test/fixtures/portal', content, { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
  vi.stubEnv('SITE_DATE', '2026-11-21');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true, force: true });
});

describe('an item folder', () => {
  it('becomes one entry with its facts once and its words in each language, rendered', async () => {
    const run = await load();
    expect([...run.entries.keys()]).toEqual(['nui-lam']);
    expect(run.entries.get('nui-lam')).toMatchObject({ facts: { kind: 'mountain' }, pictures: {} });
    const words = wordsOf(run);
    expect(Object.keys(words).sort()).toEqual(['en', 'vi', 'zh']);
    expect(words['en']).toMatchObject({ title: 'Núi Lam', stale: false });
    expect(words['en']?.prose.blocks[0]).toMatchObject({ kind: 'html' });
    expect(words['en']?.prose.headings).toEqual([{ id: 'weather', text: 'Weather' }]);
  });

  it('whose original changed has stale translations', async () => {
    edit('vi.md', (text) => text.replace('Mùa đẹp', 'Mùa đẹp nhất'));
    const words = wordsOf(await load());
    expect([words['vi']?.stale, words['en']?.stale, words['zh']?.stale]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('that is not public does not enter the collection, not even its pictures', async () => {
    edit('facts.yml', (text) => text.replace('status: published', 'status: draft'));
    expect((await load()).entries.size).toBe(0);
  });

  it('without words in the source language is refused', async () => {
    rmSync(path.join(place(), 'vi.md'));
    await expect(load()).rejects.toThrow(/nui-lam.*vi\.md/s);
  });

  it('without facts is refused with what to do', async () => {
    rmSync(path.join(place(), 'facts.yml'));
    await expect(load()).rejects.toThrow('npm run new -- places nui-lam');
  });

  it('with wrong facts is refused with the line of each of them', async () => {
    edit('facts.yml', (text) =>
      text.replace('asOf: 2026-01-05', 'asOf: 2026-02-31').replace('kind: mountain', 'kind: hill'),
    );
    const error = await load().catch((cause: unknown) => String(cause));
    expect(error).toMatch(/facts\.yml:5:\d+ error dates/);
    expect(error).toMatch(/facts\.yml:\d+:\d+ error schema {2}"kind"/);
  });

  it('whose body holds HTML is refused with its file, never published empty', async () => {
    edit('en.md', (text) => `${text}\n<iframe src="https://example.vn"></iframe>\n`);
    await expect(load()).rejects.toThrow(/en\.md.*HTML is not allowed/s);
  });
});

describe('in the preview, a saved file', () => {
  it('changes its own item', async () => {
    const run = await load();
    await run.changed(
      'change',
      edit('en.md', (text) => text.replace('title: Núi Lam', 'title: Lam Peak')),
    );
    expect(wordsOf(run)['en']?.title).toBe('Lam Peak');
  });

  it('that is broken leaves the last good item and is reported', async () => {
    const run = await load();
    await run.changed(
      'change',
      edit('facts.yml', (text) => text.replace('kind: mountain', 'kind: hill')),
    );
    expect(run.entries.has('nui-lam')).toBe(true);
    expect(run.errors.join()).toContain('facts.yml');
  });

  it('that makes the item a draft takes it out', async () => {
    const run = await load();
    await run.changed(
      'change',
      edit('facts.yml', (text) => text.replace('status: published', 'status: draft')),
    );
    expect(run.entries.has('nui-lam')).toBe(false);
  });

  it('of a folder that was renamed or removed takes the old item out', async () => {
    const run = await load();
    const old = path.join(place(), 'facts.yml');
    renameSync(place(), path.join(content, 'places/nui-moi'));
    await run.changed('unlink', old);
    await run.changed('add', path.join(content, 'places/nui-moi/facts.yml'));
    expect([...run.entries.keys()]).toEqual(['nui-moi']);
  });

  it('outside of the collection changes nothing', async () => {
    const run = await load();
    await run.changed('change', path.join(content, 'site.yml'));
    await run.changed('change', path.join(content, 'province/people/vi.md'));
    expect([...run.entries.keys()]).toEqual(['nui-lam']);
    expect(run.errors).toEqual([]);
  });
});

describe('what is kept of items from one build to the next', () => {
  const keptRun = async () => {
    const kept: Kept = { entries: new Map(), meta: new Map() };
    await runLoader(items('places'), kept);
    return { again: () => runLoader(items('places'), kept) };
  };

  it('stays while nothing changes', async () => {
    const { again } = await keptRun();
    const run = await again();
    expect(run.loaded).toEqual([]);
    expect([...run.entries.keys()]).toEqual(['nui-lam']);
  });

  it.each(['facts.yml', 'en.md'])('is loaded again when %s changes', async (name) => {
    const { again } = await keptRun();
    edit(name, (text) => `${text}\n`);
    expect((await again()).loaded).toEqual(['nui-lam']);
  });

  it('is loaded again when the names of the glossary change', async () => {
    const { again } = await keptRun();
    const other = mkdtempSync(path.join(tmpdir(), 'content-'));
    cpSync(content, other, { recursive: true });
    writeFileSync(path.join(other, 'glossary.yml'), '[]\n');
    vi.stubEnv('CONTENT_DIR', other);
    expect((await again()).loaded).toEqual(['nui-lam']);
    rmSync(other, { recursive: true });
  });

  it('leaves with its folder, and when its time is over', async () => {
    const { again } = await keptRun();
    edit('facts.yml', (text) => `${text}expireAt: 2026-12-01\n`);
    expect((await again()).entries.size).toBe(1);
    vi.stubEnv('SITE_DATE', '2027-01-01');
    expect((await again()).entries.size).toBe(0);
    rmSync(place(), { recursive: true });
    expect((await again()).entries.size).toBe(0);
  });
});
