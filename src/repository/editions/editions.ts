import { editionIds, editions, type EditionId } from '../../config/outputs/editions.ts';
import type { Locale } from '../../config/locales.ts';
import { pageDrawings } from '../../domain/drawing.ts';
import type { Edition } from '../../domain/edition/edition.ts';
import { newestOf, shownLocales } from '../site.ts';
import type { Book } from './book.ts';
import { investorHandbook } from './investor-handbook.ts';
import { provinceInFigures } from './province-in-figures.ts';
import { visitorsGuide } from './visitors-guide.ts';

const binders: Readonly<Record<EditionId, (locale: Locale) => Promise<Book>>> = {
  'investor-handbook': investorHandbook,
  'visitors-guide': visitorsGuide,
  'province-in-figures': provinceInFigures,
};

/** A book in one language; `undefined` when the province has nothing to fill it with. */
export async function editionOf(id: EditionId, locale: Locale): Promise<Edition | undefined> {
  const { binder, items, chapters } = await binders[id](locale);
  if (items.length === 0) return undefined;
  const cover = pageDrawings[editions[id].cover];
  return { id, locale, cover, chapters, sources: binder.register.list, asOf: newestOf(items) };
}

/** Every book in every language shown. */
export async function allEditions(): Promise<Edition[]> {
  const wanted = editionIds.flatMap((id) => shownLocales().map((locale) => ({ id, locale })));
  const made = await Promise.all(wanted.map(({ id, locale }) => editionOf(id, locale)));
  return made.filter((edition) => edition !== undefined);
}
