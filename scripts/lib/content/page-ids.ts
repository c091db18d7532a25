import { isLocale, locales, type Locale } from '../../../src/config/locales.ts';
import { pageIds, transformProse } from '../../../src/prose/transform.ts';
import { childrenOf, isElement, parseProse } from '../../../src/prose/tree.ts';
import type { ProseNode, ProseRoot } from '../../../src/prose/tree.ts';
import type { Item, ItemWords } from './item.ts';

/** What a link may lead to within the page of an item. */
export interface PageIds {
  /** Ids of the headings of its body, as the page has them. */
  readonly headings: readonly string[];
  has(id: string): boolean;
}

/**
 * Ids of parts that the templates put around the body of an item, beside those that no heading takes
 * (`pageIds`). Whether a page has a part depends on its facts; a link to one is believed.
 */
export const partIds: readonly string[] = [
  'agreements',
  'days',
  'download',
  'facts',
  'figures',
  'footer-about',
  'footer-sections',
  'incentives',
  'infrastructure',
  'map',
  'near',
  'news',
  'next-steps',
  'places',
  'projects',
  'rating',
  'site-map',
  'visits',
  'write-to',
  'zones',
];
/** Ids that end with the id of something: a source, a chart, a group of cards. */
const partForm = /^(?:source|figure|group|kind|unit|district)-[a-z0-9-]+$/;
const parts = new Set([...pageIds, ...partIds]);

/**
 * The ids of an item's page in a language: of the words in that language, or of those that the page shows in
 * their place. `undefined` when the body cannot be read; rule prose-syntax names it.
 */
export function pageIdsOf(item: Item, locale: Locale): PageIds | undefined {
  const wanted = [locale, ...locales[locale].fallbacks.filter(isLocale), item.sourceLocale];
  const words = wanted
    .map((code) => item.words.find((candidate) => candidate.locale === code))
    .find((candidate) => candidate !== undefined);
  if (words?.body.syntaxError !== undefined) return undefined;
  const headings = words ? headingsOf(words, item) : [];
  const known = new Set(headings);
  return {
    headings,
    has: (id) => known.has(id) || parts.has(id) || partForm.test(id),
  };
}

function headingsOf({ file, locale }: ItemWords, { facts }: Item): string[] {
  // The transformation changes the tree, and other rules read the body's own.
  const root = parseProse(file.body, file.format);
  const sourceIds = (facts?.sources ?? []).flatMap((source) => source?.id ?? []);
  transformProse(root, { locale, sourceIds });
  const ids: string[] = [];
  const visit = (node: ProseNode | ProseRoot): void => {
    for (const child of childrenOf(node)) {
      const id = isElement(child) ? child.properties['id'] : undefined;
      if (typeof id === 'string') ids.push(id);
      visit(child);
    }
  };
  visit(root);
  return ids;
}
