import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectionIds } from '../../../src/config/collections.ts';
import { contentDirectory } from '../../../src/config/environment/content-directory.ts';
import { listItems, readItemFolder } from '../../../src/source/item-folder.ts';
import { editorSchemas } from './editor-schemas.ts';

const folder = '.astro/collections';

/**
 * What the Astro extension of Visual Studio Code reads to help in the front matter of Markdown files
 * (its setting `astro.content-intellisense`): a schema for the words of each collection, and which
 * words file belongs to which. The index names absolute addresses, so it is made on each computer
 * and never shared.
 *
 * @returns text by path from the root of the repository
 */
export function frontMatterIndex(): Map<string, string> {
  const files = new Map<string, string>();
  const entries: Record<string, string> = {};
  for (const { file, part, schema } of editorSchemas()) {
    if (part !== 'front matter') continue;
    const name = indexName(path.basename(file, '.json'));
    files.set(`${folder}/${name}.schema.json`, `${JSON.stringify(schema)}\n`);
  }
  for (const collection of collectionIds) {
    for (const slug of listItems(contentDirectory(), collection)) {
      const item = readItemFolder(contentDirectory(), collection, slug);
      for (const words of Object.values(item.words)) {
        // The extension looks addresses up decoded and in lower case.
        const address = decodeURIComponent(pathToFileURL(path.resolve(words.file)).href);
        entries[address.toLowerCase()] = indexName(collection);
      }
    }
  }
  const collections = collectionIds.map((id) => ({ hasSchema: true, name: indexName(id) }));
  files.set(`${folder}/collections.json`, `${JSON.stringify({ collections, entries })}\n`);
  return files;
}

/** Apart from the schemas that Astro writes for its own collections. */
function indexName(collection: string): string {
  return `words-${collection}`;
}
