import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { schemaFiles } from '../../../scripts/lib/schemas/schema-files.ts';
import { editorSchemas } from '../../../scripts/lib/schemas/editor-schemas.ts';

describe('the schemas for code editors', () => {
  it('are up to date (otherwise run: node scripts/generate/schemas.ts)', async () => {
    for (const [file, text] of await schemaFiles(path.resolve())) {
      expect(existsSync(file) ? readFileSync(file, 'utf8') : undefined, file).toBe(text);
    }
  });

  it('describe every kind of content file', () => {
    const described = editorSchemas().map(({ describes }) => describes);
    expect(described).toEqual(
      expect.arrayContaining([
        'content/places/*/facts.yml',
        'content/site.yml',
        'content/figures/*.yml',
      ]),
    );
  });

  it('accept a valid item and refuse an unknown key', () => {
    const places = editorSchemas().find(({ file }) => file.endsWith('/places.json'));
    const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(
      places?.schema ?? {},
    );
    const facts = parse(
      readFileSync('test/fixtures/portal/places/nui-lam/facts.yml', 'utf8'),
    ) as Record<string, unknown>;
    expect(accepts(facts)).toBe(true);
    expect(accepts({ ...facts, colour: 'green' })).toBe(false);
  });

  it('explain the fields in the words of the content schemas', () => {
    const places = editorSchemas().find(({ file }) => file.endsWith('/places.json'));
    expect(places?.schema.properties?.['agency']?.description).toContain('agencies.yml');
  });
});
