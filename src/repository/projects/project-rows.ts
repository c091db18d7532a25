import type { Locale } from '../../config/locales.ts';
import { foldText } from '../../domain/text/fold.ts';
import { localizeItem } from '../../domain/item.ts';
import { textFor } from '../../domain/localize.ts';
import { capitalInDong, facetsOf } from '../../domain/project/project.ts';
import type { ShownProject } from '../../domain/project/project-row.ts';
import { areaText, capitalText } from '../../i18n/project-words.ts';
import { translate } from '../../i18n/translator.ts';
import { itemPath, localePath } from '../../routing/paths.ts';
import { projectPlaces, projects, sectorNames } from './projects.ts';

/** The projects as the list in the browser shows them, in one language. */
export async function shownProjects(locale: Locale): Promise<ShownProject[]> {
  const translations = translate(locale);
  const { t, format } = translations;
  const all = await projects();
  const places = await projectPlaces(all, locale);
  const sectors = await sectorNames();
  const missing = t('project.notPublished');

  return all.map((project) => {
    const { facts, slug } = project;
    const { words } = localizeItem(project, locale);
    const place = places.get(slug);
    const capital = capitalInDong(facts);
    const sourceTitle = project.words.vi?.title ?? '';
    return {
      id: slug,
      title: words.title,
      text: foldText([words.title, sourceTitle, words.summary, place ?? ''].join(' | ')),
      facets: facetsOf(facts),
      measures: {
        ...(capital === undefined ? {} : { capital }),
        ...(facts.area ? { area: facts.area.hectares } : {}),
      },
      date: facts.list.date,
      address: localePath(locale, itemPath(project)),
      cells: {
        sector: textFor(sectors.get(facts.sector) ?? { vi: facts.sector }, locale).words,
        place: place ?? missing,
        area: areaText(project, translations) ?? missing,
        capital: capitalText(project, translations) ?? missing,
        status: t(`project.statuses.${facts.projectStatus}`),
        date: format.date(facts.list.date),
      },
    };
  });
}
