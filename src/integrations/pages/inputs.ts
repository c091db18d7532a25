import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { collectionIds } from '../../config/collections.ts';
import { contentDirectory } from '../../config/environment/content-directory.ts';
import { folderDigest, programDigest } from '../../config/environment/folder-digest.ts';
import { siteDate } from '../../config/environment/site-date.ts';

/** Beside `src`, what decides how pages are made. */
const programFiles = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const settings = ['SITE_URL', 'REVIEW_BUILD', 'PSEUDO_LOCALE'];

/** Facts and words of items are compared one by one, as pages read them; all else counts as a whole. */
function countsAsWhole(name: string): boolean {
  const [collection = '', , file = ''] = name.split('/');
  const isItem = (collectionIds as readonly string[]).includes(collection);
  return !isItem || !(file === 'facts.yml' || file.endsWith('.md') || file.endsWith('.mdx'));
}

/**
 * A digest of what any page may depend on besides the items: the program, the settings, the day, the
 * data files, the pictures. When it differs, every page is made again.
 */
export function digestOfInputs(): string {
  const told = [process.version, siteDate(), settings.map((name) => process.env[name] ?? '')];
  const hash = createHash('sha256').update(JSON.stringify(told));
  for (const file of programFiles) hash.update(readFileSync(file));
  hash.update(programDigest('src')).update(folderDigest(contentDirectory(), countsAsWhole));
  return hash.digest('hex');
}
