import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { collectionIds } from '../../../src/config/collections.ts';
import { dataFileSchemas } from '../../../src/schemas/data-files.ts';
import { itemStatus } from '../../../src/schemas/item.ts';
import { lockProblems } from '../../../src/prose/lock.ts';
import { parseProse } from '../../../src/prose/tree.ts';
import { rules } from '../../../scripts/lib/rules/index.ts';
import { readSnippets } from '../../support/editor-files.ts';

const files = ['content/README.md', 'content/README.en.md'] as const;
const texts = Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')])) as Record<
  (typeof files)[number],
  string
>;

interface Block {
  readonly language: string;
  readonly text: string;
}

/** Fenced blocks, with the indentation of the list that they stand in taken away. */
function blocksOf(guide: string): Block[] {
  return [...guide.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replace(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

function withoutBlocks(guide: string): string {
  return guide.replace(/^( *)```\w*\n[\s\S]*?^\1```$/gm, '');
}

/** Every `npm run …` of a guide: its name and its words. */
function commandsOf(guide: string): { name: string; words: string[] }[] {
  return [...guide.matchAll(/npm run ([a-z]+)([^`\n#]*)/g)].map(([, name = '', rest = '']) => ({
    name,
    words: rest.trim().split(/\s+/),
  }));
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** What a command says of its flags: its script, and what the script imports from scripts/lib. */
function sourceOf(name: string): string {
  const file = [`scripts/${name}.ts`, `scripts/editors/${name}.ts`].find((one) => existsSync(one));
  if (file === undefined) return '';
  const script = readFileSync(file, 'utf8');
  const parts = [...script.matchAll(/from '(\.\.?\/lib\/[^']+)'/g)].map(([, part]) =>
    readFileSync(path.join(path.dirname(file), part ?? ''), 'utf8'),
  );
  return [script, ...parts].join('\n');
}

/** Whether the options of a command have the flag. */
function knows(source: string, flag: string): boolean {
  return new RegExp(`(?:^\\s*|\\{ )'?${flag}'?: \\{ type: '`, 'm').test(source);
}

describe('the two guides of the editors', () => {
  it('have the same headings in the same order', () => {
    const [vi, en] = files.map((file) =>
      [...withoutBlocks(texts[file]).matchAll(/^(#+) (?:<a id="([\w-]+)"><\/a>)?/gm)].map(
        ([, level, id]) => `${level ?? ''} ${id ?? ''}`,
      ),
    );
    expect(vi).toEqual(en);
    expect(vi?.length).toBeGreaterThan(20);
  });

  it('show the same commands and the same examples of data', () => {
    const [vi, en] = files.map((file) =>
      commandsOf(texts[file]).map(({ name, words }) => [
        name,
        ...words.filter((word) => /^--(?!locale)/.test(word)),
      ]),
    );
    expect(vi).toEqual(en);
    const [viBlocks, enBlocks] = files.map((file) =>
      blocksOf(texts[file]).map(({ language }) => language),
    );
    expect(viBlocks).toEqual(enBlocks);
  });
});

describe.each(files)('%s', (file) => {
  const guide = texts[file];
  const commands = commandsOf(guide);

  it('names commands that exist', () => {
    const unknown = commands.filter(({ name }) => !Object.hasOwn(scripts, name));
    expect(unknown).toEqual([]);
    expect(new Set(commands.map(({ name }) => name)).size).toBeGreaterThan(10);
  });

  it('names flags that their commands know', () => {
    const unknown = commands.flatMap(({ name, words }) =>
      words
        .filter((word) => /^--[a-z]/.test(word))
        .filter((flag) => !knows(sourceOf(name), flag.replace(/^--/, '').replace(/\W+$/, '')))
        .map((flag) => `${name} ${flag}`),
    );
    expect(unknown).toEqual([]);
  });

  it('lists every collection, and every status with its meaning', () => {
    const tabled = [...guide.matchAll(/^\| `(?!status)([a-z]+)` \|/gm)].map(([, name]) => name);
    expect(tabled).toEqual([...collectionIds, ...itemStatus.options]);
  });

  it('names every data file, every snippet and every rule', () => {
    for (const name of Object.keys(dataFileSchemas)) expect(guide).toContain(name);
    const own = file.endsWith('en.md') ? 1 : 0;
    for (const [name, { prefix }] of readSnippets()) {
      expect(guide, name).toContain(`\`${prefix[own] ?? ''}\``);
    }
    const anchors = [...guide.matchAll(/<a id="rule-([a-z-]+)"><\/a>\*\*\1\*\*/g)];
    expect(anchors.map(([, id]) => id)).toEqual(rules.map(({ id }) => id));
  });

  it('keeps the list of rules between its two marks', () => {
    const [begin, end] = [guide.indexOf('<!-- rules -->'), guide.indexOf('<!-- /rules -->')];
    expect(begin).toBeGreaterThan(0);
    expect(guide.indexOf('<a id="rule-')).toBeGreaterThan(begin);
    expect(guide.lastIndexOf('<a id="rule-')).toBeLessThan(end);
  });

  it('gives examples that can be read', () => {
    const blocks = blocksOf(guide);
    const yaml = blocks.filter(({ language }) => language === 'yaml');
    expect(yaml.length).toBeGreaterThan(4);
    for (const { text } of yaml) expect(parseDocument(text).errors, text).toEqual([]);
    const frontMatter = blocks.find(({ text }) => text.startsWith('---\n'))?.text.split('---\n');
    expect(parseDocument(frontMatter?.[1] ?? ':').errors).toEqual([]);
    const components = blocks.find(({ text }) => text.startsWith('<Chart'))?.text ?? '<';
    expect(lockProblems(parseProse(components, 'mdx'))).toEqual([]);
    const figure = /<Chart figure="([^"]+)"/.exec(components)?.[1] ?? '';
    expect(existsSync(`content/figures/${figure}.yml`)).toBe(true);
  });

  it('links to anchors and files that exist', () => {
    const targets = [...withoutBlocks(guide).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => target)
      // An example of a link between pages of the portal.
      .filter((target) => target !== '/tourism/places/sa-pa/');
    const broken = targets.filter((target) =>
      target.startsWith('#')
        ? !guide.includes(`<a id="${target.slice(1)}"></a>`)
        : !existsSync(path.join('content', target)),
    );
    expect(broken).toEqual([]);
    expect(targets.length).toBeGreaterThan(5);
  });

  it('tells the items that were merged into others, which exist', () => {
    const merged = [...guide.matchAll(/→ `([a-z]+\/[a-z-]+)`/g)].map(([, target]) => target ?? '');
    expect(merged.length).toBeGreaterThan(5);
    for (const target of merged) expect(existsSync(`content/${target}`), target).toBe(true);
  });
});
