import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { editorSchemas, schemaMapping } from './editor-schemas.ts';

const settingsFile = '.vscode/settings.json';

/**
 * The files for code editors as they must be: a schema for each kind of content file, and the editor's
 * settings with the mapping; everything else in the settings stays.
 *
 * @param root of the repository
 * @returns text by path from the root
 * @throws SyntaxError when the settings are not plain JSON
 */
export async function schemaFiles(root: string): Promise<Map<string, string>> {
  const options = await resolveConfig(path.join(root, settingsFile));
  const print = (value: unknown) => format(JSON.stringify(value), { ...options, parser: 'json' });
  const files = new Map<string, string>();
  for (const { file, schema } of editorSchemas()) files.set(file, await print(schema));

  const absolute = path.join(root, settingsFile);
  const text = existsSync(absolute) ? readFileSync(absolute, 'utf8') : '{}';
  const settings = JSON.parse(text) as Record<string, unknown>;
  files.set(settingsFile, await print({ ...settings, 'yaml.schemas': schemaMapping() }));
  return files;
}
