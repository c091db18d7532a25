import type { Locale } from '../../config/locales.ts';
import { foldText } from '../../domain/text/fold.ts';
import { localizeItem } from '../../domain/item.ts';
import { textFor } from '../../domain/localize.ts';
import { areaOf, capitalOf, facetsOf } from '../../domain/project/project.ts';
import type { ShownProject } from '../../domain/project/project-row.ts';
import { areaText, capitalText } from '../../i18n/project-words.ts';
import { translate } from '../../i18n/translator.ts';
import { itemPath, localePath } from '../../routing/paths.ts';
import { projectDistricts, projectPlaces, projects, sectorNames } from './projects.ts';
import { remembered } from '../remembered.ts';

/** The projects as the list in the browser shows them, in one language. */
export const shownProjects = remembered(
  'shownProjects',
  async (locale: Locale): Promise<readonly ShownProject[]> => {
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
      const [capital, area] = [capitalOf(facts), areaOf(facts)];
      const sector = textFor(sectors.get(facts.sector) ?? { vi: facts.sector }, locale).words;
      return {
        id: slug,
        title: words.title,
        text: foldText([words.title, place ?? '', sector].join(' | ')),
        facets: facetsOf(facts),
        measures: {
          ...(capital === undefined ? {} : { capital }),
          ...(area === undefined ? {} : { area }),
        },
        date: facts.list.date,
        address: localePath(locale, itemPath(project)),
        cells: {
          sector,
          place: place ?? missing,
          area: areaText(project, translations) ?? missing,
          capital: capitalText(project, translations) ?? missing,
          status: t(`project.statuses.${facts.projectStatus}`),
          date: format.date(facts.list.date),
        },
      };
    });
  },
);

/**
 * Folded words by which a project is found besides its title and place: its name in Vietnamese, its
 * summary, its former districts. In the order of the rows; loaded when a reader types.
 */
export async function projectWords(locale: Locale): Promise<string[]> {
  return Promise.all(
    (await projects()).map(async (project) => {
      const { words } = localizeItem(project, locale);
      const districts = await projectDistricts(project);
      const names = districts.flatMap((name) => [textFor(name, locale).words, name.vi ?? '']);
      const list = textFor(project.facts.list.title, locale).words;
      return foldText([project.words.vi?.title ?? '', words.summary, list, ...names].join(' | '));
    }),
  );
}
