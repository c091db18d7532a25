import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { collectionIds } from '../../src/config/collections.ts';
import { localeCodes } from '../../src/config/locales.ts';

type Chance = () => number;

const pick = <Value>(list: readonly Value[], chance: Chance): Value => {
  const value = list[Math.floor(chance() * list.length)];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
};

function itemFolders(content: string): string[] {
  return collectionIds.flatMap((collection) => {
    const folder = path.join(content, collection);
    return existsSync(folder) ? readdirSync(folder).map((slug) => path.join(folder, slug)) : [];
  });
}

/** Changes a text; says so when there was nothing to change. */
function change(file: string, changed: (text: string) => string): string {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = before === '' ? '' : changed(before);
  if (after === before) return 'nothing';
  writeFileSync(file, after);
  return path.join(...file.split(path.sep).slice(-3));
}

/** What editors do to an item; each says what it changed. */
const edits: Readonly<Record<string, (folder: string, chance: Chance) => string>> = {
  'a sentence more': (folder, chance) =>
    change(
      path.join(folder, `${pick(localeCodes, chance)}.md`),
      (text) => `${text}\nMore words.\n`,
    ),
  'another title': (folder, chance) =>
    change(path.join(folder, `${pick(localeCodes, chance)}.md`), (text) =>
      text.replace(/^title: *"?(.*?)"?$/m, (_, title: string) => `title: "${title} anew"`),
    ),
  'another summary': (folder, chance) =>
    change(path.join(folder, `${pick(localeCodes, chance)}.md`), (text) =>
      text.replace(/^summary: *"?(.*?)"?$/m, (_, words: string) => `summary: "${words} Anew."`),
    ),
  'other facts': (folder) =>
    change(path.join(folder, 'facts.yml'), (text) =>
      text.replace(/^asOf:.*$/m, 'asOf: 2026-11-02'),
    ),
  'nothing related': (folder) =>
    change(path.join(folder, 'facts.yml'), (text) => text.replace(/^related:.*\n(?: .*\n)*/m, '')),
  'withdrawn from the portal': (folder) =>
    change(path.join(folder, 'facts.yml'), (text) => text.replace(/^status:.*$/m, 'status: draft')),
  'a translation less': (folder) => {
    const file = path.join(folder, 'zh.md');
    if (!existsSync(file) || !existsSync(path.join(folder, 'vi.md'))) return 'nothing';
    rmSync(file);
    return path.join(...file.split(path.sep).slice(-3));
  },
  'an item more': (folder, chance) => {
    const copy = `${folder}-${Math.floor(chance() * 1e6).toString()}`;
    cpSync(folder, copy, { recursive: true });
    change(path.join(copy, 'facts.yml'), (text) =>
      text.replace(/^(?:redirectFrom|order):.*\n(?: .*\n)*/gm, ''),
    );
    return path.join(...copy.split(path.sep).slice(-2));
  },
};

/** Edits a content folder at random. @returns what was done, one line each */
export function editAtRandom(content: string, chance: Chance, count: number): string[] {
  return Array.from({ length: count }, () => {
    const folder = pick(itemFolders(content), chance);
    const name = pick(Object.keys(edits), chance);
    return `${name}: ${edits[name]?.(folder, chance) ?? 'nothing'}`;
  });
}
