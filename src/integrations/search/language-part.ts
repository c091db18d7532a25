import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { cacheDirectory } from '../../config/environment/cache-directory.ts';
import type { LocaleRow } from '../../config/locales.ts';
import type { SearchedPage } from '../page-notes.ts';
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
/** Raise it when the form of the parts changes: kept ones are made anew. */
const version = 2;
/** Beside Pagefind's files: the ids of the pages. */
const idsFile = 'ids.json';

/** The page as it is given to Pagefind: title and words, nothing else. */
function sourceOf({ title, main }: SearchedPage, { htmlLang, latinScript }: LocaleRow): string {
  const tag = latinScript ? htmlLang.toLowerCase() : noLanguage;
  const words = latinScript ? main : wordsApart(main, htmlLang);
  return `<html lang="${tag}"><body><i data-pagefind-meta="title[data-title]" data-title="${title}"></i><main data-pagefind-body>${words}</main></body></html>`;
}

/**
 * The index of the pages of one language. The same pages are indexed once and kept between builds, so
 * that a change in one language leaves the others as they are.
 *
 * @throws Error when Pagefind reports a problem with a page or cannot write
 */
export async function languagePart(
  language: LocaleRow,
  pages: readonly SearchedPage[],
): Promise<LanguagePart> {
  const hash = createHash('sha256').update(JSON.stringify([version, pagefindVersion()]));
  for (const { address, title, main } of pages) hash.update(`\n${address}\n${title}\n${main}`);
  const tag = language.htmlLang.toLowerCase();
  const cache = cacheDirectory('search');
  const folder = path.join(cache, `${tag}-${hash.digest('hex').slice(0, 24)}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    // Builds may run side by side: a part is there whole or not at all.
    const unfinished = `${folder}.${process.pid}`;
    await writePart(
      pages.map((page) => ({ url: page.address, content: sourceOf(page, language) })),
      unfinished,
    );
    renameSync(unfinished, folder);
  }
  noteUse(folder);
  forgetOldest(cache);
  const ids = JSON.parse(readFileSync(path.join(folder, idsFile), 'utf8')) as [string, string][];
  return { tag, folder, ids: new Map(ids) };
}

async function writePart(
  sources: readonly { readonly url: string; readonly content: string }[],
  outputPath: string,
): Promise<void> {
  const { index } = succeed(await pagefind.createIndex(), 'create the index');
  if (!index) throw new Error('Pagefind made no index.');
  // All are on their way at once: waiting for each answer takes longer than the answer.
  await Promise.all(
    sources.map(async (source) => succeed(await index.addHTMLFile({ ...source }), source.url)),
  );
  succeed(await index.writeFiles({ outputPath }), 'write');
  // Ends the program, and gives its memory back.
  await pagefind.close();
  writeFileSync(path.join(outputPath, idsFile), JSON.stringify([...fragmentIds(outputPath)]));
}

function succeed<Answer extends { errors: string[] }>(answer: Answer, what: string): Answer {
  if (answer.errors.length > 0) {
    throw new Error(`Pagefind failed (${what}): ${answer.errors.join('; ')}`);
  }
  return answer;
}

/** The time of use decides which parts are forgotten; nothing of it enters the build. */
function noteUse(folder: string): void {
  writeFileSync(path.join(folder, '.used'), '');
}

/** Keeps the parts that were used last: several portals may be built beside one another. */
function forgetOldest(cache: string): void {
  const parts = readdirSync(cache)
    .map((name) => path.join(cache, name))
    .map((part) => ({
      part,
      used: statSync(path.join(part, '.used'), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((a, b) => b.used - a.used);
  for (const { part } of parts.slice(partsKept)) rmSync(part, { recursive: true, force: true });
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
