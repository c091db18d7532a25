import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the search index keeps of one page. */
export interface SearchFragment {
  /** The page's address. */
  readonly url: string;
  /** All words that are searched. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Language under which a browser asks for the index that holds it, lower case. */
  readonly language: string;
}

/** Pagefind's files begin with this word once unpacked. */
const signature = 'pagefind_dcd';

/** The unpacked text of a file; its own text when it is not packed. */
export function unpacked(file: string): Buffer {
  const bytes = readFileSync(file);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Every page that the search index of a build holds, by address. */
export function searchFragments(dist: string): SearchFragment[] {
  const folder = path.join(dist, 'pagefind', 'fragment');
  const entry = readFileSync(path.join(dist, 'pagefind', 'pagefind-entry.json'), 'utf8');
  const { languages } = JSON.parse(entry) as { languages: Record<string, { hash: string }> };
  /** Pagefind names files by the language that it was told; words set apart are of none to it. */
  const tags = new Map(
    Object.entries(languages).map(([tag, { hash }]) => [hash.replace(/_[^_]*$/, ''), tag]),
  );
  return readdirSync(folder)
    .map((name) => {
      const text = unpacked(path.join(folder, name)).toString('utf8').slice(signature.length);
      const [, told = ''] = /^(.+)_[0-9a-f]+\.pf_fragment$/.exec(name) ?? [];
      const language = tags.get(told) ?? told;
      return { ...(JSON.parse(text) as Omit<SearchFragment, 'language'>), language };
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
