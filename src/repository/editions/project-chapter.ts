import type { Chapter, FactRow, Table } from '../../domain/edition/edition.ts';
import { localizeItem } from '../../domain/item.ts';
import { capitalOf, type Project } from '../../domain/project/project.ts';
import { areaText, capitalText, equivalentText } from '../../i18n/project-words.ts';
import { agencies } from '../agencies.ts';
import { projectPlaces, sectorNames } from '../projects/projects.ts';
import { site } from '../site.ts';
import { partId, type Binder } from './binder.ts';
import { inOrder } from './book.ts';

/** All projects side by side, then each in a paragraph. */
export async function projectChapter(list: readonly Project[], binder: Binder): Promise<Chapter> {
  const { t } = binder.translations;
  const [names, places] = await Promise.all([sectorNames(), projectPlaces(list, binder.locale)]);
  const title = t('investment.projects');
  const missing = t('project.notPublished');
  const table: Table = {
    ...{ kind: 'table', id: 'project-table', caption: title },
    title: binder.phrase(t('edition.projectTable')),
    columns: [
      { label: t('project.name') },
      { label: t('project.place') },
      { label: t('project.area'), numeric: true },
      { label: t('project.capital'), numeric: true },
      { label: t('project.status') },
    ],
    rows: list.map((project) => {
      const { words, wordsLocale } = localizeItem(project, binder.locale);
      const sector = names.get(project.facts.sector);
      return [
        {
          text: { text: words.title, locale: wordsLocale },
          note: sector && binder.best(sector),
          target: partId(project),
        },
        { text: binder.phrase(places.get(project.slug) ?? missing) },
        { text: binder.phrase(areaText(project, binder.translations) ?? missing) },
        { text: binder.phrase(capitalText(project, binder.translations) ?? missing) },
        { text: binder.phrase(t(`project.statuses.${project.facts.projectStatus}`)) },
      ];
    }),
  };
  const sheets = await inOrder(list, async (project) => {
    const facts = await projectFacts(project, places.get(project.slug), binder);
    return binder.entry(project, { level: 3, body: 'none', facts });
  });
  return {
    id: 'projects',
    title: binder.phrase(title),
    lead: binder.phrase(t('investment.trustText')),
    parts: list.length === 0 ? [] : [table, ...sheets],
  };
}

async function projectFacts(
  project: Project,
  place: string | undefined,
  binder: Binder,
): Promise<FactRow[]> {
  const { t, format } = binder.translations;
  const { facts } = project;
  const marks = (source: string | undefined) => binder.register.marksOf(facts.sources, [source]);
  const missing = t('project.notPublished');
  const rates = site().exchangeRates ?? [];
  const amount = capitalOf(facts);
  const equivalents = amount && equivalentText(amount, rates, binder.translations);
  const agency = (await agencies()).get(facts.contactAgency ?? '');
  const listed = binder.best(facts.list.title).text;
  return [
    binder.row(t('project.status'), t(`project.statuses.${facts.projectStatus}`)),
    binder.row(t('project.place'), place ?? missing),
    binder.row(
      t('project.area'),
      areaText(project, binder.translations) ?? missing,
      marks(facts.area?.source),
    ),
    binder.row(
      t('project.capital'),
      capitalText(project, binder.translations) ?? missing,
      marks(facts.capital?.source),
      equivalents,
    ),
    binder.row(t('project.form'), facts.form ? t(`project.forms.${facts.form}`) : missing),
    binder.row(t('project.list'), listed, marks(facts.list.source), format.date(facts.list.date)),
    binder.row(
      t('project.contact'),
      agency ? binder.best(agency.name).text : t('project.contactPending'),
    ),
  ];
}
