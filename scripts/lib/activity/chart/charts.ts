import { locales } from '../../../../src/config/locales.ts';
import type { Desk } from '../document/desk.ts';
import type { Count } from '../measures/publications.ts';
import { barChart, type BarRow } from './bar-chart.ts';

/** A chart of the report. */
export interface Chart {
  readonly id: 'sections' | 'languages' | 'agencies';
  readonly title: string;
  readonly svg: string;
}

/** The charts of the report; one whose bars would all be nothing is not drawn. */
export function chartsOf(desk: Desk): Chart[] {
  const { activity, words } = desk;
  const { publications, languages } = activity;
  const say = words.chart;
  const counts = [say.inPeriod, say.today];
  const valuesOf = ({ inPeriod, today }: Count) => [inPeriod, today];
  const isSeen = ({ values }: BarRow) => values.some((value) => value > 0);
  return [
    ...draw(
      'sections',
      words.publications.sectionChart,
      counts,
      publications.byCollection
        .map(({ id, count }) => ({ label: desk.section(id), values: valuesOf(count) }))
        .filter(isSeen),
    ),
    ...draw(
      'agencies',
      words.publications.agencyChart,
      counts,
      publications.byAgency
        .map(({ id, count }) => ({ label: desk.agency(id), values: valuesOf(count) }))
        .filter(isSeen),
    ),
    ...draw(
      'languages',
      words.languages.chart,
      [say.source, say.fresh, say.stale, say.missing],
      languages.states.map(({ locale, source, fresh, stale, missing }) => ({
        label: desk.language(locale),
        values: [source, fresh, stale.length, missing.length],
      })),
    ),
  ];

  function draw(id: Chart['id'], title: string, series: string[], rows: BarRow[]): Chart[] {
    if (!rows.some(isSeen)) return [];
    const number = (value: number) => desk.format.number(value);
    const parts = rows.map(
      ({ label, values }) =>
        `${label}: ${values.map((value, at) => `${series[at] ?? ''} ${number(value)}`).join(', ')}`,
    );
    const language = locales[desk.locale].htmlLang;
    const description = say.description(parts.join('; '));
    return [{ id, title, svg: barChart({ title, description, language, series, rows, number }) }];
  }
}
