import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { builtPages } from '../../src/integrations/built-pages.ts';
import { splitLocale } from '../../src/routing/paths.ts';
import type { Locale } from '../../src/config/locales.ts';

/** A page of a finished build, ready to be questioned. */
export interface Page {
  /** Address from the root, ending in `/` (`/404.html` keeps its name). */
  readonly address: string;
  readonly html: string;
  readonly $: CheerioAPI;
  /** Locale of the address; none for the root and the 404 page. */
  readonly locale: Locale | undefined;
  /** Address without its locale. */
  readonly path: string;
}

const read = new Map<string, readonly Page[]>();

/** Walls and kiosks: pages for screens, which have no chrome and are found by nobody. */
const ofScreens = /^\/(display|kiosk)\//;

/** All pages of a build for readers, by address; each is parsed once a test file. */
export function pagesOf(dist: string): readonly Page[] {
  return everyPageOf(dist).filter(({ address }) => !ofScreens.test(address));
}

/** The pages of the walls and kiosks. */
export function screenPagesOf(dist: string): readonly Page[] {
  return everyPageOf(dist).filter(({ address }) => ofScreens.test(address));
}

function everyPageOf(dist: string): readonly Page[] {
  const known = read.get(dist);
  if (known) return known;
  const pages = builtPages(dist).map(({ address, html }): Page => {
    const split = splitLocale(address);
    return { address, html, $: load(html), locale: split?.locale, path: split?.path ?? address };
  });
  read.set(dist, pages);
  return pages;
}

/** Whether the page lists items with one value of a facet, or of one month; it says nothing of its own. */
export function isFacetList({ path: own }: Pick<Page, 'path'>): boolean {
  return [
    /\/by\/[a-z]+\/[^/]+\/$/,
    /^\/events\/\d{4}\/\d{2}\/$/,
    /^\/news\/(page|year)\/\d+\/$/,
    /^\/(media|press\/terms)\/[a-z]+\/$/,
  ].some((list) => list.test(own));
}

/** The page at an address. @throws Error when the build has none */
export function pageAt(dist: string, address: string): Page {
  const page = pagesOf(dist).find((candidate) => candidate.address === address);
  if (!page) throw new Error(`The build has no page ${address}.`);
  return page;
}

/** What is wrong, over many pages; each line begins with the address of its page. */
export function faults(pages: readonly Page[], find: (page: Page) => readonly string[]): string[] {
  return pages.flatMap((page) => find(page).map((fault) => `${page.address}: ${fault}`));
}

/** The attribute of every element that a selector finds, in order; elements without it are left out. */
export function attributes({ $ }: Page, selector: string, name: string): string[] {
  return $(selector)
    .toArray()
    .flatMap((element) => $(element).attr(name) ?? []);
}

/** The visible words of the page's main part, white space folded. */
export function mainText({ $ }: Page): string {
  const main = $('main').clone();
  main.find('script, style, template, noscript, [hidden]').remove();
  return main.text().replace(/\s+/g, ' ').trim();
}

/** The text of a file of the build. */
export function textOf(dist: string, file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}
