import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { cacheDirectory } from '../../config/environment/cache-directory.ts';
import type { LocaleRow } from '../../config/locales.ts';
import { fileOfPage } from '../built-pages.ts';
import type { SearchedPage } from '../page-notes.ts';
import type { Room } from './room.ts';
import { runPagefind } from './run-pagefind.ts';
import { giveBackSources, laySources, sourceOf } from './sources.ts';
import { wordsApart } from './words-apart.ts';

/** The index of one language, as Pagefind wrote it. */
export interface LanguagePart {
  /** The lower-cased tag under which the browser asks for it. */
  readonly tag: string;
  readonly folder: string;
  /** Ids of the pages in the index, by address. */
  readonly ids: ReadonlyMap<string, string>;
}

/** No language: Pagefind takes the words as they are set apart here. */
const noLanguage = 'zxx';
/** Parts that are kept, of all languages. */
const partsKept = 24;
/** Milliseconds. */
const day = 86_400_000;
/** Raise it when the form of the parts changes: kept ones are made anew. */
const version = 3;
/** Megabytes that Pagefind takes at most for each page it indexes: 0.27 of a news report were measured. */
const memoryOfPage = 0.28;
/** Beside Pagefind's files: the ids of the pages. */
const idsFile = 'ids.json';

/** Where a build makes its indexes, and the memory that it has for that, in megabytes. */
export interface Workshop {
  readonly folder: string;
  readonly memory: Room;
}

const cache = (): string => cacheDirectory('search');

/** Builds may run side by side: each makes its parts in a folder of its own. */
export const workFolder = (): string => path.join(cache(), `unfinished.${process.pid}`);

/**
 * The index of the pages of one language. The same pages are indexed once and kept between builds, so
 * that a change in one language leaves the others as they are.
 *
 * @throws Error when Pagefind reports a problem with a page or cannot write
 */
export async function languagePart(
  language: LocaleRow,
  pages: Iterable<SearchedPage>,
  workshop: Workshop,
): Promise<LanguagePart> {
  const hash = createHash('sha256').update(JSON.stringify([version, pagefindVersion()]));
  let count = 0;
  for (const { address, title, main } of pages) {
    hash.update(`\n${address}\n${title}\n${main}`);
    count += 1;
  }
  const tag = language.htmlLang.toLowerCase();
  const folder = path.join(cache(), `${tag}-${hash.digest('hex').slice(0, 24)}`);
  if (existsSync(folder)) return finishedPart(tag, folder);
  const unfinished = path.join(workshop.folder, tag);
  const [sources, index] = [path.join(unfinished, 'pages'), path.join(unfinished, 'index')];
  laySources(tag, sources, sourcesOf(pages, language));
  await workshop.memory.within(count * memoryOfPage, () => writeIndex(sources, index));
  giveBackSources(tag, sources);
  // A part is there whole or not at all; another build may have finished the same one meanwhile.
  if (!existsSync(folder)) renameSync(index, folder);
  return finishedPart(tag, folder);
}

function finishedPart(tag: string, folder: string): LanguagePart {
  noteUse(folder);
  forgetOldest(cache());
  const ids = JSON.parse(readFileSync(path.join(folder, idsFile), 'utf8')) as [string, string][];
  return { tag, folder, ids: new Map(ids) };
}

/** The pages as Pagefind is to read them, at their addresses: it tells them to whoever asks its index. */
function* sourcesOf(
  pages: Iterable<SearchedPage>,
  { htmlLang, latinScript }: LocaleRow,
): Generator<readonly [string, string]> {
  const tag = latinScript ? htmlLang.toLowerCase() : noLanguage;
  const words = latinScript ? (main: string) => main : wordsApart(htmlLang);
  for (const { address, title, main } of pages)
    yield [fileOfPage(address), sourceOf(tag, title, words(main))];
}

/** Has the sources indexed, and notes the ids of their pages beside the index. */
async function writeIndex(sources: string, index: string): Promise<void> {
  await runPagefind(sources, index);
  writeFileSync(path.join(index, idsFile), JSON.stringify([...fragmentIds(index)]));
}

/** The time of use decides which parts are forgotten; nothing of it enters the build. */
function noteUse(folder: string): void {
  writeFileSync(path.join(folder, '.used'), '');
}

/**
 * Keeps the parts that were used last: several portals may be built beside one another. What an
 * unfinished build has left goes after a day; until then it may still be at work.
 */
function forgetOldest(folder: string): void {
  const [finished, unfinished] = [[] as string[], [] as string[]];
  for (const name of readdirSync(folder)) {
    (/\.\d+$/.test(name) ? unfinished : finished).push(path.join(folder, name));
  }
  const changed = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const used = new Map(finished.map((part) => [part, changed(path.join(part, '.used'))]));
  const now = Math.max(...used.values());
  const forgotten = [
    ...finished.sort((a, b) => (used.get(b) ?? 0) - (used.get(a) ?? 0)).slice(partsKept),
    ...unfinished.filter((part) => changed(part) < now - day),
  ];
  for (const part of forgotten) rmSync(part, { recursive: true, force: true });
}

/** Ids of the pages, by address; Pagefind keeps them in its fragments, whose files are named by them. */
function fragmentIds(part: string): Map<string, string> {
  const folder = path.join(part, 'fragment');
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(path.join(folder, file))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, file.replace(/\.pf_fragment$/, '')];
    }),
  );
}

function pagefindVersion(): string {
  const file = path.resolve('node_modules/pagefind/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
