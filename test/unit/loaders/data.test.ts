import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dataFile, figureFiles } from '../../../src/loaders/data.ts';
import { runLoader } from './loader-context.ts';

let content: string;
const glossary = () =>
  dataFile('glossary.yml', (list) => list.map((entry) => [entry.id, entry] as const));

beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'content-'));
  cpSync('test/fixtures/portal', content, { recursive: true });
  vi.stubEnv('CONTENT_DIR', content);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true, force: true });
});

describe('a data file', () => {
  it('becomes one entry for each of its parts', async () => {
    const { entries } = await runLoader(glossary());
    expect(entries.get('ha-noi')).toMatchObject({ vi: 'Hà Nội', zh: '河内' });
  });

  it('that a province does not have leaves its collection empty', async () => {
    rmSync(path.join(content, 'glossary.yml'));
    expect((await runLoader(glossary())).entries.size).toBe(0);
  });

  it('that is broken is refused with its line', async () => {
    writeFileSync(
      path.join(content, 'glossary.yml'),
      '- id: x\n  kind: place\n  vi: X\n  english: Y\n',
    );
    await expect(runLoader(glossary())).rejects.toThrow(
      /glossary\.yml:4:\d+ error schema .*"english"/,
    );
  });

  it('may begin with a byte order mark', async () => {
    const file = path.join(content, 'glossary.yml');
    writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8')}`);
    expect((await runLoader(glossary())).entries.get('ha-noi')).toMatchObject({ vi: 'Hà Nội' });
  });

  it.each([['/etc/hostname'], ['/dev/zero'], ['nowhere.yml']])(
    'that is a link, to %s, is not followed',
    async (target) => {
      const file = path.join(content, 'glossary.yml');
      rmSync(file);
      symlinkSync(target, file);
      await expect(runLoader(glossary())).rejects.toThrow(
        /glossary\.yml cannot be read: it is not an ordinary file/,
      );
    },
  );

  it('that is saved in the preview is read again; broken, it leaves what was there', async () => {
    const run = await runLoader(glossary());
    const file = path.join(content, 'glossary.yml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('vi: Hà Nội', 'vi: Thăng Long'));
    await run.changed('change', file);
    expect(run.entries.get('ha-noi')).toMatchObject({ vi: 'Thăng Long' });
    writeFileSync(file, 'id: [');
    await run.changed('change', file);
    expect(run.errors).toHaveLength(1);
    expect(run.entries.get('ha-noi')).toMatchObject({ vi: 'Thăng Long' });
  });
});

describe('the figures', () => {
  it('are one entry a file, named by it, and only YAML is read', async () => {
    writeFileSync(path.join(content, 'figures/notes.txt'), 'not a figure');
    const { entries } = await runLoader(figureFiles());
    expect([...entries.keys()]).toEqual(['visitors']);
  });

  it('are not read from a folder', async () => {
    mkdirSync(path.join(content, 'figures/folder.yml'));
    await expect(runLoader(figureFiles())).rejects.toThrow(/folder\.yml cannot be read/);
  });

  it('are none where there is no folder', async () => {
    rmSync(path.join(content, 'figures'), { recursive: true });
    expect((await runLoader(figureFiles())).entries.size).toBe(0);
  });
});
