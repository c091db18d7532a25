import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Converter } from 'opencc-js';
import { isLocale, localeCodes, locales, type Locale } from '../config/locales.ts';
import type { BuiltPage } from './built-pages.ts';

/** A page of the search catalogue, as `src/search/catalogue.ts` reads it. */
interface PageEntry {
  path: string;
  title: string;
  summary: string;
  names: string[];
  also: string[];
  filters: Record<string, string[]>;
  date: string;
  id?: string;
  picture?: string;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#38;': '&',
  '&#39;': "'",
  '&#34;': '"',
};

const decoded = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#3[489]);/g, (code) => entities[code] ?? code);

/** Values of an attribute of the page's hidden marks, in order. */
function marks(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    decoded(value),
  );
}

function after(values: readonly string[], prefix: string): string | undefined {
  return values.find((value) => value.startsWith(prefix))?.slice(prefix.length);
}

function entryOf({ address, html }: BuiltPage): PageEntry | undefined {
  const title = after(marks(html, 'data-pagefind-meta'), 'title:');
  if (title === undefined) return undefined;
  const filters: Record<string, string[]> = {};
  for (const mark of marks(html, 'data-search-filter')) {
    const [key = '', value = ''] = mark.split(/:(.*)/s);
    (filters[key] ??= []).push(value);
  }
  return {
    path: address.replace(/^\/[^/]+/, ''),
    title,
    summary: decoded(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
    names: marks(html, 'data-search-name'),
    also: marks(html, 'data-search-also'),
    filters,
    date: marks(html, 'data-search-date')[0] ?? '',
  };
}

/** Ids of the pages in the full-text index, by address; Pagefind keeps them in its fragments. */
function fragmentIds(directory: string): Map<string, string> {
  const folder = path.join(directory, 'pagefind/fragment');
  return new Map(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(path.join(folder, file))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, file.replace(/\.pf_fragment$/, '')];
    }),
  );
}

/** The small form of the page's drawing, if the library has one. */
function smallPicture(directory: string, html: string): string | undefined {
  const [name = ''] = marks(html, 'data-search-picture');
  const exists = existsSync(path.join(directory, 'media', `${name}.jpg`));
  return exists ? `/media/${name}.jpg` : undefined;
}

/** Pairs of a traditional character and its simplified form, for the Chinese characters of a text. */
function traditionalTable(text: string): string {
  const simplified = Converter({ from: 'tw', to: 'cn' });
  const own = new Set(Array.from(text).filter((character) => /\p{Script=Han}/u.test(character)));
  const pairs: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCodePoint(code);
    const other = simplified(character);
    if (other !== character && own.has(other)) pairs.push(character + other);
  }
  return pairs.join('');
}

/**
 * Writes the catalogue of each language (`/{locale}/search/pages.json`) from the finished pages:
 * titles, summaries, names and filters, with the page's id in the full-text index. A page is also
 * known by its titles in the other languages.
 */
export function writeSearchPages(
  directory: string,
  pages: readonly BuiltPage[],
  province: readonly string[],
): void {
  const byLocale = new Map<Locale, PageEntry[]>(localeCodes.map((locale) => [locale, []]));
  const ids = fragmentIds(directory);
  for (const page of pages) {
    const code = page.address.split('/')[1] ?? '';
    const entry = isLocale(code) ? entryOf(page) : undefined;
    if (!entry || !isLocale(code)) continue;
    const id = ids.get(page.address);
    const picture = smallPicture(directory, page.html);
    byLocale.get(code)?.push({
      ...entry,
      ...(id !== undefined && { id }),
      ...(picture !== undefined && { picture }),
    });
  }
  const chinese = new Map(
    localeCodes
      .filter((locale) => !locales[locale].latinScript)
      .map((locale) => [
        locale,
        pages
          .filter(({ address }) => address.startsWith(`/${locale}/`))
          .map(({ html }) => html)
          .join(''),
      ]),
  );
  const titles = Map.groupBy([...byLocale.values()].flat(), ({ path: own }) => own);
  for (const [locale, entries] of byLocale) {
    if (entries.length === 0) continue;
    const own = entries.map((entry) => compact(entry, titles.get(entry.path) ?? []));
    const catalogue = {
      pages: own,
      province,
      traditional: traditionalTable(JSON.stringify(own) + (chinese.get(locale) ?? '')),
    };
    const folder = path.join(directory, locale, 'search');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'pages.json'), JSON.stringify(catalogue));
  }
}

/** The entry without empty lists, known also by its titles in the other languages. */
function compact(entry: PageEntry, sameItem: readonly PageEntry[]) {
  const { names, also, filters, ...rest } = entry;
  const others = sameItem.map(({ title }) => title).filter((title) => title !== entry.title);
  const all = [...new Set([...names, ...others])];
  return {
    ...rest,
    ...(all.length > 0 && { names: all }),
    ...(also.length > 0 && { also: [...new Set(also)] }),
    ...(Object.keys(filters).length > 0 && { filters }),
  };
}
