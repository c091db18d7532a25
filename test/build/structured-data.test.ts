import { describe, expect, inject, it } from 'vitest';
import { collectionIds, collections } from '../../src/config/collections.ts';
import { builtPages, canonicalOf, type BuiltPage } from '../../src/integrations/built-pages.ts';
import { splitLocale } from '../../src/routing/paths.ts';
import { nodeProblems } from '../support/structured-data/node-problems.ts';
import { schemaVocabulary } from '../support/structured-data/vocabulary.ts';

type Node = Readonly<Record<string, unknown>>;

const vocabulary = schemaVocabulary();
const pages = [
  ...builtPages(inject('dist')).map((page) => ({ ...page, of: 'the portal' })),
  ...builtPages(inject('fixtureDist')).map((page) => ({ ...page, of: 'the small portal' })),
]
  .filter(({ address }) => address !== '/404.html')
  // Walls and kiosks stand in public places; no program reads them.
  .filter(({ address }) => !/^\/(?:display|kiosk)\//.test(address));

function nodesOf({ html }: BuiltPage): Node[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => JSON.parse(json) as Node,
  );
}

function metaOf(html: string, name: string): string | undefined {
  const tag = new RegExp(`<meta name="${name.replace('.', '\\.')}" content="([^"]*)"`).exec(html);
  return tag?.[1];
}

const localized = pages.filter(({ address }) => splitLocale(address));

describe('the structured data of every page', () => {
  it('names what the page is, beside the way to it', () => {
    const silent = pages.filter(
      (page) => !nodesOf(page).some((node) => node['@type'] !== 'BreadcrumbList'),
    );
    expect(pages.length).toBeGreaterThan(1000);
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  it('keeps to the vocabulary of schema.org, property by property, and says what is required', () => {
    const found = new Map<string, string>();
    for (const page of pages) {
      for (const node of nodesOf(page)) {
        const problems = [
          ...(node['@context'] === 'https://schema.org' ? [] : ['no context']),
          ...nodeProblems(node, vocabulary),
        ];
        for (const problem of problems) found.set(problem, page.address);
      }
    }
    expect([...found].map(([problem, address]) => `${address}: ${problem}`)).toEqual([]);
  });

  it('is of the type that fits each kind of item', () => {
    const types: Readonly<Record<string, string>> = {
      '/province/history/': 'Article',
      '/news/': 'NewsArticle',
      '/events/': 'Event',
      '/press/clarifications/': 'ClaimReview',
      '/tourism/places/': 'TouristAttraction',
      '/tourism/itineraries/': 'TouristTrip',
      '/products/': 'Product',
      '/documents/': 'Legislation',
      '/investment/projects/': 'Project',
      '/province/figures/': 'Dataset',
    };
    for (const [folder, type] of Object.entries(types)) {
      const own = localized.filter(({ address }) =>
        new RegExp(`^/\\w+${folder}([a-z0-9-]+/)?$`).test(address),
      );
      expect(own.flatMap(nodesOf).map((node) => node['@type'])).toContain(type);
    }
    const all = new Set(pages.flatMap(nodesOf).map((node) => node['@type']));
    for (const type of [
      'WebSite',
      'GovernmentOrganization',
      'CollectionPage',
      'AdministrativeArea',
    ]) {
      expect([...all]).toContain(type);
    }
  });

  it('leads from each item to its page in its own language', () => {
    const folders = collectionIds.map((id) => collections[id].path);
    const items = localized.filter(({ address }) => {
      const path = splitLocale(address)?.path ?? '';
      return folders.some((folder) => new RegExp(`^${folder}[a-z0-9-]+/$`).test(path));
    });
    const wrong = items.filter((page) => {
      const node = nodesOf(page).find((one) => 'mainEntityOfPage' in one);
      return node !== undefined && node['url'] !== canonicalOf(page.html);
    });
    expect(items.length).toBeGreaterThan(300);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

describe('the Dublin Core of every page', () => {
  const names = [
    ...['DC.title', 'DC.creator', 'DC.description', 'DC.publisher', 'DC.date', 'DC.language'],
    ...['DC.rights', 'DC.identifier', 'DC.type', 'DC.format', 'DC.coverage', 'DCTERMS.modified'],
  ];

  it('is complete and names its vocabulary', () => {
    const found = localized.flatMap(({ address, html }) => [
      ...names.filter((name) => !metaOf(html, name)?.trim()).map((name) => `${address}: ${name}`),
      ...(html.includes('<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/"')
        ? []
        : [`${address}: no link to the vocabulary`]),
    ]);
    expect(found).toEqual([]);
  });

  it('agrees with what the page says of itself elsewhere', () => {
    const found = localized.flatMap(({ address, html }) => {
      const [issued = '', modified = ''] = ['DC.date', 'DCTERMS.modified'].map((name) =>
        metaOf(html, name),
      );
      return [
        ...(metaOf(html, 'DC.identifier') === canonicalOf(html) ? [] : [`${address}: identifier`]),
        ...(metaOf(html, 'DC.description') === metaOf(html, 'description')
          ? []
          : [`${address}: text`]),
        ...(/^\d{4}-\d{2}-\d{2}$/.test(issued) && issued <= modified
          ? []
          : [`${address}: ${issued}`]),
      ];
    });
    expect(found).toEqual([]);
  });
});
