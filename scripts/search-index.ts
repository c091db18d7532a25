import path from 'node:path';
import { writeSearchIndex } from '../src/integrations/search/index-files.ts';
import { readSite } from '../src/source/site.ts';

/** The step Search of the build: `node scripts/search-index.ts <folder>`, once its pages are made. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder whose pages are searched.');
const pages = await writeSearchIndex(
  path.resolve(folder),
  Object.values(readSite().province.name).flatMap((name) => name ?? []),
);
console.log(`  ${String(pages)} pages are searched.`);
