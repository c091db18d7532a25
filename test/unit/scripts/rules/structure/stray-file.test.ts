import { describe, expect, it } from 'vitest';
import { strayFile } from '../../../../../scripts/lib/rules/structure/stray-file.ts';
import { heardOf, messagesOf } from './made-content.ts';

const facts = { 'places/a/facts.yml': 'status: draft\n' };

/** What is said of one file beside the facts of an item. */
async function saidOf(file: string): Promise<string[]> {
  const heard = await heardOf(strayFile, { ...facts, [file]: '' });
  return heard.map(({ at, message, hint }) => `${at} ${message} ${hint}`);
}

describe('a file that nothing reads', () => {
  it.each(['Thumbs.db', 'thumbs.db', 'desktop.ini', '~$report.docx'])(
    'may be left over from the computer: %s',
    async (name) => {
      expect(await saidOf(`places/a/${name}`)).toEqual([
        `places/a/${name}:1:1 "${name}" is left over from the computer. Delete it.`,
      ]);
      expect(await saidOf(name)).toEqual([
        `${name}:1:1 "${name}" is left over from the computer. Delete it.`,
      ]);
    },
  );

  it('may be the second form of a language', async () => {
    const files = { ...facts, 'places/a/en.md': '', 'places/a/en.mdx': '' };
    expect(await heardOf(strayFile, files)).toEqual([
      {
        at: 'places/a/en.mdx:1:1',
        rule: 'stray-file',
        severity: 'error',
        message: 'The item has both en.md and en.mdx.',
        hint: 'Keep one of them: .mdx only where a component is needed.',
      },
    ]);
  });

  it.each(['fr.md', 'fr.mdx', 'readme.md'])(
    'may be named after no language of the portal: %s',
    async (name) => {
      const stem = name.slice(0, name.indexOf('.'));
      expect(await saidOf(`places/a/${name}`)).toEqual([
        `places/a/${name}:1:1 "${stem}" is not a language of the portal. Name the file after one: vi, en, zh.`,
      ]);
    },
  );

  it.each(['en.txt', 'facts.yaml', 'old-Thumbs.db', 'desktop.ini.bak'])(
    'may lie in an item: %s',
    async (name) => {
      expect(await saidOf(`places/a/${name}`)).toEqual([
        `places/a/${name}:1:1 Nothing reads "${name}". An item folder holds facts.yml, one file per language, and pictures. Rename or remove it.`,
      ]);
    },
  );

  it.each(['notes.md', 'places/note.md', 'figures/rain.csv'])(
    'may lie outside the items: %s',
    async (file) => {
      const [line, ...others] = await saidOf(file);
      expect(others).toEqual([]);
      expect(line).toContain(`${file}:1:1 Nothing reads the file "${file.replace(/.*\//, '')}".`);
      expect(line).toContain('Items stand in <collection>/<slug>/');
    },
  );

  it('may be a folder', async () => {
    expect(await messagesOf(strayFile, { ...facts, 'drafts/a.md': '' })).toEqual([
      'drafts:1:1 Nothing reads the folder "drafts".',
    ]);
    expect(await messagesOf(strayFile, { ...facts, 'places/a/old/b.jpg': '' })).toEqual([
      'places/a/old:1:1 Nothing reads "old".',
    ]);
  });
});

describe('a file that belongs to its item', () => {
  it('is one that the facts of a document name, in the folder of that document alone', async () => {
    const files = {
      'documents/law/facts.yml': 'files: [law.pdf, 7]\n',
      'documents/law/law.pdf': '',
      'documents/law/other.pdf': '',
      'documents/plan/facts.yml': 'status: draft\n',
      'documents/plan/law.pdf': '',
      'documents/bare/vi.md': '',
    };
    expect(await messagesOf(strayFile, files)).toEqual([
      'documents/law/other.pdf:1:1 Nothing reads "other.pdf".',
      'documents/plan/law.pdf:1:1 Nothing reads "law.pdf".',
    ]);
  });

  it('is every file of the plan, and each that begins with a dot', async () => {
    const files = {
      ...facts,
      ...{ 'places/a/vi.md': '', 'places/a/a.jpg': '', 'figures/rain.yml': '', 'map.yml': '' },
      ...{ 'README.md': '', 'README.en.md': '', '.note': '', 'places/a/.note': '' },
    };
    expect(await messagesOf(strayFile, files)).toEqual([]);
  });
});
