import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { collectionIds } from '../../../src/config/collections.ts';
import { readItemFolder } from '../../../src/source/item-folder.ts';
import { bilingual } from '../../../scripts/lib/schemas/bilingual.ts';
import { contentSchemas, editorSchemas } from '../../../scripts/lib/schemas/editor-schemas.ts';
import { fieldsOf } from '../../../scripts/lib/schemas/fields.ts';
import { frontMatterIndex } from '../../../scripts/lib/schemas/front-matter-index.ts';
import type { JsonSchema } from '../../../scripts/lib/schemas/json-schema.ts';
import { schemaFiles } from '../../../scripts/lib/schemas/schema-files.ts';
import { valueMeanings } from '../../../scripts/lib/schemas/value-meanings.ts';
import { vietnameseDescriptions, vietnameseOf } from '../../../scripts/lib/schemas/vietnamese.ts';

const portal = path.resolve('test/fixtures/portal');

function schemaOf(ending: string): JsonSchema {
  const found = editorSchemas().find(({ file }) => file.endsWith(ending));
  if (!found) throw new Error(`There is no schema ${ending}.`);
  return found.schema;
}

function compile(schema: JsonSchema) {
  return new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
}

const everyField = contentSchemas().flatMap(({ file, schema }) => {
  const { fields, allowed } = fieldsOf(schema);
  return {
    fields: fields.map((field) => ({ ...field, path: `${file} ${field.path}` })),
    allowed: allowed.map((list) => ({ ...list, path: `${file} ${list.path}` })),
  };
});
const fields = everyField.flatMap((found) => found.fields);
const allowed = everyField.flatMap((found) => found.allowed);

describe('the schemas for code editors', () => {
  it('are up to date (otherwise run: npm run schemas)', async () => {
    for (const [file, text] of await schemaFiles(path.resolve())) {
      expect(existsSync(file) ? readFileSync(file, 'utf8') : undefined, file).toBe(text);
    }
  });

  it('describe every kind of content file', () => {
    const described = editorSchemas().map(({ describes }) => describes);
    expect(described).toEqual(
      expect.arrayContaining([
        'content/places/*/facts.yml',
        'content/places/*/{vi,en,zh}.{md,mdx}',
        'content/site.yml',
        'content/figures/*.yml',
      ]),
    );
  });

  it('accept a valid item and refuse an unknown key', () => {
    const accepts = compile(schemaOf('schemas/places.json'));
    const facts = parse(
      readFileSync('test/fixtures/portal/places/nui-lam/facts.yml', 'utf8'),
    ) as Record<string, unknown>;
    expect(accepts(facts)).toBe(true);
    expect(accepts({ ...facts, colour: 'green' })).toBe(false);
  });

  it('accept the front matter of a valid item and refuse labels that its collection cannot have', () => {
    const accepts = compile(schemaOf('words/places.json'));
    const words = readItemFolder(portal, 'places', 'nui-lam').words.vi?.frontMatter.value;
    expect(accepts(words)).toBe(true);
    expect(accepts({ ...(words as object), steps: { a: 'b' } })).toBe(false);
    expect(Object.keys(schemaOf('words/guides.json').properties ?? {})).toContain('steps');
    expect(Object.keys(schemaOf('words/guides.json').properties ?? {})).not.toContain('claim');
    expect(Object.keys(schemaOf('words/clarifications.json').properties ?? {})).toContain('claim');
  });
});

