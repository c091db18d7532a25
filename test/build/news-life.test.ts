import path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { mainText, pageAt, pagesOf } from '../support/pages.ts';
import { searchFragments } from '../support/search-fragments.ts';

const dist = inject('fixtureDist');
const locales = ['vi', 'en', 'zh'] as const;
const rules = readFileSync(path.join(dist, '_redirects'), 'utf8').split('\n');
const goneAddresses = ['/news/taken-back/', '/tourism/places/expired/'];

describe('an item that left the portal', () => {
  it.each(locales)(
    'leaves a page that says so in %s, kept out of search and sitemaps',
    (locale) => {
      const sitemap = readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8');
      const searched = searchFragments(dist).map(({ url }) => url);
      for (const address of goneAddresses) {
        const page = pageAt(dist, `/${locale}${address}`);
        expect(page.$('meta[name="robots"]').attr('content')).toBe('noindex, follow');
        expect(sitemap).not.toContain(address);
        expect(searched).not.toContain(`/${locale}${address}`);
      }
    },
  );

  it('gives the reason of a withdrawal in the reader’s language', () => {
    for (const locale of locales) {
      expect(mainText(pageAt(dist, `/${locale}/news/taken-back/`))).toContain(
        `The source withdrew it (${locale}).`,
      );
    }
  });

  it('says until when an expired one held', () => {
    expect(mainText(pageAt(dist, '/en/tourism/places/expired/'))).toContain('29 November 2026');
  });

  it('is answered with 410 by hosts that read _redirects', () => {
    for (const locale of locales) {
      for (const address of goneAddresses) {
        expect(rules).toContain(`/${locale}${address} /${locale}${address} 410`);
      }
    }
  });

  it('is where the address leads at which it stood before it moved', () => {
    for (const locale of locales) {
      expect(rules).toContain(`/${locale}/news/announced/ /${locale}/news/taken-back/ 308`);
    }
  });

  it('stands in no list', () => {
    expect(mainText(pageAt(dist, '/en/news/'))).not.toContain('taken-back');
  });
});

describe('a republished report', () => {
  const page = pageAt(dist, '/en/news/republished/');

  it('names publisher, author, time and licence, and leads to the original', () => {
    const text = mainText(page);
    for (const part of ['Example Times', 'A. Writer', '08:30, 4 January 2026', 'CC BY 4.0']) {
      expect(text).toContain(part);
    }
    expect(page.$('a[href="https://example.org/report"]').length).toBe(1);
  });

  it('says so to machines', () => {
    const data = page
      .$('script[type="application/ld+json"]')
      .toArray()
      .map((script) => JSON.parse(page.$(script).text()) as Record<string, unknown>);
    expect(data).toContainEqual(
      expect.objectContaining({
        '@type': 'NewsArticle',
        isBasedOn: 'https://example.org/report',
        datePublished: '2026-01-10',
        author: { '@type': 'Person', name: 'A. Writer' },
      }),
    );
  });
});

describe('a correction', () => {
  it('stands on its page and in the public log, in each language', () => {
    for (const locale of locales) {
      const words = `Height set right (${locale}).`;
      expect(mainText(pageAt(dist, `/${locale}/news/corrected/`))).toContain(words);
      const log = pageAt(dist, `/${locale}/press/corrections/`);
      expect(mainText(log)).toContain(words);
      expect(log.$(`a[href="/${locale}/news/corrected/"]`).length).toBe(1);
    }
  });
});

describe('a planned outage', () => {
  it('is told on every page of each language until it is over', () => {
    const silent = pagesOf(dist)
      .filter(({ locale }) => locale !== undefined)
      .filter(
        ({ $, locale }) => $(`header .outage a[href="/${locale ?? ''}/news/outage/"]`).length !== 1,
      )
      .map(({ address }) => address);
    expect(silent).toEqual([]);
  });

  it('gives both times as clocks in Việt Nam show them', () => {
    const notice = pageAt(dist, '/en/').$('header').text();
    expect(notice).toContain('22:00, 14 December 2026');
    expect(notice).toContain('02:00, 15 December 2026');
  });
});
