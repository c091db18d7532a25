import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of the finished build. */
export interface BuiltPage {
  /** Address from the root, ending in `/` (`/404.html` keeps its name). */
  readonly address: string;
  readonly html: string;
}

/** Names of all HTML pages below a folder, sorted. */
function pageNames(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
}

/** Address of a page from the path of its file. */
export const addressOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

/** Addresses of all HTML pages below a folder, from that folder, sorted. */
export function pageAddresses(directory: string): string[] {
  return pageNames(directory).map(addressOf);
}

/** The HTML pages below a folder one after the other, sorted by address. */
export function* eachBuiltPage(directory: string): Generator<BuiltPage> {
  for (const name of pageNames(directory)) {
    yield { address: addressOf(name), html: readFileSync(path.join(directory, name), 'utf8') };
  }
}

/** All HTML pages below a folder, sorted by address. */
export function builtPages(directory: string): BuiltPage[] {
  return [...eachBuiltPage(directory)];
}

/** The `href` of the page's `link rel=canonical`, if it has one. */
export function canonicalOf(html: string): string | undefined {
  return /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
}

/** The page's `hreflang` alternates, in order. */
export function alternatesOf(html: string): { lang: string; url: string }[] {
  return [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, lang = '', url = '']) => ({ lang, url }),
  );
}

/** Whether the page asks search engines to leave it out, for itself and not for the stage of the portal. */
export function isLeftOut(html: string): boolean {
  return html.includes('<meta name="robots" content="noindex, follow"');
}

/** The file of a page in the folder of the build. */
export function fileOfPage(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}
