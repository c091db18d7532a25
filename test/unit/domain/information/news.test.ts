import { describe, expect, it } from 'vitest';
import {
  newestFirst,
  newsByYear,
  newsDate,
  newsNear,
  newsPages,
  newsPerPage,
  type NewsItem,
} from '../../../../src/domain/information/news.ts';
import { comingOutages } from '../../../../src/domain/information/outage.ts';

const report = (slug: string, facts: object): NewsItem =>
  ({
    collection: 'news',
    slug,
    facts: { topic: 'tourism', publishedAt: '2026-11-22', ...facts },
    words: {},
    pictures: {},
  }) as unknown as NewsItem;

const january = report('january', { eventOn: '2026-01' });
const fifth = report('fifth', { eventOn: '2026-01-05' });
const autumn = report('autumn', { eventOn: '2025-10-30', partners: ['yunnan'] });
const notice = report('notice', { topic: 'government' });

describe('the date of a report', () => {
  it('is the day of its event, and of a notice the day it was published', () => {
    expect(newsDate(autumn)).toBe('2025-10-30');
    expect(newsDate(notice)).toBe('2026-11-22');
  });
});

describe('reports', () => {
  it('stand newest first, whatever order they come in, and none is lost', () => {
    const sorted = newestFirst([autumn, january, notice, fifth]);
    expect(sorted.map(({ slug }) => slug)).toEqual(['notice', 'fifth', 'january', 'autumn']);
  });

  it('are filed by the year of their event', () => {
    const years = newsByYear([autumn, january, notice]);
    expect([...years.keys()]).toEqual(['2026', '2025']);
    expect(years.get('2025')).toEqual([autumn]);
  });

  it('fill pages to the last, and there is a page even when there are none', () => {
    const many = Array.from({ length: newsPerPage * 2 + 1 }, (_, index) =>
      report(`report-${index}`, { eventOn: '2026-01-01' }),
    );
    expect(newsPages(many).map(({ length }) => length)).toEqual([newsPerPage, newsPerPage, 1]);
    expect(newsPages([])).toEqual([[]]);
  });

  it('are kin by topic or partner, the nearest in time first, never to themselves', () => {
    const far = report('far', { eventOn: '2020-01-01' });
    const other = report('other', { topic: 'border', eventOn: '2025-12-30', partners: ['yunnan'] });
    expect(newsNear(autumn, [autumn, january, far, other, notice], 3)).toEqual([
      other,
      january,
      far,
    ]);
  });
});

describe('planned outages', () => {
  const outage = (slug: string, from: string, until: string) =>
    report(slug, { kind: 'notice', outage: { from, until } });

  it('are told until their last day, the next first', () => {
    const past = outage('past', '2026-11-01 22:00', '2026-11-02 02:00');
    const later = outage('later', '2026-12-10 22:00', '2026-12-11 02:00');
    const next = outage('next', '2026-11-21 22:00', '2026-11-22 02:00');
    const told = comingOutages([later, past, january, next], '2026-11-22');
    expect(told.map(({ notice: item }) => item.slug)).toEqual(['next', 'later']);
  });
});
