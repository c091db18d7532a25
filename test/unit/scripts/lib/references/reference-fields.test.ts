import { describe, expect, it } from 'vitest';
import { slugInAddress } from '../../../../../scripts/lib/references/address-form.ts';
import {
  dataFolderFields,
  factsFolderFields,
  folderFieldAt,
  isItemReferenceAt,
} from '../../../../../scripts/lib/references/reference-fields.ts';
import { jsonSchemaOf, type JsonSchema } from '../../../../../scripts/lib/schemas/json-schema.ts';
import { collectionIds, isCollectionId } from '../../../../../src/config/collections.ts';
import { dataFileSchemas } from '../../../../../src/schemas/data-files.ts';
import { factsSchemas } from '../../../../../src/schemas/facts.ts';

describe('an address', () => {
  it.each([
    ['/tourism/places/sa-pa/', 16],
    ['/tourism/places/sa-pa', 16],
    ['/en/tourism/places/sa-pa/?q=1#x', 19],
    ['/tourism/places/sa-pa-2/', undefined],
    ['/tourism/places/', undefined],
    ['/fr/tourism/places/sa-pa/', undefined],
    ['https://example.vn/tourism/places/sa-pa/', undefined],
  ])('%s has the name at %s', (written, offset) => {
    expect(slugInAddress(written, '/tourism/places/sa-pa/')).toBe(offset);
  });
});

describe('the knowledge of fields', () => {
  /** Paths below which the description says that folder names stand, `*` for the places in a list. */
  function foldersIn(schema: JsonSchema, at = '', above = ''): (readonly [string, string])[] {
    const description = schema.description ?? '';
    const collection = /\bfolders? of (\w+)/i.exec(`${description} ${above}`)?.[1];
    if (schema.items) return foldersIn(schema.items, join(at, '*'), description);
    if (schema.properties) {
      return Object.entries(schema.properties).flatMap(([key, child]) =>
        foldersIn(child, join(at, key)),
      );
    }
    return collection !== undefined && isCollectionId(collection) ? [[at, collection]] : [];
  }
  const join = (at: string, step: string) => (at === '' ? step : `${at}.${step}`);
  const pathOf = (pattern: string) => pattern.split('.').map((step) => (step === '*' ? 0 : step));

  it('covers each field of facts.yml whose description names the folders of a collection', () => {
    const fields = collectionIds.flatMap((id) => foldersIn(jsonSchemaOf(factsSchemas[id])));
    expect(fields.length).toBeGreaterThan(4);
    for (const [at, collection] of fields) {
      expect([at, folderFieldAt(factsFolderFields, pathOf(at))]).toEqual([at, collection]);
    }
  });

  it('covers each such field of the data files', () => {
    const files = Object.entries(dataFileSchemas);
    const fields = files.flatMap(([name, schema]) =>
      foldersIn(jsonSchemaOf(schema)).map((field) => ({ name, field })),
    );
    expect(fields.length).toBeGreaterThan(2);
    for (const { name, field } of fields) {
      const [at, collection] = field;
      const known = folderFieldAt(dataFolderFields[name] ?? {}, pathOf(at));
      expect([name, at, known]).toEqual([name, at, collection]);
    }
  });

  it('takes references to items from the schemas', () => {
    expect(isItemReferenceAt(factsSchemas.itineraries, ['days', 0, 'stops', 2, 'place'])).toBe(
      true,
    );
    expect(isItemReferenceAt(factsSchemas.culture, ['peoples', 0])).toBe(true);
    expect(isItemReferenceAt(factsSchemas.places, ['media', 0, 'place'])).toBe(false);
    expect(isItemReferenceAt(factsSchemas.places, ['related'])).toBe(false);
    expect(isItemReferenceAt(factsSchemas.places, ['unknown', 0])).toBe(false);
  });
});
