import path from 'node:path';
import type { CollectionId } from '../../../../src/config/collections.ts';
import type { Locale } from '../../../../src/config/locales.ts';
import { chooseWords, type Localized } from '../../../../src/domain/localize.ts';
import type { MessageKey } from '../../../../src/i18n/messages.ts';
import { translate, type Translations } from '../../../../src/i18n/translator.ts';
import type { Item, ItemWords } from '../../content/item.ts';
import type { Activity } from '../activity.ts';
import { reportWords, type ReportWords } from '../words/words.ts';
import { figureBook, type FigureBook } from './figure-book.ts';
import { plain } from './markdown.ts';

/** What every part of the report writes with. */
export interface Desk {
  readonly activity: Activity;
  readonly locale: Locale;
  readonly words: ReportWords;
  readonly t: Translations['t'];
  readonly format: Translations['format'];
  readonly book: FigureBook;
  /** The title of an item, linked to its folder. */
  item(item: Item): string;
  /** What was wrong in an item and what is right; empty while no language says it. */
  correction(item: Item, id: string): string;
  /** Why an item was withdrawn; empty while no language says it. */
  reason(item: Item): string;
  agency(id: string): string;
  section(collection: CollectionId): string;
  kind(collection: CollectionId, kind: string): string;
  /** Name of a language as a heading has it. */
  language(locale: Locale): string;
  /** Name of a language as it stands inside a sentence. */
  languageInText(locale: Locale): string;
}

/** Where the names of kinds stand among the interface strings. */
const kindTrees: Partial<Record<CollectionId, string>> = {
  projects: 'project',
  zones: 'zone',
  places: 'place',
  culture: 'culture',
  products: 'product',
  events: 'event',
  news: 'news',
  partners: 'partner',
  documents: 'document',
};

/** @param folder absolute path of the folder that the report lies in; links to items begin there */
export function deskOf(activity: Activity, locale: Locale, folder: string): Desk {
  const words = reportWords(locale);
  const { t, format } = translate(locale);
  const agencies = new Map(activity.agencies.map(({ id, name }) => [id, name]));
  const chosen = (item: Item, textOf: (words: ItemWords) => string | undefined) => {
    const texts: Localized<string> = Object.fromEntries(
      item.words.map((own) => [own.locale, textOf(own)]),
    );
    return chooseWords(texts, locale)?.words;
  };
  return {
    activity,
    locale,
    words,
    t,
    format,
    book: figureBook(words, format),
    item(item) {
      const title = chosen(item, ({ known }) => known?.title) ?? item.reference;
      const target = path.relative(folder, item.folder.directory).split(path.sep).join('/');
      return `[${plain(title)}](${encodeURI(target)}/)`;
    },
    reason: (item) => plain(chosen(item, ({ known }) => known?.withdrawal) ?? ''),
    correction: (item, id) => plain(chosen(item, ({ known }) => known?.corrections?.[id]) ?? ''),
    agency(id) {
      const name = agencies.get(id);
      return (name && chooseWords(name, locale)?.words) ?? id;
    },
    section: (collection) => t(`collections.${collection}`),
    kind(collection, kind) {
      const tree = kindTrees[collection];
      return tree === undefined ? kind : t(`${tree}.kinds.${kind}` as MessageKey);
    },
    language: (code) => firstLetter(format.language(code), 'toUpperCase'),
    languageInText: (code) =>
      words.languagesAreNames
        ? format.language(code)
        : firstLetter(format.language(code), 'toLowerCase'),
  };
}

function firstLetter(name: string, change: 'toUpperCase' | 'toLowerCase'): string {
  return `${name.charAt(0)[change]()}${name.slice(1)}`;
}
