import { describe, expect, it, vi } from 'vitest';
import { answerOf, type Found } from '../../../src/search/answer.ts';
import type { CataloguePage } from '../../../src/search/catalogue.ts';

const page = (path: string, section: string): CataloguePage => ({
  ...{ path, title: path, summary: 'Mist over Sa Pa.', date: '2026-01-01' },
  filters: { section: [section] },
});
const data = vi.fn(() =>
  Promise.resolve({ url: '', content: '', excerpt: 'the <mark>rice</mark> is cut' }),
);
const found: readonly Found[] = [
  { page: page('/news/a/', 'news'), score: 5 },
  { page: page('/tourism/b/', 'tourism'), score: 9, text: { id: 'b', score: 1, data } },
];
const ask = (section?: string) =>
  answerOf(found, false, {
    state: {
      query: 'rice',
      filters: section === undefined ? {} : { section },
      sort: undefined,
    },
    query: 'rice',
    locale: 'en',
  });

describe('an answer of the search', () => {
  it('has the best page first, and its summary without waiting for any text', () => {
    data.mockClear();
    const [first] = ask().page(0, 10);
    expect(first?.url).toBe('/en/tourism/b/');
    expect(first?.excerpt.map(({ text }) => text).join('')).toBe('Mist over Sa Pa.');
    expect(data).not.toHaveBeenCalled();
  });

  it('gives a page that was found by its text the stretch of it, once it is asked for', async () => {
    const [first, second] = ask().page(0, 10);
    expect(await first?.later?.load()).toEqual([
      { text: 'the ', match: false },
      { text: 'rice', match: true },
      { text: ' is cut', match: false },
    ]);
    expect(second?.later).toBeUndefined();
  });

  it('counts each choice as if it were not made', () => {
    const answer = ask('news');
    expect(answer.total).toBe(1);
    expect(answer.counts.section).toEqual({ news: 1, tourism: 1 });
  });
});
