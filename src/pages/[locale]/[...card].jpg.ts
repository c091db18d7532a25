import type { APIRoute } from 'astro';
import { brocade } from '../../art/brocade.ts';
import { mark } from '../../art/mark.ts';
import { scene } from '../../art/scene.ts';
import { cacheDirectory } from '../../config/environment/cache-directory.ts';
import type { Locale } from '../../config/locales.ts';
import { drawingName } from '../../domain/drawing.ts';
import type { Item } from '../../domain/item.ts';
import { shareCard } from '../../files/share-card/share-card.ts';
import { allItems } from '../../repository/items.ts';
import { cardPages, itemCard, pageCard } from '../../repository/pages/share-cards.ts';
import { shownLocales } from '../../repository/site.ts';
import { itemPath, shareCardPath, type SitePath } from '../../routing/paths.ts';
import { laidFile } from '../_laid-file.ts';
import { comparablePaths } from '../../routing/static-paths.ts';

/** What a card is of: an item, or a page that always exists. */
interface Props {
  locale: Locale;
  item?: Item;
  path: SitePath;
}

/** The share cards, beside their pages: one after the other those that have the same drawing. */
export async function getStaticPaths() {
  const subjects = [
    ...(await allItems()).map((item) => ({ item, path: itemPath(item) })),
    ...cardPages.map((path) => ({ path })),
  ];
  return comparablePaths(
    subjects.flatMap((subject) =>
      shownLocales().map((locale) => ({
        params: { locale, card: shareCardPath(subject.path).slice(1, -'.jpg'.length) },
        props: { locale, ...subject },
      })),
    ),
  );
}

export const GET: APIRoute<Props> = async ({ props: { locale, item, path } }) => {
  const { card, drawing } = item ? await itemCard(item, locale) : pageCard(path, locale);
  const art = {
    name: drawingName(drawing),
    drawing: (frame: { width: number; height: number }) => scene({ ...drawing, ...frame }),
    band: (frame: { width: number; height: number }) => brocade({ seed: 'portal', ...frame }),
    seal: (size: number) => mark({ size }),
  };
  return laidFile(await shareCard(card, art, cacheDirectory('share-cards')), 'image/jpeg');
};
