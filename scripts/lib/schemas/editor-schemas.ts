import type { z } from 'astro/zod';
import { collectionIds } from '../../../src/config/collections.ts';
import { dataFileSchemas, figureSchema } from '../../../src/schemas/data-files.ts';
import { factsSchemas } from '../../../src/schemas/facts.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** A schema for code editors: its file and the content files that it describes. */
export interface EditorSchema {
  /** From the root of the repository. */
  readonly file: string;
  /** Glob from the root of the repository. */
  readonly describes: string;
  readonly schema: JsonSchema;
}

const folder = '.vscode/schemas';

/** The schemas that give editors help and completion while they write YAML. */
export function editorSchemas(): EditorSchema[] {
  const entry = (name: string, describes: string, schema: z.ZodType): EditorSchema => ({
    file: `${folder}/${name}.json`,
    describes,
    schema: jsonSchemaOf(schema),
  });
  return [
    ...collectionIds.map((id) => entry(id, `content/${id}/*/facts.yml`, factsSchemas[id])),
    entry('figures', 'content/figures/*.yml', figureSchema),
    ...Object.entries(dataFileSchemas).map(([name, schema]) =>
      entry(name.replace(/\.yml$/, ''), `content/${name}`, schema),
    ),
  ];
}

/** What `yaml.schemas` of the editor's settings says: schema file → content files. */
export function schemaMapping(): Record<string, string> {
  return Object.fromEntries(editorSchemas().map(({ file, describes }) => [`./${file}`, describes]));
}
