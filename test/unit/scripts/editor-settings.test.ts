import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { formatFinding, type Finding } from '../../../src/source/finding.ts';
import { collectionIds, type CollectionId } from '../../../src/config/collections.ts';
import { lockProblems } from '../../../src/prose/lock.ts';
import { parseProse } from '../../../src/prose/tree.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import { words } from '../../../src/schemas/words.ts';
import { summaryLine } from '../../../scripts/lib/report/terminal.ts';
import { schemaMapping } from '../../../scripts/lib/schemas/editor-schemas.ts';
import { expanded, readSettings, readSnippets, readTasks } from '../../support/editor-files.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

const finding: Finding = {
  file: 'content/places/fansipan/en.md',
  line: 4,
  column: 1,
  rule: 'source-mark',
  severity: 'error',
  message: { en: 'The mark [^x] points at no source.', vi: 'Dấu [^x] không ứng với nguồn nào.' },
  hint: { en: 'Add the source.', vi: 'Hãy thêm nguồn.' },
};

const { tasks, inputs } = readTasks();
const matchers = tasks.find(({ label }) => label === 'Kiểm tra')?.problemMatcher ?? [];

/** What the editor reads out of a line of output. */
function problemsIn(line: string) {
  return matchers.flatMap(({ severity, pattern }) => {
    const match = new RegExp(pattern.regexp).exec(line);
    const part = (key: 'file' | 'line' | 'column' | 'code' | 'message') => match?.[pattern[key]];
    if (!match) return [];
    return {
      severity,
      place: [part('file'), part('line'), part('column')],
      rule: part('code'),
      text: part('message'),
    };
  });
}

describe('the tasks of the editor', () => {
  it('run commands of package.json', () => {
    for (const { label, command } of tasks) {
      expect(Object.keys(scripts), label).toContain(/^npm run ([a-z]+)/.exec(command)?.[1]);
    }
  });

  it('ask for every value that their commands need, and for nothing else', () => {
    const asked = tasks.flatMap(({ command }) =>
      [...command.matchAll(/\$\{input:(\w+)\}/g)].map(([, id]) => id),
    );
    expect([...new Set(asked)].sort()).toEqual(inputs.map(({ id }) => id).sort());
  });

  it('offer every collection for a new item', () => {
    expect(inputs.find(({ id }) => id === 'collection')?.options).toEqual(collectionIds);
  });

  it.each(['en', 'vi'] as const)('read a finding that the check tells in %s', (language) => {
    for (const severity of ['error', 'warning'] as const) {
      expect(problemsIn(formatFinding({ ...finding, severity }, language))).toEqual([
        {
          severity,
          place: ['content/places/fansipan/en.md', '4', '1'],
          rule: 'source-mark',
          text: `${finding.message[language]} ${finding.hint[language]}`,
        },
      ]);
    }
  });

  it('take nothing else for a finding', () => {
    const others = ['> node scripts/launch.mjs check', '3 errors, 1 warning in 2 files', ''];
    for (const line of others) expect(problemsIn(line), line).toEqual([]);
  });
});

describe('the task that checks after each save', () => {
  const watching = tasks.find(({ command }) => command.includes('--watch'))?.problemMatcher ?? [];

  it.each(watching)('knows when a $severity list begins and ends', ({ background }) => {
    const begins = new RegExp(background?.beginsPattern ?? '^$');
    const ends = new RegExp(background?.endsPattern ?? '^$');
    expect('08:30:05').toMatch(begins);
    expect(formatFinding(finding, 'vi')).not.toMatch(begins);
    expect(formatFinding(finding, 'vi')).not.toMatch(ends);
    for (const language of ['en', 'vi'] as const) {
      for (const findings of [[], [finding], [{ ...finding, severity: 'warning' } as const]]) {
        expect(summaryLine(findings, { files: 3 }, language)).toMatch(ends);
      }
    }
  });

  it('is there', () => {
    expect(watching).toHaveLength(2);
  });
});

describe('the settings of the editor', () => {
  const settings = readSettings();

  it('help in every YAML file of the content and in front matter', () => {
    expect(settings['yaml.schemas']).toEqual(schemaMapping());
    expect(settings['astro.content-intellisense']).toBe(true);
  });

  it('write files as the check wants them and leave words files as they are', () => {
    expect(settings).toMatchObject({
      'files.encoding': 'utf8',
      'files.eol': '\n',
      'files.insertFinalNewline': true,
      '[markdown]': { 'editor.formatOnSave': false, 'editor.wordWrap': 'on' },
      '[yaml]': { 'editor.formatOnSave': false, 'editor.insertSpaces': true },
    });
  });

  it('recommend the extensions that the help needs', () => {
    const { recommendations } = JSON.parse(readFileSync('.vscode/extensions.json', 'utf8')) as {
      recommendations: string[];
    };
    expect(recommendations).toEqual(
      expect.arrayContaining(['redhat.vscode-yaml', 'astro-build.astro-vscode']),
    );
  });
});

/** Where the entry of a snippet for facts.yml goes: a collection, and the list that it is part of. */
const homes: Readonly<Record<string, { collection: CollectionId; list?: string }>> = {
  nguon: { collection: 'places', list: 'sources' },
  anh: { collection: 'places', list: 'media' },
  so: { collection: 'places', list: 'keyFacts' },
  duyet: { collection: 'places' },
  dinhchinh: { collection: 'places' },
  rut: { collection: 'places' },
  tamngung: { collection: 'news' },
  lamro: { collection: 'clarifications' },
};

const snippets = readSnippets();
const named = (scope: string) =>
  snippets.flatMap(([name, snippet]) =>
    snippet.scope === scope ? [[name, snippet] as const] : [],
  );

/** Problems of an object whose keys are some of a schema's. */
function problemsOf(shape: Readonly<Record<string, unknown>>, value: unknown): string[] {
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) => {
    const schema = shape[key];
    if (!(schema instanceof z.ZodType)) return [`There is no field "${key}".`];
    return schema.safeParse(part).error?.issues.map(({ message }) => `${key}: ${message}`) ?? [];
  });
}

describe('the snippets of the editor', () => {
  it('are described in Vietnamese and called by one name a place', () => {
    for (const [name, { description }] of snippets) {
      expect(description, name).toMatch(/[ăâđêôơưạảấầẩậắặẻẽệỉịọộớợụứừữự]/);
    }
    for (const scope of new Set(snippets.map(([, snippet]) => snippet.scope))) {
      const prefixes = named(scope).flatMap(([, { prefix }]) => prefix);
      expect(new Set(prefixes).size, scope).toBe(prefixes.length);
    }
  });

  it('leave no placeholder unfilled', () => {
    for (const [name, snippet] of snippets) {
      expect(expanded(snippet), name).not.toMatch(/\$\{|^\s*$/);
    }
  });

  it.each(named('yaml'))('for facts fit the schema as they are inserted: %s', (_, snippet) => {
    const home = homes[snippet.prefix[0] ?? ''];
    expect(home).toBeDefined();
    if (!home) return;
    const value: unknown = parse(expanded(snippet));
    const shape = factsSchemas[home.collection].shape;
    expect(problemsOf(shape, home.list ? { [home.list]: value } : value)).toEqual([]);
  });

  it.each(named('markdown,mdx'))('for words are let in as they are inserted: %s', (_, snippet) => {
    const text = expanded(snippet);
    const isFrontMatter = /^(corrections|withdrawal):/.test(text);
    if (isFrontMatter) expect(problemsOf(words.shape, parse(text))).toEqual([]);
    else expect(lockProblems(parseProse(text, 'mdx'))).toEqual([]);
  });
});
