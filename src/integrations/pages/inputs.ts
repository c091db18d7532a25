import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collectionIds } from '../../config/collections.ts';
import { contentDirectory } from '../../config/environment/content-directory.ts';
import { siteDate } from '../../config/environment/site-date.ts';

/** Beside `src`, what decides how pages are made. */
const programFiles = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
const settings = ['SITE_URL', 'REVIEW_BUILD', 'PSEUDO_LOCALE'];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Facts and words of items are compared one by one, as pages read them. */
function isRead(file: string, content: string): boolean {
  const [collection = '', , name = ''] = path.relative(content, file).split(path.sep);
  const isItem = (collectionIds as readonly string[]).includes(collection);
  return isItem && (name === 'facts.yml' || name.endsWith('.md') || name.endsWith('.mdx'));
}

/**
 * A digest of what any page may depend on besides the items: the program, the settings, the day, the
 * data files, the pictures. When it differs, every page is made again.
 */
export function digestOfInputs(): string {
  const content = contentDirectory();
  const program = [...programFiles, ...filesBelow('src')].map((file) => ({ name: file, file }));
  const data = filesBelow(content)
    .filter((file) => !isRead(file, content))
    .map((file) => ({ name: `content ${path.relative(content, file)}`, file }));
  const hash = createHash('sha256').update(
    JSON.stringify([process.version, siteDate(), settings.map((name) => process.env[name] ?? '')]),
  );
  for (const { name, file } of [...program, ...data].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`\n${name}\n`).update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}
