import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readContent } from '../../scripts/lib/content/read-content.ts';
import { inspectPdf } from '../../scripts/lib/publications/inspect-pdf.ts';
import { sourceDigest } from '../../scripts/lib/publications/source-digest.ts';
import { editionIds, editions, publicationFile } from '../../src/config/outputs/editions.ts';
import { localeCodes } from '../../src/config/locales.ts';
import { publicationData } from '../../src/schemas/publication.ts';
import { filesOf } from '../support/dist-files.ts';
import { attributes, mainText, pageAt, pagesOf } from '../support/pages.ts';

const dist = inject('dist');
const content = readContent('content');
const listed = (content.data['publications.yml']?.known ?? []).map((entry) =>
  publicationData.parse(entry),
);
const books = localeCodes.flatMap((locale) => editionIds.map((edition) => ({ locale, edition })));
const addressOf = (edition: string, locale: string) =>
  `/publications/${publicationFile(edition, locale)}`;

describe('the printed books', () => {
  it('are there for every edition in every language', () => {
    expect(listed.map(({ edition, locale }) => addressOf(edition, locale)).sort()).toEqual(
      books.map(({ edition, locale }) => addressOf(edition, locale)).sort(),
    );
  });

  it('are in the portal as they lie in the content, and nothing else is', () => {
    const files = filesOf(dist).filter((file) => file.startsWith('/publications/'));
    expect(files.sort()).toEqual(
      listed.map(({ edition, locale }) => addressOf(edition, locale)).sort(),
    );
    const wrong = listed.filter(({ edition, locale, sha256, pages }) => {
      const bytes = readFileSync(path.join(dist, addressOf(edition, locale)));
      const reading = inspectPdf(bytes);
      const isSame = createHash('sha256').update(bytes).digest('hex') === sha256;
      return !isSame || reading.kind !== 'pdf' || reading.pages !== pages;
    });
    expect(wrong).toEqual([]);
  });

  it('are small enough to be taken along: five megabytes at most', () => {
    expect(Math.max(...listed.map(({ bytes }) => bytes))).toBeLessThan(5_000_000);
  });

  it('carry a digest that tells the books that are behind their items', () => {
    const [first] = listed;
    expect(first).toBeDefined();
    const digests = listed.map(({ edition, locale, date }) =>
      sourceDigest(content, edition, locale, date),
    );
    expect(digests.every((digest) => /^[0-9a-f]{64}$/.test(digest ?? ''))).toBe(true);
    expect(new Set(digests).size).toBe(listed.length);
  });
});

describe.each(localeCodes)('the list of books in %s', (locale) => {
  const leadsTo = (page: string) =>
    attributes(pageAt(dist, `/${locale}${page}`), 'a[href^="/publications/"]', 'href');

  it('names each book with its size and pages, the reader’s language first', () => {
    const links = leadsTo('/documents/');
    expect([...links].sort()).toEqual(
      listed.map(({ edition, locale: language }) => addressOf(edition, language)).sort(),
    );
    const text = mainText(pageAt(dist, `/${locale}/documents/`));
    for (const { edition, pages } of listed.filter((one) => one.locale === locale)) {
      expect(links.indexOf(addressOf(edition, locale)) % localeCodes.length).toBe(0);
      expect(text).toContain(String(pages));
    }
  });

  it.each(editionIds)('leads from the section to its own book: %s', (edition) => {
    const page = { investment: '/investment/', tourism: '/tourism/', province: '/province/' }[
      editions[edition].section
    ];
    expect([...leadsTo(page)].sort()).toEqual(
      localeCodes.map((language) => addressOf(edition, language)).sort(),
    );
  });
});

describe('the page that a book is printed from', () => {
  const pages = pagesOf(dist).filter(({ path: own }) => own.startsWith('/documents/editions/'));

  it('is there for each book, and is left to search engines and the search by none', () => {
    expect(pages).toHaveLength(books.length);
    expect(pages.filter(({ $ }) => $('[data-pagefind-body]').length > 0)).toEqual([]);
    const robots = pages.map(({ $ }) => $('meta[name="robots"]').attr('content'));
    expect(new Set(robots)).toEqual(new Set(['noindex, follow']));
  });

  it('names in its contents every chapter, and the list of sources', () => {
    const missing = pages.flatMap((page) => {
      const lines = attributes(page, '.contents [data-page-of]', 'data-page-of');
      const wanted = [...attributes(page, '[data-chapter]', 'id'), 'sources'];
      return wanted.filter((id) => !lines.includes(id)).map((id) => `${page.address}: ${id}`);
    });
    expect(missing).toEqual([]);
  });

  it('rests on each source that it lists', () => {
    const unused = pages.flatMap((page) => {
      const marks = new Set(attributes(page, '[data-chapter] a[href^="#source-"]', 'href'));
      return attributes(page, '.sources li', 'id')
        .filter((id) => !marks.has(`#${id}`))
        .map((id) => `${page.address}: ${id}`);
    });
    expect(unused).toEqual([]);
  });
});

describe('a province without printed books', () => {
  it('shows no list of them', () => {
    const { $ } = pageAt(inject('fixtureDist'), '/en/documents/');
    expect($('#publications').length).toBe(0);
  });
});
