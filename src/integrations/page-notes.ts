import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isLocale, type Locale } from '../config/locales.ts';
import { alternatesOf, canonicalOf, fileOfPage, isLeftOut, pageAddresses } from './built-pages.ts';
import { decoded, searchMarks } from './attributes.ts';
import { leanMain } from './search/lean-page.ts';

/** What other files say of a page. */
export interface PageNotes {
  /** Address from the root, ending in `/`. */
  readonly address: string;
  readonly canonical: string | undefined;
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
  readonly isLeftOut: boolean;
  readonly search: SearchedPage | undefined;
}

/** A page that is searched, with what it says of itself in hidden marks (`src/search/SearchMarks.astro`). */
export interface SearchedPage {
  readonly address: string;
  readonly locale: Locale;
  /** As it stands in an attribute. */
  readonly title: string;
  readonly summary: string;
  readonly names: readonly string[];
  readonly also: readonly string[];
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Name of its drawing; empty when it has none. */
  readonly drawing: string;
  /** The words that are searched, as HTML without attributes. */
  readonly main: string;
}

function searchedPage(address: string, html: string): SearchedPage | undefined {
  const locale = address.split('/')[1] ?? '';
  const title = /data-pagefind-meta="title:([^"]*)"/.exec(html)?.[1];
  if (!isLocale(locale) || title === undefined || !html.includes('data-pagefind-body'))
    return undefined;
  const marks = searchMarks(html);
  const filters: Record<string, string[]> = {};
  for (const mark of marks.get('filter') ?? []) {
    const [key = '', value = ''] = mark.split(/:(.*)/s);
    (filters[key] ??= []).push(value);
  }
  return {
    ...{ address, locale, title, filters },
    summary: decoded(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''),
    names: marks.get('name') ?? [],
    also: marks.get('also') ?? [],
    date: marks.get('date')?.[0] ?? '',
    drawing: marks.get('picture')?.[0] ?? '',
    main: leanMain(html),
  };
}

/** A piece cut out of a page keeps the whole page in memory (V8); what is written anew does not. */
function detached(notes: PageNotes): PageNotes {
  return JSON.parse(JSON.stringify(notes)) as PageNotes;
}

/** Notes on a page. */
export function notesOn(address: string, html: string): PageNotes {
  return detached({
    address,
    canonical: canonicalOf(html),
    alternates: alternatesOf(html),
    isLeftOut: isLeftOut(html),
    search: searchedPage(address, html),
  });
}

const kept = new Map<string, PageNotes>();

/** Keeps the notes on a page of this build until all are asked for. */
export function keepNotes(notes: PageNotes): void {
  kept.set(notes.address, notes);
}

let last: { readonly directory: string; readonly notes: readonly PageNotes[] } | undefined;

/**
 * Notes on every page of a finished build, by address: those that were taken while the page was made,
 * and of the others what is read now. Of a large portal the pages are some hundred megabytes, and the
 * notes a tenth of that.
 */
export function pageNotes(directory: string): readonly PageNotes[] {
  if (last?.directory === directory) return last.notes;
  const notes = pageAddresses(directory).map(
    (address) =>
      kept.get(address) ??
      notesOn(address, readFileSync(path.join(directory, fileOfPage(address)), 'utf8')),
  );
  last = { directory, notes };
  return notes;
}
