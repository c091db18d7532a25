import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { layFile } from '../pages/lay.ts';
import type { LanguagePart } from './language-part.ts';

/** `pagefind-entry.json`: what the browser reads first. */
interface Entry {
  readonly version: string;
  readonly languages: Readonly<
    Record<
      string,
      { readonly hash: string; readonly wasm: string | null; readonly page_count: number }
    >
  >;
  readonly include_characters: readonly string[];
}

/** What the search of the portal loads; Pagefind writes widgets of its own beside it. */
const loaded = /^(?:fragment|index)\/|^pagefind(?:-worker)?\.js$|^wasm\.|\.pf_meta$/;

function entryOf({ folder }: LanguagePart): Entry {
  return JSON.parse(readFileSync(path.join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
}

/** Lays the index of a language beside those of the others. */
export function layPart(part: LanguagePart, folder: string): void {
  const files = readdirSync(part.folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => loaded.test(name));
  for (const name of files) layFile(path.join(part.folder, name), path.join(folder, name));
}

/** Names all parts to the browser, each under the tag of its language. */
export function joinParts(parts: readonly LanguagePart[], folder: string): void {
  const [first] = parts;
  if (!first) return;
  const languages = parts.map((part) => [part.tag, Object.values(entryOf(part).languages)[0]]);
  const entry = {
    ...entryOf(first),
    languages: Object.fromEntries(languages) as Entry['languages'],
  };
  writeFileSync(path.join(folder, 'pagefind-entry.json'), JSON.stringify(entry));
}
