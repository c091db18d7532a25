import { aboutPages } from '../../config/pages/about-pages.ts';
import { sections } from '../../config/sections.ts';
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
import { drawingsByMotif } from './media.ts';

/** Items with words of their own in the locale; fallback pages stand in no sitemap. */
function listed(items: readonly Item[], locale: Locale): ListedPage[] {
  return items.flatMap((item) => {
    const title = item.words[locale]?.title;
    return title === undefined ? [] : [{ title, path: itemPath(item) }];
  });
}

/** Every page of a locale by section, for the sitemap that people read. */
export async function pageGroups(locale: Locale): Promise<PageGroup[]> {
  const { t } = translate(locale);
  const section = (id: keyof typeof sections): ListedPage => ({
    title: t(`sections.${id}`),
    path: sections[id].path,
  });
  return [
    {
      ...section('province'),
      pages: [
        section('units'),
        section('figures'),
        ...listed(await provincePages(), locale),
        ...listed(await guidesFor('border'), locale),
        ...(await figures()).map(({ id, title }) => ({
          title: textFor(title, locale).words,
          path: figurePath(id),
        })),
      ],
    },
    {
      ...section('investment'),
      pages: [
        section('projects'),
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
      ...section('tourism'),
      pages: [
        section('places'),
        ...listed(await guidesFor('visitor'), locale),
        ...listed(await places(), locale),
      ],
    },
    {
      ...section('itineraries'),
      pages: listed(await itineraries(), locale),
    },
    { ...section('culture'), pages: listed(await itemsOf('culture'), locale) },
    { ...section('events'), pages: listed(await itemsOf('events'), locale) },
    { ...section('products'), pages: listed(await itemsOf('products'), locale) },
    { ...section('news'), pages: listed(await news(), locale) },
    {
      ...section('partners'),
      pages: [
        ...listed(await partners(), locale),
        ...listed(await guidesFor('overseas-vietnamese'), locale),
      ],
    },
    {
      ...section('press'),
      pages: [
        section('facts'),
        section('terms'),
        ...[...(await termsByKind()).keys()].map((kind) => ({
          title: t(`terms.kinds.${kind}`),
          path: termsPath(kind),
        })),
        ...listed(await guidesFor('journalist'), locale),
        section('clarifications'),
        ...listed(await clarifications(), locale),
        section('corrections'),
        section('coverage'),
      ],
    },
    { ...section('documents'), pages: listed(await documents(), locale) },
    {
      ...section('media'),
      pages: [...(await drawingsByMotif()).keys()].map((motif) => ({
        title: t(`media.motifs.${motif}`),
        path: mediaPath(motif),
      })),
    },
    {
      ...section('about'),
      pages: [
        { title: t('chrome.home'), path: '/' },
        { title: t('search.title'), path: '/search/' },
        ...aboutPages.map((id) => ({ title: t(`about.${id}.title`), path: `/about/${id}/` })),
      ],
    },
  ];
}
