import type { Locale } from '../../config/locales.ts';
import type { Cell, Chapter, Part, Table } from '../../domain/edition/edition.ts';
import { localizedName } from '../../domain/glossary-name.ts';
import { localizeItem } from '../../domain/item.ts';
import { byFormerDistrict, type Locality } from '../../domain/locality.ts';
import { figures } from '../figures.ts';
import { formerDistricts, localities, localitySources } from '../localities.ts';
import { provincePages } from '../province.ts';
import { site } from '../site.ts';
import { Binder, partId } from './binder.ts';
import { chaptersWithParts, formerTerritories, type Book } from './book.ts';

/** The numbers of the province's pages, the series as charts and tables, the communes and wards. */
export async function provinceInFigures(locale: Locale): Promise<Book> {
  const [pages, series] = await Promise.all([provincePages(), figures()]);
  const binder = new Binder(locale, pages, formerTerritories());
  const { t } = binder.translations;
  const chapters: Chapter[] = [
    {
      id: 'key-figures',
      title: binder.phrase(t('edition.keyFigures')),
      parts: pages.flatMap((page): Part[] => {
        const facts = binder.keyFacts(page);
        if (facts.length === 0) return [];
        const { words, wordsLocale } = localizeItem(page, locale);
        return [
          {
            ...{ kind: 'entry', id: partId(page), level: 3, facts, steps: [], blocks: [] },
            title: { text: words.title, locale: wordsLocale },
          },
        ];
      }),
    },
    {
      id: 'series',
      title: binder.phrase(t('edition.series')),
      lead: binder.phrase(t('figures.summary')),
      parts: series.map((figure) => ({
        ...{ kind: 'chart', id: `figure-${figure.id}`, figure },
        title: binder.best(figure.title),
        marks: figure.sources.map((source) => binder.register.numberOf(source)),
      })),
    },
    await unitChapter(binder),
  ];
  const dated = series.map(({ asOf }) => ({ facts: { asOf } }));
  return { binder, items: [...pages, ...dated], chapters: chaptersWithParts(chapters) };
}

/** All communes and wards, by the district that most of each lay in. */
async function unitChapter(binder: Binder): Promise<Chapter> {
  const { t, format } = binder.translations;
  const [units, districts, basis] = await Promise.all([
    localities(),
    formerDistricts(),
    localitySources(),
  ]);
  const wards = units.filter(({ kind }) => kind === 'ward').length;
  const marks = (basis?.sources ?? []).map((source) => binder.register.numberOf(source));
  const summary = t('units-list.summary', {
    ...{ count: units.length, wards, communes: units.length - wards },
    date: format.date(site().province.since),
  });
  const tables = byFormerDistrict(units, districts).map(
    ({ district, localities: members }): Table => ({
      ...{ kind: 'table', id: `units-${district.id}`, title: binder.formerArea(district) },
      caption: binder.formerArea(district).text,
      columns: [
        { label: t('units-list.unit') },
        { label: t('units-list.code') },
        { label: t('units-list.formedFrom') },
      ],
      rows: members.map((unit) => unitRow(unit, binder)),
    }),
  );
  const sources: Part = {
    ...{ kind: 'points', id: 'units-sources', title: t('item.sources') },
    points: [{ text: binder.phrase(t('edition.unitSources')), marks }],
  };
  return {
    id: 'units',
    title: binder.phrase(t('units-list.title')),
    lead: binder.phrase(summary),
    parts: tables.length === 0 ? [] : [...tables, ...(marks.length > 0 ? [sources] : [])],
  };
}

function unitRow(
  { kind, name, code, border, unchanged, formedFrom }: Locality,
  binder: Binder,
): Cell[] {
  const { t } = binder.translations;
  const shown = t(`units-list.${kind}`, { name: localizedName(name, binder.locale).text });
  const isUnchanged = unchanged === true || formedFrom.length === 0;
  return [
    {
      text: binder.phrase(shown),
      note: border ? binder.phrase(t('units-list.border')) : undefined,
    },
    { text: binder.phrase(code) },
    {
      text: isUnchanged
        ? binder.phrase(t('units-list.unchanged'))
        : { text: formedFrom.join(', '), locale: 'vi' },
    },
  ];
}
