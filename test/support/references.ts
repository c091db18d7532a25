import path from 'node:path';
import type { Page } from './pages.ts';

/** An address that a page names. */
export interface Reference {
  readonly url: URL;
  /** As it stands in the page. */
  readonly written: string;
  /** Element and attribute, such as `img src`. */
  readonly where: string;
  readonly rel: readonly string[];
  /** The browser fetches it by itself; otherwise the reader follows it. */
  readonly loads: boolean;
}

/** Attributes that hold addresses; `data-rows` and `data-words` are what a list loads when it is first filtered. */
const attributeNames = [
  'action',
  'content',
  'data',
  'data-rows',
  'data-words',
  'href',
  'poster',
  'src',
  'srcset',
] as const;
/** `link rel` values that name an address without loading it. */
const namingLinks = new Set(['canonical', 'alternate', 'license', 'schema.DC', 'schema.DCTERMS']);

/** Every address that the page names, read as a browser reads it at the portal's own address. */
export function referencesOf({ $, address }: Page, origin: string): Reference[] {
  const base = new URL(address, origin);
  return attributeNames.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .flatMap((element) => {
        const { tagName } = element;
        if (name === 'content' && $(element).attr('property') !== 'og:image') return [];
        const value = $(element).attr(name) ?? '';
        const rel = ($(element).attr('rel') ?? '').split(/\s+/);
        const follows =
          ['a', 'form', 'meta'].includes(tagName) || rel.some((one) => namingLinks.has(one));
        return addressesIn(name, value).map((written) => ({
          url: new URL(written, base),
          written,
          where: `${tagName} ${name}`,
          rel,
          loads: !follows,
        }));
      }),
  );
}

function addressesIn(name: string, value: string): string[] {
  if (name !== 'srcset') return [value];
  return value.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] ?? []);
}

/** Every `url()` and `@import` of a stylesheet; data URLs, which load nothing, are left out. */
export function styleReferences(css: string, base: URL): URL[] {
  const found = css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g);
  return [...found]
    .map(([, inUrl, imported]) => inUrl ?? imported ?? '')
    .filter((written) => !written.startsWith('data:'))
    .map((written) => new URL(written, base));
}

/** Addresses of the scripts that a script imports by name, static or dynamic. */
export function scriptReferences(script: string, address: string): string[] {
  const found = script.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']((?:\.{1,2})?\/[^"']+\.js)["']/g);
  return [...found].map(([, written = '']) =>
    path.posix.resolve(path.posix.dirname(address), written),
  );
}
