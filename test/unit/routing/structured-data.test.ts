import { describe, expect, it } from 'vitest';
import { localizeItem } from '../../../src/domain/item.ts';
import { breadcrumbData, webSiteData } from '../../../src/routing/structured-data/common.ts';
import { newsData } from '../../../src/routing/structured-data/information.ts';
import {
  pageTypeOf,
  withPage,
  type PageRecord,
} from '../../../src/routing/structured-data/page.ts';
import { eventData, placeData } from '../../../src/routing/structured-data/visit.ts';
import { nodeProblems } from '../../support/structured-data/node-problems.ts';
import { schemaVocabulary } from '../../support/structured-data/vocabulary.ts';
import { place, wordsIn } from '../../support/examples.ts';

const origin = 'https://example.vn';
const publisher = { name: 'Ban biên tập', url: origin };
const vocabulary = schemaVocabulary();
const problems = (node: Record<string, unknown>) => nodeProblems(node, vocabulary);

const record: PageRecord = {
  url: 'https://example.vn/vi/tourism/places/sa-pa/',
  title: 'Sa Pa',
  description: 'Một phường vùng cao.',
  language: 'vi',
  picture: 'https://example.vn/art/sa-pa.jpg',
  creator: 'Sở Du lịch',
  publisher,
  portal: { name: 'Cổng thông tin', url: 'https://example.vn/vi/' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  published: '2026-01-10',
  modified: '2026-02-01',
};

describe('structured data', () => {
  it('tells the breadcrumbs with whole addresses, the page itself last', () => {
    const crumbs = [{ label: 'Home', path: '/' }, { label: 'Sa Pa' }] as const;
    const [data] = breadcrumbData(crumbs, 'en', '/tourism/places/sa-pa/', origin);
    expect(data?.['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://example.vn/en/' },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Sa Pa',
        item: 'https://example.vn/en/tourism/places/sa-pa/',
      },
    ]);
    expect(breadcrumbData([], 'en', '/', origin)).toEqual([]);
  });

  it('of the site leads to its search', () => {
    const site = webSiteData('Portal', 'zh', publisher);
    expect(site['potentialAction']).toMatchObject({
      target: 'https://example.vn/zh/search/?q={search_term_string}',
    });
    expect(problems(site)).toEqual([]);
  });

  it('of a place names its point and province, and its page the language of the words', () => {
    const only = { ...place, words: { vi: wordsIn('Sa Pa') } };
    const data = withPage(placeData(localizeItem(only, 'zh'), only, '老街省', ['沙坝']), record);
    expect(data).toMatchObject({
      name: 'Sa Pa',
      geo: { latitude: 22.3364, longitude: 103.8438 },
      address: { addressLocality: '沙坝', addressRegion: '老街省', addressCountry: 'VN' },
      mainEntityOfPage: { inLanguage: 'vi', dateModified: '2026-02-01' },
    });
    expect(problems(data)).toEqual([]);
  });

  it('of an event says nothing of its status while the day is computed', () => {
    const localized = localizeItem({ ...place, words: { vi: wordsIn('Hội') } }, 'vi');
    const day = { start: '2027-02-20', end: '2027-02-20' };
    const status = (computed: boolean) =>
      eventData(localized, { ...day, computed }, { province: 'Lào Cai' })['eventStatus'];
    expect(status(true)).toBeUndefined();
    expect(status(false)).toBe('https://schema.org/EventScheduled');
  });

  it('of a republished report has the author and the terms of its first publisher', () => {
    const report = {
      ...{ collection: 'news' as const, slug: 'bridge', pictures: {} },
      words: { vi: wordsIn('Cầu') },
      facts: {
        ...place.facts,
        ...{ kind: 'news' as const, topic: 'economy' as const, publishedAt: '2026-01-10' },
        original: {
          url: 'https://a.vn/1',
          publisher: 'Báo A',
          author: 'Nguyễn An',
          publishedAt: '2026-01-09T08:00:00+07:00',
          licence: 'By agreement',
        },
      },
    };
    const data = withPage(newsData(localizeItem(report, 'vi')), record);
    expect(data).toMatchObject({
      author: { '@type': 'Person', name: 'Nguyễn An' },
      isBasedOn: 'https://a.vn/1',
      copyrightNotice: 'By agreement',
    });
    expect(data['license']).toBeUndefined();
  });

  it('knows the kind of a page by its address', () => {
    expect(pageTypeOf('/about/contact/')).toBe('ContactPage');
    expect(pageTypeOf('/about/privacy/')).toBe('AboutPage');
    expect(pageTypeOf('/search/')).toBe('SearchResultsPage');
    expect(pageTypeOf('/tourism/places/')).toBe('CollectionPage');
    expect(pageTypeOf('/')).toBe('WebPage');
  });
});

describe('the question whether a node keeps to schema.org', () => {
  it.each([
    ['a type that there is not', { '@type': 'TouristSpot', name: 'x' }],
    ['a property of another type', { '@type': 'Place', name: 'x', inLanguage: 'vi' }],
    ['a missing name', { '@type': 'Place' }],
    ['an empty name', { '@type': 'Place', name: ' ' }],
    [
      'a thing of the wrong kind',
      { '@type': 'Place', name: 'x', geo: { '@type': 'Person', name: 'y' } },
    ],
    ['words where a thing belongs', { '@type': 'Place', name: 'x', geo: '22.3, 103.8' }],
    ['no address where one belongs', { '@type': 'Place', name: 'x', url: '/vi/' }],
    [
      'a value outside its enumeration',
      {
        ...eventData(
          localizeItem(place, 'vi'),
          { start: '2026-01-01', end: '2026-01-01', computed: false },
          { province: 'x' },
        ),
        image: 'https://a.vn/1.jpg',
        eventStatus: 'EventPlanned',
      },
    ],
    ['a day that is none', { '@type': 'WebPage', inLanguage: 'vi', dateModified: 'yesterday' }],
  ])('is answered with what is wrong: %s', (_, node) => {
    expect(problems(node)).toHaveLength(1);
  });
});
