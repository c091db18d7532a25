import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import type { collectionIds } from '../../src/config/collections.ts';
import { listItems } from '../../src/source/item-folder.ts';
import { faults, mainText, pageAt, pagesOf, type Page } from '../support/pages.ts';

const dist = inject('dist');
const locales = ['vi', 'en', 'zh'] as const;
const pages = pagesOf(dist);
const slugs = (collection: (typeof collectionIds)[number]) => listItems('content', collection);
const below = (path: RegExp) => pages.filter((page) => path.test(page.address));

function structuredData({ $ }: Page): Record<string, unknown>[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .map((script) => JSON.parse($(script).text()) as Record<string, unknown>);
}

describe('the first edition of the information work', () => {
  it.each([
    ['news', 30],
    ['clarifications', 6],
    ['partners', 12],
    ['documents', 14],
  ] as const)('has enough %s: at least %i', (collection, least) => {
    expect(slugs(collection).length).toBeGreaterThanOrEqual(least);
  });

  it('has at least 50 articles of the press and 600 names', () => {
    for (const [name, least] of [
      ['coverage', 50],
      ['terms', 600],
    ] as const) {
      const { records } = JSON.parse(
        readFileSync(path.join(dist, `data/${name}.json`), 'utf8'),
      ) as {
        records: unknown[];
      };
      expect(records.length).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('the lists of news', () => {
  it.each(locales)('lead to every report in %s, on their pages and by year', (locale) => {
    const expected = slugs('news').map((slug) => `/${locale}/news/${slug}/`);
    for (const lists of [/\/news\/(page\/\d+\/)?$/, /\/news\/year\/\d{4}\/$/]) {
      const linked = new Set(
        below(lists)
          .filter((page) => page.locale === locale)
          .flatMap(({ $ }) =>
            $('main a')
              .toArray()
              .map((link) => $(link).attr('href')),
          ),
      );
      expect(expected.filter((address) => !linked.has(address))).toEqual([]);
    }
  });

  it('give each report the day of its event and of its publication', () => {
    const reports = below(/^\/en\/news\/(?!page\/|year\/)[^/]+\/$/);
    expect(reports.length).toBe(slugs('news').length);
    expect(
      faults(reports, (page) => {
        const article = structuredData(page).find((data) => data['@type'] === 'NewsArticle');
        return article?.['datePublished'] === undefined ? ['no datePublished'] : [];
      }),
    ).toEqual([]);
  });
});

describe('each clarification', () => {
  const all = below(/^\/(vi|en|zh)\/press\/clarifications\/[^/]+\/$/);

  it('is marked up as a ClaimReview with its claim, finding and where it was seen', () => {
    expect(all.length).toBe(slugs('clarifications').length * locales.length);
    expect(
      faults(all, (page) => {
        const review = structuredData(page).find((data) => data['@type'] === 'ClaimReview') as
          | {
              claimReviewed?: string;
              itemReviewed?: { appearance?: unknown[] };
              reviewRating?: { alternateName?: string };
            }
          | undefined;
        return [
          review?.claimReviewed ? '' : 'no claim',
          review?.reviewRating?.alternateName ? '' : 'no finding',
          (review?.itemReviewed?.appearance?.length ?? 0) > 0 ? '' : 'seen nowhere',
        ].filter((fault) => fault !== '');
      }),
    ).toEqual([]);
  });

  it('shows how it stands against the seven days', () => {
    expect(mainText(pageAt(dist, '/en/press/clarifications/border-length/'))).toContain(
      'Answered in time (by 28 November 2026)',
    );
  });
});

describe('documents', () => {
  it('that were replaced say by what, and their successors what they replace', () => {
    const old = pageAt(dist, '/en/documents/decree-42-2022/');
    expect(mainText(old)).toContain('Replaced by');
    expect(old.$('aside a[href="/en/documents/decree-224-2026/"]').length).toBeGreaterThan(0);
    const successor = pageAt(dist, '/en/documents/decree-224-2026/');
    expect(successor.$('aside a[href="/en/documents/decree-42-2022/"]').length).toBeGreaterThan(0);
  });
});

describe('the press kit', () => {
  const kitOf = (locale: string) =>
    unzipSync(new Uint8Array(readFileSync(path.join(dist, `${locale}/press/press-kit.zip`))));

  it.each(locales)(
    'opens in %s, lists its licences and has pictures wide enough to print',
    async (locale) => {
      const kit = kitOf(locale);
      const text = (name: string) => strFromU8(kit[name] ?? new Uint8Array());
      const pictures = Object.keys(kit).filter((name) => name.startsWith('pictures/'));
      expect(pictures.length).toBeGreaterThan(5);
      expect(pictures.filter((name) => !text('LICENCES.txt').includes(name))).toEqual([]);
      expect(text('credits.csv').trim().split('\r\n').length).toBe(pictures.length + 1);
      expect(text('facts.md')).toMatch(/3[.,]147[.,]3/);
      for (const name of pictures.filter((one) => one.endsWith('.jpg'))) {
        const { width } = await sharp(kit[name]).metadata();
        expect(width).toBeGreaterThanOrEqual(1600);
      }
    },
  );

  it('names places on its map in the language of the kit', () => {
    const map = (locale: string) =>
      strFromU8(kitOf(locale)['pictures/map.svg'] ?? new Uint8Array());
    expect(map('vi')).toContain('Sa Pa');
    expect(map('zh')).toContain('沙坝');
  });
});

describe('the press room', () => {
  it.each(locales)(
    'names nobody that the province has not named, and says whom to write to (%s)',
    (locale) => {
      const room = pageAt(dist, `/${locale}/press/`);
      expect(room.$('#spokesperson').parent().find('p').text()).toMatch(/244\/2026\/NĐ-CP/);
    },
  );
});
