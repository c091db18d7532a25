import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { openGraphSize } from '../../src/config/images.ts';
import { internationalLocale, locales } from '../../src/config/locales.ts';
import { readSite } from '../../src/source/site.ts';
import { attributes, faults, pagesOf, type Page } from '../support/pages.ts';

const dist = inject('dist');
const pages = pagesOf(dist);
const addresses = new Set(pages.map(({ address }) => address));
const { origin } = readSite();
const [localized, shared] = [
  pages.filter(({ locale }) => locale !== undefined),
  pages.filter(({ locale }) => locale === undefined),
];
const longestDescription = 320;

function duplicates(values: readonly (readonly [address: string, value: string])[]): string[] {
  const first = new Map<string, string>();
  return values.flatMap(([address, value]) => {
    const other = first.get(value);
    if (other === undefined) first.set(value, address);
    return other === undefined ? [] : [`${address} and ${other}: ${value}`];
  });
}

function metaOf({ $ }: Page, name: string): string | undefined {
  return $(`meta[name="${name}"], meta[property="${name}"]`).attr('content');
}

describe('the head of each page', () => {
  it('is asked of every language and of the pages that belong to none', () => {
    expect(new Set(localized.map(({ locale }) => locale))).toEqual(new Set(Object.keys(locales)));
    expect(shared.map(({ address }) => address).sort()).toEqual(['/', '/404.html', '/data/']);
  });

  it('names the language of the address', () => {
    const found = faults(pages, ({ $, locale }) => {
      const lang = $('html').attr('lang');
      const expected = locales[locale ?? internationalLocale].htmlLang;
      return lang === expected ? [] : [`lang is ${String(lang)}, not ${expected}`];
    });
    expect(found).toEqual([]);
  });

  it('has a title that no other page has', () => {
    const titles = pages.map(
      ({ address, $ }) => [address, $('head > title').text().trim()] as const,
    );
    expect(titles.filter(([, title]) => title === '')).toEqual([]);
    expect(duplicates(titles)).toEqual([]);
  });

  it('has a description of a few sentences that no other page has', () => {
    const indexed = pages.filter(({ address }) => address !== '/404.html');
    const found = faults(indexed, (page) => {
      const description = metaOf(page, 'description')?.trim() ?? '';
      if (description === '') return ['no description'];
      const { length } = description;
      return length > longestDescription ? [`description of ${String(length)} characters`] : [];
    });
    expect(found).toEqual([]);
    const all = localized.map((page) => [page.address, metaOf(page, 'description') ?? ''] as const);
    expect(duplicates(all)).toEqual([]);
  });

  it('names one absolute canonical address that exists', () => {
    const found = faults(
      pages.filter(({ address }) => address !== '/404.html'),
      (page) => {
        const canonical = attributes(page, 'link[rel="canonical"]', 'href');
        const [first = ''] = canonical;
        if (canonical.length !== 1) return [`${String(canonical.length)} canonical addresses`];
        if (!first.startsWith(`${origin}/`)) return [`canonical ${first} is not below ${origin}`];
        const target = new URL(first).pathname;
        return addresses.has(target) ? [] : [`canonical ${target} does not exist`];
      },
    );
    expect(found).toEqual([]);
  });

  it('speaks of itself in Open Graph, with a picture of the right size', async () => {
    const pictures = new Map<string, string[]>();
    const found = faults(localized, (page) => {
      const picture = metaOf(page, 'og:image') ?? '';
      if (!picture.startsWith(`${origin}/`)) return [`og:image is "${picture}"`];
      const { pathname } = new URL(picture);
      pictures.set(pathname, [...(pictures.get(pathname) ?? []), page.address]);
      return ['og:title', 'og:description', 'og:url', 'og:locale', 'og:site_name', 'og:image:alt']
        .filter((name) => (metaOf(page, name) ?? '').trim() === '')
        .map((name) => `no ${name}`);
    });
    expect(found).toEqual([]);
    const wrong: string[] = [];
    for (const [picture, usedBy] of pictures) {
      const size = await sharp(path.join(dist, picture)).metadata();
      if (size.width === openGraphSize.width && size.height === openGraphSize.height) continue;
      wrong.push(`${usedBy[0] ?? ''}: ${picture} is ${String(size.width)}×${String(size.height)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('carries structured data that can be read, with breadcrumbs that exist', () => {
    const found = faults(localized, ({ $ }) =>
      $('script[type="application/ld+json"]')
        .toArray()
        .flatMap((element) => {
          const data = JSON.parse($(element).text()) as Record<string, unknown>;
          if (data['@context'] !== 'https://schema.org') return ['no @context of schema.org'];
          const steps = (data['itemListElement'] ?? []) as { name: string; item: string }[];
          return steps
            .filter(({ name, item }) => name === '' || !addresses.has(new URL(item).pathname))
            .map(({ item }) => `breadcrumb ${item} does not exist`);
        }),
    );
    expect(found).toEqual([]);
    const kinds = (selected: readonly Page[]) =>
      new Set(
        selected.flatMap(({ $ }) =>
          $('script[type="application/ld+json"]')
            .toArray()
            .map((element) => (JSON.parse($(element).text()) as { '@type': string })['@type']),
        ),
      );
    expect(kinds(localized.filter(({ path: own }) => own === '/'))).toContain('WebSite');
    expect(kinds(localized)).toContain('Article');
    expect(kinds(localized)).toContain('TouristAttraction');
    expect(kinds(localized)).toContain('BreadcrumbList');
  });
});
