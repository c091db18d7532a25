import { describe, expect, it } from 'vitest';
import { schema } from '../../../../../scripts/lib/rules/structure/schema.ts';
import { heardOf, messagesOf } from './made-content.ts';

/** Data files of the right kind with nothing in them. */
const dataFiles = { 'site.yml': '{}\n', 'agencies.yml': '[]\n', 'localities.yml': '{}\n' };

/** What the rule says of files and folders as such, not of the keys in them. */
async function missingParts(files: Readonly<Record<string, string>>): Promise<string[]> {
  const lines = await messagesOf(schema, files);
  return lines.filter((line) => /The portal needs|The item has no/.test(line));
}

describe('the data files that the portal needs', () => {
  it('are two, each missed by its name', async () => {
    const heard = await heardOf(schema, { 'glossary.yml': '[]\n' });
    expect(heard.map(({ at, message }) => `${at} ${message}`)).toEqual([
      'agencies.yml:1:1 The portal needs agencies.yml.',
      'site.yml:1:1 The portal needs site.yml.',
    ]);
    for (const { rule, severity, hint } of heard) {
      expect({ rule, severity }).toEqual({ rule: 'schema', severity: 'error' });
      expect(hint).toContain('another content folder');
    }
  });

  it('are not missed when they are there, wrong as they may be', async () => {
    expect(await missingParts(dataFiles)).toEqual([]);
    expect(await missingParts({ ...dataFiles, 'site.yml': 'a: [' })).toEqual([]);
  });

  it('are not missed when something unreadable has their name', async () => {
    const { 'site.yml': _, ...others } = dataFiles;
    expect(await missingParts({ ...others, 'site.yml/note.txt': 'A folder.' })).toEqual([]);
  });

  it('are missed beside findings in other files', async () => {
    const { 'site.yml': _, ...others } = dataFiles;
    expect(await missingParts({ ...others, 'places/a/vi.md': '' })).toContain(
      'site.yml:1:1 The portal needs site.yml.',
    );
  });
});

describe('the words of the source language', () => {
  it.each(['published', 'review'])('are needed by what readers get: %s', async (status) => {
    const files = {
      ...dataFiles,
      'places/a/facts.yml': `status: ${status}\n`,
      'places/a/en.md': '',
    };
    expect(await missingParts(files)).toEqual([
      'places/a/vi.md:1:1 The item has no vi.md: the words from which the others are translated.',
    ]);
  });

  it.each(['draft', 'withdrawn', 'nonsense'])('are not needed yet: %s', async (status) => {
    const files = { ...dataFiles, 'places/a/facts.yml': `status: ${status}\n` };
    expect(await missingParts(files)).toEqual([]);
  });

  it('may stand in either format', async () => {
    const facts = 'status: published\n';
    const files = {
      ...{ 'places/a/facts.yml': facts, 'places/a/vi.md': '' },
      ...{ 'places/b/facts.yml': facts, 'places/b/vi.mdx': '' },
    };
    expect(await missingParts({ ...dataFiles, ...files })).toEqual([]);
  });

  it('are those that the item names', async () => {
    const facts = 'status: published\nsourceLocale: en\n';
    const files = { ...dataFiles, 'places/a/facts.yml': facts, 'places/a/vi.md': '' };
    const heard = (await heardOf(schema, files)).filter(({ at }) =>
      at.startsWith('places/a/en.md'),
    );
    expect(heard).toMatchObject([
      {
        at: 'places/a/en.md:1:1',
        rule: 'schema',
        severity: 'error',
        hint: 'Write en.md, or name another "sourceLocale" in facts.yml.',
      },
    ]);
    expect(await missingParts({ ...files, 'places/a/en.md': '' })).toEqual([]);
  });

  it('of an item without facts.yml are not judged; the missing file is named once', async () => {
    expect(await missingParts({ ...dataFiles, 'places/a/en.md': '' })).toEqual([
      'places/a/facts.yml:1:1 The item has no facts.yml.',
    ]);
  });
});
