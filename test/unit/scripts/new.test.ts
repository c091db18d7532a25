import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from '../../../scripts/lib/content/read-content.ts';
import { createItem } from '../../../scripts/lib/new/create-item.ts';
import { rules } from '../../../scripts/lib/rules/index.ts';
import { runRules } from '../../../scripts/lib/rules/run-rules.ts';
import { collectionIds } from '../../../src/config/collections.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import { parseYamlFile } from '../../../src/source/yaml-file.ts';
import { inspectYaml } from '../../../src/source/validate.ts';
import { copyOfContent } from '../../support/content-fixture.ts';
import { runScript } from '../../support/run-script.ts';

let folder: string;

beforeEach(() => {
  folder = copyOfContent();
  writeFileSync(
    path.join(folder, 'sectors.yml'),
    '- { id: tea, name: { vi: Chè, en: Tea, zh: 茶 }, summary: { vi: Chè., en: Tea., zh: 茶。 } }\n',
  );
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const today = '2026-06-01';
const make = (...words: string[]) =>
  runScript('editors/new.ts', words, { CONTENT_DIR: folder, LC_ALL: 'C' });
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const findings = () => runRules(rules, readContent(folder), { today });

describe('a new item', () => {
  it.each(collectionIds.filter((id) => id !== 'province'))(
    'of %s is a draft that the check accepts, with help in English and in Vietnamese',
    async (collection) => {
      const content = readContent(folder);
      const wish = { collection, today, title: 'Đền Thượng' };
      createItem(content, folder, { ...wish, slug: 'test-item' });
      createItem(content, folder, { ...wish, slug: 'test-item-2', helpLanguage: 'vi' });
      expect(await findings()).toEqual([]);
      const [english, vietnamese] = ['test-item', 'test-item-2'].map((slug) =>
        read(`${collection}/${slug}/facts.yml`),
      );
      const values = (text = '') => text.replace(/ ?#.*$/gm, '').replace(/\n+/g, '\n');
      expect(values(vietnamese)).toBe(values(english));
    },
  );

  it('is a required page of the province where one is missing', async () => {
    rmSync(path.join(folder, 'province/people'), { recursive: true });
    createItem(readContent(folder), folder, { collection: 'province', slug: 'people', today });
    expect(await findings()).toEqual([]);
  });

  it.each(collectionIds)(
    'describes optional fields of %s with examples of the right form',
    (collection) => {
      const slug = collection === 'province' ? 'people' : 'test-item';
      rmSync(path.join(folder, collection, slug), { recursive: true, force: true });
      createItem(readContent(folder), folder, { collection, slug, today });
      const text = read(`${collection}/${slug}/facts.yml`);
      const commented = [...text.matchAll(/^# ([a-zA-Z]+: .+)$/gm)].filter(([, line]) =>
        Object.hasOwn(factsSchemas[collection].shape, line?.split(':')[0] ?? ''),
      );
      expect(commented.length).toBeGreaterThan(5);
      for (const [comment, line = ''] of commented) {
        const yaml = parseYamlFile('facts.yml', text.replace(comment, line));
        expect(inspectYaml(yaml, factsSchemas[collection]).findings).toEqual([]);
      }
    },
  );

  it('explains its fields in the language of the editor', () => {
    const content = readContent(folder);
    const wish = { collection: 'places', today } as const;
    createItem(content, folder, { ...wish, slug: 'one' });
    createItem(content, folder, { ...wish, slug: 'two', helpLanguage: 'vi' });
    for (const file of ['facts.yml', 'vi.md']) {
      const help = (slug: string) =>
        [...read(`places/${slug}/${file}`).matchAll(/# (.*)$/gm)].map(([, line]) => line ?? '');
      const [english, vietnamese] = [help('one'), help('two')];
      expect(vietnamese).toHaveLength(english.length);
      const marked = vietnamese.filter((line) => /[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũ]/i.test(line));
      expect(marked.length).toBeGreaterThan(english.length / 3);
      expect(english.filter((line) => /[ăơư]/i.test(line))).toEqual([]);
    }
  });

  it('has its title, agency and languages, and names the source language if it is not Vietnamese', async () => {
    const wish = { collection: 'places', today, agency: 'test-office' } as const;
    createItem(readContent(folder), folder, {
      ...{ ...wish, slug: 'gate', title: 'Gate: the "old" one', languages: ['en', 'zh'] },
    });
    expect(readdirSync(path.join(folder, 'places/gate'))).toEqual(['en.md', 'facts.yml', 'zh.md']);
    expect(read('places/gate/facts.yml')).toMatch(/^sourceLocale: en$/m);
    expect(read('places/gate/facts.yml')).toMatch(/^agency: test-office$/m);
    const gate = readContent(folder).items.find(({ slug }) => slug === 'gate');
    expect(gate?.words.find(({ locale }) => locale === 'en')?.known?.title).toBe(
      'Gate: the "old" one',
    );
    expect(await findings()).toEqual([]);
  });
});

describe('npm run new', () => {
  it('makes the files and says what to do next', { timeout: 60_000 }, () => {
    const { code, stdout } = make('places', '--title', 'Đền Thượng', '--locale', 'vi');
    expect(code).toBe(0);
    expect(readdirSync(path.join(folder, 'places/den-thuong'))).toEqual([
      'en.md',
      'facts.yml',
      'vi.md',
      'zh.md',
    ]);
    expect(stdout).toContain('Đã tạo ');
    expect(stdout).toContain('npm run check');
  });

  it(
    'shows how it is called when words are missing and nobody can be asked',
    { timeout: 60_000 },
    () => {
      const { code, stdout, stderr } = make('places');
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('Usage: npm run new -- <collection> <slug>');
    },
  );
});
