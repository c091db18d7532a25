import type { z } from 'astro/zod';
import { collectionIds, type CollectionId } from '../../../src/config/collections.ts';
import { localeCodes } from '../../../src/config/locales.ts';
import { dataFileSchemas, figureSchema } from '../../../src/schemas/data-files.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import { words } from '../../../src/schemas/words.ts';
import { labelGroups } from '../rules/facts/word-keys.ts';
import { bilingual } from './bilingual.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** A schema for code editors: its file and the content files that it describes. */
export interface EditorSchema {
  /** From the root of the repository. */
  readonly file: string;
  /** Glob from the root of the repository. */
  readonly describes: string;
  /** A whole YAML file, or the front matter of a Markdown file. */
  readonly part: 'file' | 'front matter';
  readonly schema: JsonSchema;
}

const folder = '.vscode/schemas';

/** What every kind of content file may say, with descriptions in English only. */
export function contentSchemas(): EditorSchema[] {
  const entry = (name: string, describes: string, schema: z.ZodType): EditorSchema => ({
    file: `${folder}/${name}.json`,
    describes,
    part: 'file',
    schema: jsonSchemaOf(schema),
  });
  return [
    ...collectionIds.map((id) => entry(id, `content/${id}/*/facts.yml`, factsSchemas[id])),
    entry('figures', 'content/figures/*.yml', figureSchema),
    ...Object.entries(dataFileSchemas).map(([name, schema]) =>
      entry(name.replace(/\.yml$/, ''), `content/${name}`, schema),
    ),
    ...collectionIds.map((id): EditorSchema => ({
      file: `${folder}/words/${id}.json`,
      describes: `content/${id}/*/{${localeCodes.join(',')}}.{md,mdx}`,
      part: 'front matter',
      schema: wordsSchema(id),
    })),
  ];
}

/** The schemas that give editors help and completion while they write, in Vietnamese and English. */
export function editorSchemas(): EditorSchema[] {
  return contentSchemas().map((entry) => ({ ...entry, schema: bilingual(entry.schema) }));
}

/** What `yaml.schemas` of the editor's settings says: schema file → content files. */
export function schemaMapping(): Record<string, string> {
  return Object.fromEntries(
    contentSchemas()
      .filter(({ part }) => part === 'file')
      .map(({ file, describes }) => [`./${file}`, describes]),
  );
}

/** Front matter of the collection's words: labels only of lists that its facts can have. */
function wordsSchema(collection: CollectionId): JsonSchema {
  const schema = jsonSchemaOf(words);
  const lists = Object.keys(factsSchemas[collection].shape);
  const belongs = (key: string): boolean => {
    if (key === 'claim') return collection === 'clarifications';
    const group = Object.entries(labelGroups).find(([name]) => name === key);
    return group === undefined || lists.includes(group[1]);
  };
  const properties = Object.entries(schema.properties ?? {}).filter(([key]) => belongs(key));
  return { ...schema, properties: Object.fromEntries(properties) };
}
