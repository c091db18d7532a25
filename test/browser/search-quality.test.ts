import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { useBrowser } from '../support/browser.ts';

interface Query {
  readonly kind: string;
  readonly locale: string;
  readonly words: string;
  /** Pages that a reader may mean; any of them is right. */
  readonly expected: readonly string[];
}

/** Our own queries: class, language of the page, what is typed, pages that are right. */
const queries: readonly Query[] = readFileSync('test/search/queries.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind = '', locale = '', words = '', expected = ''] = line.split('\t');
    return { kind, locale, words, expected: expected.split('|').filter((path) => path !== '') };
  });
const kinds = Map.groupBy(queries, ({ kind }) => kind);

const room = useBrowser({ keepPages: true });
const pages = new Map<string, Page>();

beforeAll(async () => {
  for (const locale of ['vi', 'en', 'zh']) {
    const page = await room.blank();
    await page.goto(`/${locale}/search/`);
    pages.set(locale, page);
  }
});

/** Addresses of the first results, without their language, in the order shown. */
async function ask({ locale, words }: Query): Promise<string[]> {
  const page = pages.get(locale);
  if (!page) throw new Error(`There is no search page in ${locale}.`);
  await page.evaluate(() => {
    const count = document.querySelector('[data-result-count]');
    if (count) count.textContent = '';
  });
  await page.fill('#search-words', words);
  await page.waitForFunction(
    () => document.querySelector('[data-result-count]')?.textContent !== '',
  );
  const links = await page
    .locator('[data-result] h2 a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  return links.map((link) => link.slice(locale.length + 1));
}

describe('the quality of the search', () => {
  it('is asked with enough queries of many kinds', () => {
    expect(queries.length - (kinds.get('nonsense')?.length ?? 0)).toBeGreaterThanOrEqual(150);
    expect(kinds.get('nonsense')).toHaveLength(20);
  });

  it.each([...kinds].filter(([kind]) => kind !== 'nonsense'))(
    'is high for %s: the right page first, and among the first five',
    async (kind, own) => {
      let reciprocal = 0;
      let recalled = 0;
      const missed: string[] = [];
      for (const query of own) {
        const place = (await ask(query)).findIndex((path) => query.expected.includes(path));
        if (place >= 0) reciprocal += 1 / (place + 1);
        if (place >= 0 && place < 5) recalled += 1;
        else missed.push(`${query.locale} ${query.words}`);
      }
      const [mrr, recall] = [reciprocal / own.length, recalled / own.length];
      console.log(
        `${kind}: ${own.length} queries, MRR@10 ${mrr.toFixed(3)}, recall@5 ${recall.toFixed(3)}`,
      );
      expect(missed).toEqual([]);
      expect(mrr).toBeGreaterThanOrEqual(0.95);
      expect(recall).toBeGreaterThanOrEqual(0.98);
    },
  );

  it('finds nothing for nonsense and offers the sections', async () => {
    const found: string[] = [];
    for (const query of kinds.get('nonsense') ?? []) {
      if ((await ask(query)).length > 0) found.push(`${query.locale} ${query.words}`);
      expect(await pages.get(query.locale)?.locator('[data-help] a').first().isVisible()).toBe(
        true,
      );
    }
    expect(found).toEqual([]);
  });
});