describe('the help for a field', () => {
  it('is there for each field of each schema', () => {
    const silent = fields.filter(({ schema }) => !schema.description);
    expect(silent.map((field) => field.path)).toEqual([]);
    expect(fields.length).toBeGreaterThan(500);
  });

  it('is there in Vietnamese too', () => {
    const untranslated = fields.flatMap((field) => {
      const { description } = field.schema;
      return description && !vietnameseOf(description) ? [`${field.path}: ${description}`] : [];
    });
    expect(untranslated).toEqual([]);
  });

  it('has no Vietnamese words left over, and none twice', () => {
    const collect = (schema: JsonSchema): string[] => [
      ...(schema.description ? [schema.description] : []),
      ...Object.values(schema.properties ?? {}).flatMap(collect),
      ...(schema.items ? collect(schema.items) : []),
      ...(schema.anyOf ?? []).flatMap(collect),
      ...(schema.prefixItems ?? []).flatMap(collect),
      ...(typeof schema.additionalProperties === 'object'
        ? collect(schema.additionalProperties)
        : []),
    ];
    const said = new Set(contentSchemas().flatMap(({ schema }) => collect(schema)));
    const surplus = [...vietnameseDescriptions.keys()].filter((english) => !said.has(english));
    expect(surplus).toEqual([]);
    const folder = 'scripts/lib/schemas/vietnamese';
    const written = ['common', 'words', 'investment', 'tourism', 'information', 'figures'];
    const themes = [...written, 'reference', 'screens', 'site', 'map'].map((name) =>
      readFileSync(`${folder}/${name}.ts`, 'utf8'),
    );
    const keys = themes.flatMap((text) => [...text.matchAll(/^ {2}(?:'(.+?)'|(\w+)):/gm)]);
    expect(keys.length).toBe(vietnameseDescriptions.size);
  });

  it('stands in Vietnamese first, then in English', () => {
    const status = schemaOf('schemas/places.json').properties?.['status'];
    expect(status?.description).toMatch(/^Trạng thái: .+\n\ndraft, review/);
    expect(status?.markdownDescription).toBe(status?.description);
    expect(schemaOf('schemas/places.json').properties?.['agency']?.description).toContain(
      'agencies.yml',
    );
  });

  it('shows signs of Markdown as they are', () => {
    const related = schemaOf('schemas/places.json').properties?.['related']?.items;
    expect(related?.description).toContain('<collection>/<slug>');
    expect(related?.markdownDescription).toContain('\\<collection\\>/\\<slug\\>');
  });

  it('stays English where nobody has translated it', () => {
    const { description } = bilingual({ type: 'string', description: 'A new field' });
    expect(description).toBe('A new field');
  });
});

describe('the help for a value', () => {
  it('says what each value of each list means', () => {
    const unexplained = allowed.flatMap(({ path: place, description, values }) =>
      values
        .filter((value) => {
          const meaning = valueMeanings[description ?? '']?.[String(value)];
          return !meaning?.vi || !meaning.en;
        })
        .map((value) => `${place}: ${String(value)}`),
    );
    expect(unexplained).toEqual([]);
  });

  it('explains no value that does not exist', () => {
    for (const [description, meanings] of Object.entries(valueMeanings)) {
      const lists = allowed.filter((list) => list.description === description);
      const values = new Set(lists.flatMap((list) => list.values.map(String)));
      expect([...values], description).not.toEqual([]);
      expect(
        Object.keys(meanings).filter((value) => !values.has(value)),
        description,
      ).toEqual([]);
    }
  });

  it('stands beside the values in the same order', () => {
    const status = schemaOf('schemas/places.json').properties?.['status'];
    expect(status?.enum?.[0]).toBe('draft');
    expect(status?.enumDescriptions?.[0]).toContain('Đang soạn');
    expect(status?.markdownEnumDescriptions).toEqual(status?.enumDescriptions);
    expect(status?.enumDescriptions).toHaveLength(status?.enum?.length ?? 0);
  });
});

describe('the index of front matter', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('names the schema of each words file by its address in lower case', () => {
    vi.stubEnv('CONTENT_DIR', portal);
    const files = frontMatterIndex();
    const index = JSON.parse(files.get('.astro/collections/collections.json') ?? '{}') as {
      collections: { name: string }[];
      entries: Record<string, string>;
    };
    const address = pathToFileURL(path.join(portal, 'places/nui-lam/vi.md')).href;
    expect(index.entries[decodeURIComponent(address).toLowerCase()]).toBe('words-places');
    expect(index.collections.map(({ name }) => name)).toEqual(
      collectionIds.map((id) => `words-${id}`),
    );
    for (const { name } of index.collections) {
      expect(files.has(`.astro/collections/${name}.schema.json`), name).toBe(true);
    }
  });
});
