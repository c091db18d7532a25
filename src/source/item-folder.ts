import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CollectionId } from '../config/collections.ts';
import { isLocale, type Locale } from '../config/locales.ts';
import { maximumItemFileBytes, refusedYaml, tooLarge } from './refused/file.ts';
import { splitFrontMatter } from './front-matter.ts';
import { said } from './said.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** `<locale>.md` or `<locale>.mdx`, split into front matter and body. */
export interface WordsFile {
  readonly locale: Locale;
  readonly file: string;
  readonly format: 'md' | 'mdx';
  readonly frontMatter: YamlFile;
  readonly frontMatterBytes: number;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
  /** The whole file as it stands on the disk; empty when it is too large to be looked into. */
  readonly text: string;
}

/** One item as it lies on the disk: facts once, words per language, pictures beside them. */
export interface ItemFolder {
  readonly collection: CollectionId;
  readonly slug: string;
  /** Absolute path. */
  readonly directory: string;
  /** Path from the working directory, as findings print it. */
  readonly folder: string;
  readonly facts: YamlFile | undefined;
  readonly factsText: string;
  readonly words: Partial<Record<Locale, WordsFile>>;
  readonly pictures: readonly string[];
  /** Files that nothing reads: wrong names, unknown languages, both .md and .mdx, folders, links. */
  readonly strangers: readonly string[];
}

/** Front matter is short; more than this is refused before it is parsed (bytes). */
export const maximumFrontMatterBytes = 8192;

const pictureName = /\.(jpe?g|png|webp|svg|avif|heic|heif|tiff?|gif)$/i;

/** Path as findings print it: from the working directory, with `/`. */
export function displayPath(absolute: string): string {
  return path.relative(process.cwd(), absolute).split(path.sep).join('/');
}

/** Slugs of the collection's items, sorted; none when the folder does not exist. */
export function listItems(contentDirectory: string, collection: CollectionId): string[] {
  const directory = path.join(contentDirectory, collection);
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

/** Reads one item folder once. Nothing is judged here: missing parts are `undefined`. */
export function readItemFolder(
  contentDirectory: string,
  collection: CollectionId,
  slug: string,
): ItemFolder {
  const directory = path.join(contentDirectory, collection, slug);
  const entries = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const words: Partial<Record<Locale, WordsFile>> = {};
  const pictures: string[] = [];
  const strangers: string[] = [];
  let facts: YamlFile | undefined;
  let factsText = '';

  for (const entry of entries) {
    const { name } = entry;
    const absolute = path.join(directory, name);
    const { stem, extension } = splitName(name);
    if (!entry.isFile()) {
      strangers.push(name);
    } else if (name === 'facts.yml') {
      ({ facts, factsText } = readFacts(absolute));
    } else if ((extension === 'md' || extension === 'mdx') && isLocale(stem) && !words[stem]) {
      words[stem] = readWords(absolute, stem, extension);
    } else if (pictureName.test(name)) {
      pictures.push(name);
    } else {
      strangers.push(name);
    }
  }
  return {
    collection,
    slug,
    directory,
    folder: displayPath(directory),
    facts,
    factsText,
    words,
    pictures,
    strangers,
  };
}

function splitName(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  return dot < 0
    ? { stem: name, extension: '' }
    : { stem: name.slice(0, dot), extension: name.slice(dot + 1) };
}

/** Parsers and line counts begin at the first visible character; the check names the mark itself. */
export function withoutByteOrderMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function readFacts(absolute: string): { facts: YamlFile; factsText: string } {
  const file = displayPath(absolute);
  const bytes = readFileSync(absolute);
  if (bytes.length > maximumItemFileBytes) {
    return { facts: tooLarge(file, bytes.length, maximumItemFileBytes), factsText: '' };
  }
  const factsText = bytes.toString('utf8');
  return { facts: parseYamlFile(file, withoutByteOrderMark(factsText)), factsText };
}

function readWords(absolute: string, locale: Locale, format: 'md' | 'mdx'): WordsFile {
  const file = displayPath(absolute);
  const bytes = readFileSync(absolute);
  if (bytes.length > maximumItemFileBytes) {
    const frontMatter = tooLarge(file, bytes.length, maximumItemFileBytes);
    return {
      locale,
      file,
      format,
      frontMatter,
      frontMatterBytes: 0,
      body: '',
      bodyLine: 1,
      text: '',
    };
  }
  const text = bytes.toString('utf8');
  const content = withoutByteOrderMark(text);
  const parts = splitFrontMatter(content);
  const head = parts?.head.replace(/\r?\n$/, '') ?? '';
  const body = parts?.body ?? content;
  const frontMatterBytes = Buffer.byteLength(head);
  return {
    locale,
    file,
    format,
    frontMatter:
      frontMatterBytes > maximumFrontMatterBytes
        ? refusedFrontMatter(file, frontMatterBytes)
        : parseYamlFile(file, head, { firstLine: 2 }),
    frontMatterBytes,
    body,
    bodyLine: content.slice(0, content.length - body.length).split('\n').length,
    text,
  };
}

function refusedFrontMatter(file: string, bytes: number): YamlFile {
  return refusedYaml(
    file,
    said(
      `The front matter has ${bytes} bytes; ${maximumFrontMatterBytes} are allowed.`,
      `Phần khai báo đầu tệp có ${bytes} byte; tối đa là ${maximumFrontMatterBytes}.`,
    ),
    said(
      'Move text into the body, or numbers into facts.yml.',
      'Chuyển lời văn xuống phần thân bài, chuyển số liệu sang facts.yml.',
    ),
  );
}
