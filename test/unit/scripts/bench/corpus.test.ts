import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Chance } from '../../../../scripts/lib/bench/corpus/chance.ts';
import { addManyNews } from '../../../../scripts/lib/bench/corpus/many-news.ts';
import {
  alignedSections,
  cutSections,
} from '../../../../scripts/lib/bench/corpus/told-sections.ts';
import { agencyNames, articlesOf } from '../../../../scripts/lib/bench/peers/articles.ts';
import { writeHugoContent } from '../../../../scripts/lib/bench/peers/hugo/content.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-corpus-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const facts = `status: published
agency: editors
asOf: 2026-01-02
eventOn: 2025-05-14
publishedAt: 2026-01-03
topic: tourism
sources:
  - id: paper
    title: A report
    publisher: A paper
    accessed: 2026-01-02
related: [places/a]
`;

/** A content folder with one item of each collection that the reports are made of. */
function smallContent(name: string): string {
  const content = path.join(folder, name);
  for (const collection of ['places', 'culture', 'products', 'news', 'partners', 'projects']) {
    const own = path.join(content, collection, 'one');
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'facts.yml'), facts);
    for (const locale of ['vi', 'en', 'zh']) {
      const text = `${collection} in ${locale}. `.repeat(30);
      writeFileSync(
        path.join(own, `${locale}.md`),
        `---\ntitle: "${collection} ${locale}"\nsummary: Short.\nalt: { art: A drawing. }\ntranslation: { of: "000000000000" }\n---\n\n${text}[^paper] See [there](/x/).\n\n## More of ${collection}\n\n${text}\n`,
      );
    }
  }
  writeFileSync(
    path.join(content, 'agencies.yml'),
    '- { id: editors, name: { en: The editors } }\n',
  );
  return content;
}

const written = (content: string, number: number, file: string) =>
  readFileSync(path.join(content, 'news', `generated-${number}`, file), 'utf8');

describe('chance with a seed', () => {
  it('is the same each time, another for another seed, and within its limit', () => {
    const drawn = (seed: number) => {
      const chance = new Chance(seed);
      return Array.from({ length: 50 }, () => chance.below(10));
    };
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    expect(new Set(drawn(3)).size).toBeGreaterThan(5);
    expect(Math.max(...drawn(4))).toBeLessThan(10);
    expect(() => new Chance(1).pick([])).toThrow('nothing to pick');
  });
});

describe('sections of texts', () => {
  it('begin at headings of the second level', () => {
    expect(cutSections('One.\n\n## Two\n\nText.\n\n### Three\n')).toEqual([
      'One.',
      '## Two\n\nText.\n\n### Three',
    ]);
  });

  it('stay whole where the languages are cut differently', () => {
    expect(alignedSections({ vi: 'A\n\n## B', en: 'a\n\n## b' })).toEqual([
      { vi: 'A', en: 'a' },
      { vi: '## B', en: '## b' },
    ]);
    const uneven = { vi: 'A\n\n## B', en: 'a' };
    expect(alignedSections(uneven)).toEqual([uneven]);
  });
});

describe('generated reports', () => {
  const content = smallContent('small');
  addManyNews(content, 4);

  it('are the same in another run, whatever the count', () => {
    const other = smallContent('other');
    addManyNews(other, 2);
    for (const file of ['facts.yml', 'vi.md', 'en.md', 'zh.md'])
      expect(written(other, 1, file)).toBe(written(content, 1, file));
  });

  it('differ from one another, and name no neighbour and no page that they have not', () => {
    expect(written(content, 0, 'en.md')).not.toBe(written(content, 1, 'en.md'));
    expect(written(content, 0, 'facts.yml')).not.toContain('related');
    expect(written(content, 0, 'en.md')).not.toContain('](/x/)');
    expect(written(content, 0, 'en.md').trimEnd()).toMatch(/\[\^paper\]$/);
  });

  it('become articles in each language, with marks that lead to their sources', () => {
    const articles = articlesOf(content, 2, agencyNames(content));
    expect(articles.map(({ locale }) => locale)).toEqual(['vi', 'en', 'zh']);
    const [, english] = articles;
    expect(english?.body).toContain('<sup><a href="#source-paper">[1]</a></sup>');
    expect(english?.words.title).toMatch(/ 2$/);
    expect(english?.agency).toBe('The editors');
    expect(() => articlesOf(content, 99, new Map())).toThrow('ENOENT');
  });

  it('become files for Hugo, one for each language, with data that its layouts read', () => {
    const site = path.join(folder, 'hugo');
    writeHugoContent(content, site, 2);
    const news = path.join(site, 'content', 'news');
    expect(readdirSync(news)).toHaveLength(6);
    const [front = '', body = ''] = readFileSync(
      path.join(news, 'generated-1.en.md'),
      'utf8',
    ).split(/^}$/m);
    const data = JSON.parse(`${front}}`) as Record<string, unknown>;
    expect(data).toMatchObject({ topic: 'tourism', agency: 'The editors', asof: '2026-01-02' });
    expect(data['date']).toMatch(/^20(1[89]|2[0-5])-\d{2}-\d{2}$/);
    expect(data['year']).toEqual([String(data['date']).slice(0, 4)]);
    expect(body).toContain('in en.');
  });
});
