import { sections, type SectionId } from '../../config/sections.ts';
import type { Locale } from '../../config/locales.ts';
import type { Item } from '../../domain/item.ts';
import type { ListedPage, PageGroup } from '../../domain/page/page-group.ts';
import { textFor } from '../../domain/localize.ts';
import { translate } from '../../i18n/translator.ts';
import { figurePath, itemPath, mediaPath, sectorPath, termsPath } from '../../routing/paths.ts';
import { figures } from '../figures.ts';
import { guidesFor } from '../guides.ts';
import { documents } from '../information/documents.ts';
import { news } from '../information/news.ts';
import { partners } from '../information/partners.ts';
import { clarifications, termsByKind } from '../information/press.ts';
import { itineraries } from '../tourism/itineraries.ts';
import { itemsOf } from '../items.ts';
import { places } from '../tourism/places.ts';
import { projects, sectors } from '../projects/projects.ts';
import { provincePages } from '../province.ts';
import { filledAboutPages, filledSections } from './filled-sections.ts';
import { drawingsByMotif } from './media.ts';
import { remembered } from '../remembered.ts';

/** Items with words of their own in the locale; fallback pages stand in no sitemap. */
function listed(items: readonly Item[], locale: Locale): ListedPage[] {
  return items.flatMap((item) => {
    const title = item.words[locale]?.title;
    return title === undefined ? [] : [{ title, path: itemPath(item) }];
  });
}

/** Every page of a locale by section, for the sitemap that people read. */
export const pageGroups = remembered(
  'pageGroups',
  async (locale: Locale): Promise<readonly PageGroup[]> => {
    const { t } = translate(locale);
    const filled = await filledSections();
    const section = (id: SectionId) => ({ title: t(`sections.${id}`), path: sections[id].path });
    const parts = (...ids: SectionId[]): ListedPage[] =>
      ids.filter((id) => filled.has(id)).map(section);
    const groups: (PageGroup & { readonly id: SectionId })[] = [
      {
        id: 'province',
        ...section('province'),
        pages: [
          ...parts('units', 'figures'),
          ...listed(await provincePages(), locale),
          ...listed(await guidesFor('border'), locale),
          ...(await figures()).map(({ id, title }) => ({
            title: textFor(title, locale).words,
            path: figurePath(id),
          })),
        ],
      },
      {
        id: 'investment',
        ...section('investment'),
        pages: [
          ...parts('projects'),
          ...(await sectors()).map(({ id, name }) => ({
            title: textFor(name, locale).words,
            path: sectorPath(id),
          })),
          ...listed(await guidesFor('investor'), locale),
          ...listed(await itemsOf('zones'), locale),
          ...listed(await projects(), locale),
        ],
      },
      {
        id: 'tourism',
        ...section('tourism'),
        pages: [
          ...parts('places'),
          ...listed(await guidesFor('visitor'), locale),
          ...listed(await places(), locale),
        ],
      },
      {
        id: 'itineraries',
        ...section('itineraries'),
        pages: listed(await itineraries(), locale),
      },
      { id: 'culture', ...section('culture'), pages: listed(await itemsOf('culture'), locale) },
      { id: 'events', ...section('events'), pages: listed(await itemsOf('events'), locale) },
      { id: 'products', ...section('products'), pages: listed(await itemsOf('products'), locale) },
      { id: 'news', ...section('news'), pages: listed(await news(), locale) },
      {
        id: 'partners',
        ...section('partners'),
        pages: [
          ...listed(await partners(), locale),
          ...listed(await guidesFor('overseas-vietnamese'), locale),
        ],
      },
      {
        id: 'press',
        ...section('press'),
        pages: [
          ...parts('facts', 'terms'),
          ...[...(await termsByKind()).keys()].map((kind) => ({
            title: t(`terms.kinds.${kind}`),
            path: termsPath(kind),
          })),
          ...listed(await guidesFor('journalist'), locale),
          ...parts('clarifications'),
          ...listed(await clarifications(), locale),
          ...parts('corrections', 'coverage'),
        ],
      },
      { id: 'documents', ...section('documents'), pages: listed(await documents(), locale) },
      {
        id: 'media',
        ...section('media'),
        pages: [...(await drawingsByMotif()).keys()].map((motif) => ({
          title: t(`media.motifs.${motif}`),
          path: mediaPath(motif),
        })),
      },
      {
        id: 'about',
        ...section('about'),
        pages: [
          { title: t('chrome.home'), path: '/' },
          { title: t('search.title'), path: '/search/' },
          ...(await filledAboutPages()).map((id) => ({
            title: t(`about.${id}.title`),
            path: `/about/${id}/`,
          })),
        ],
      },
    ];
    return groups.filter(({ id }) => filled.has(id));
  },
);
