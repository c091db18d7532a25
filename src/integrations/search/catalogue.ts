import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Converter } from 'opencc-js';
import { localeCodes, locales } from '../../config/locales.ts';
import { decoded } from '../attributes.ts';
import type { SearchedPage } from '../page-notes.ts';

const hanCharacters = /\p{Script=Han}/gu;

/** Pairs of a traditional character and its simplified form, for the Chinese characters of a text. */
function traditionalTable(text: string): string {
  const own = new Set(text.match(hanCharacters));
  const all = Array.from({ length: 0xa000 - 0x4e00 }, (_, index) =>
    String.fromCodePoint(0x4e00 + index),
  );
  // One line each, so that no two characters are taken for a word.
  const simplified = Converter({ from: 'tw', to: 'cn' })(all.join('\n')).split('\n');
  return all
    .flatMap((character, index) => {
      const other = simplified[index] ?? character;
      return other !== character && own.has(other) ? [character + other] : [];
    })
    .join('');
}

/** A page as the catalogue knows it: without its words, but with the Chinese characters that stand in them. */
export interface CataloguePage extends Omit<SearchedPage, 'main'> {
  readonly characters: string;
}

/** What the catalogue needs of a searched page; its words take ten times as much memory. */
export function inCatalogue({ main, ...page }: SearchedPage): CataloguePage {
  const isSearchedInHan = !locales[page.locale].latinScript;
  const characters = isSearchedInHan ? [...new Set(main.match(hanCharacters))].join('') : '';
  return { ...page, characters };
}

/** Locale-free address of a page. */
const pathOf = ({ address }: CataloguePage): string => address.replace(/^\/[^/]+/, '');

interface Known {
  /** Ids of the pages in the full-text index, by address. */
  readonly ids: ReadonlyMap<string, string>;
  /** Names of the province itself. */
  readonly province: readonly string[];
}

/**
 * Writes the catalogue of each language (`/{locale}/search/pages.json`), as `src/search/catalogue.ts`
 * reads it: titles, summaries, names and filters, with the page's id in the full-text index. A page is
 * also known by its titles in the other languages.
 */
export function writeCatalogues(
  directory: string,
  pages: readonly CataloguePage[],
  { ids, province }: Known,
): void {
  const sameItem = Map.groupBy(pages, pathOf);
  for (const locale of localeCodes) {
    const own = pages.filter((page) => page.locale === locale);
    if (own.length === 0) continue;
    const entries = own.map((page) => ({
      ...entryOf(page, sameItem.get(pathOf(page)) ?? []),
      ...optional('id', ids.get(page.address)),
      ...optional('picture', pictureOf(directory, page)),
    }));
    const catalogue = {
      pages: entries,
      province,
      traditional: traditionalTable(
        JSON.stringify(entries) + own.map(({ characters }) => characters).join(''),
      ),
    };
    const folder = path.join(directory, locale, 'search');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'pages.json'), JSON.stringify(catalogue));
  }
}

const optional = (name: string, value: string | undefined) =>
  value === undefined ? {} : { [name]: value };

/** Address of the small form of the page's drawing, if the library has one. */
function pictureOf(directory: string, { drawing }: CataloguePage): string | undefined {
  const picture = `/media/${drawing}.jpg`;
  return existsSync(path.join(directory, picture)) ? picture : undefined;
}

/** The page without empty lists, known also by its titles in the other languages. */
function entryOf(page: CataloguePage, sameItem: readonly CataloguePage[]) {
  const { summary, names, also, filters, date } = page;
  const title = decoded(page.title);
  const others = sameItem.map((other) => decoded(other.title)).filter((other) => other !== title);
  const all = [...new Set([...names, ...others])];
  return {
    ...{ path: pathOf(page), title, summary, date },
    ...(all.length > 0 && { names: all }),
    ...(also.length > 0 && { also: [...new Set(also)] }),
    ...(Object.keys(filters).length > 0 && { filters }),
  };
}
