import { readFileSync } from 'node:fs';
import path from 'node:path';
import { localeCodes, type Locale } from '../../../../src/config/locales.ts';
import { copyContent } from '../corpus/content-copy.ts';
import { addManyNews, generatedSlug } from '../corpus/many-news.ts';

/** Rows of a page of the list, as the portal has them. */
export const newsPerPage = 12;

/** Years of the generated reports; each has a page in every language. */
const years = 8;

/** So many reports make as many pages as this, with a home page, lists and years. */
export function itemsForPages(pages: number): number {
  const inEachLanguage = pages / localeCodes.length - years - 1;
  return Math.max(1, Math.round(inEachLanguage / (1 + 1 / newsPerPage)));
}

/** What a peer with the portal's layout makes its pages of. */
export interface PeerCorpus {
  /** Content folder with the generated reports, and how many there are. */
  readonly content: string;
  readonly items: number;
  /** HTML of a built article page of the portal in a language, for what all its pages carry. */
  readonly article: (locale: Locale) => string;
}

/** A build of the portal. */
interface Built {
  readonly root: string;
  readonly pages: number;
}

/**
 * Reports for peers to make as many pages of as the portal has, those of its other sections counted in;
 * written when it is first asked for, since the portal must have been built.
 */
export function peerCorpus(folder: string, built: () => Built): () => PeerCorpus {
  let corpus: PeerCorpus | undefined;
  return () => {
    if (corpus) return corpus;
    const { root, pages } = built();
    const items = itemsForPages(pages);
    const content = copyContent(folder);
    addManyNews(content, items);
    const page = path.join('news', generatedSlug(0), 'index.html');
    const pagesOfLocales = new Map(
      localeCodes.map((locale) => [locale, readFileSync(path.join(root, locale, page), 'utf8')]),
    );
    corpus = { content, items, article: (locale) => pagesOfLocales.get(locale) ?? '' };
    return corpus;
  };
}
