import { sourceLocale, type Locale } from '../../../../src/config/locales.ts';
import type { Activity } from '../activity.ts';
import { chartsOf, type Chart } from '../chart/charts.ts';
import { clarityPart } from './clarity.ts';
import { deskOf } from './desk.ts';
import { directionsPart } from './directions.ts';
import { close, head } from './frame.ts';
import { general } from './general.ts';
import { languagesPart } from './languages.ts';
import { kindsAnnex, publicationsPart } from './publications.ts';
import { qualityPart } from './quality.ts';
import { shortcomingsPart } from './shortcomings.ts';
import { timelinessPart } from './timeliness.ts';

/** A file of the report, to be written beside the others. */
export interface ReportFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The report of a period as files: the text in Markdown, its figures as CSV, its charts as SVG.
 *
 * @param folder absolute path of the folder that the files will lie in
 */
export function reportFiles(activity: Activity, locale: Locale, folder: string): ReportFile[] {
  const desk = deskOf(activity, locale, folder);
  const { from, to } = activity.period;
  const base = `activity-${from}--${to}${locale === sourceLocale ? '' : `.${locale}`}`;
  const charts = chartsOf(desk);
  const picture = (id: Chart['id']) => {
    const chart = charts.find((each) => each.id === id);
    return chart ? `![${chart.title}](${base}.${id}.svg)` : '';
  };
  const lines = [
    ...head(desk),
    ...general(desk),
    `## ${desk.words.results.title}`,
    '',
    ...publicationsPart(desk, { section: picture('sections'), agency: picture('agencies') }),
    ...languagesPart(desk, picture('languages')),
    ...timelinessPart(desk),
    ...clarityPart(desk),
    ...qualityPart(desk),
    ...shortcomingsPart(desk),
    ...directionsPart(desk),
    ...close(desk),
    ...kindsAnnex(desk),
  ];
  const markdown = `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
  return [
    { name: `${base}.md`, text: markdown },
    { name: `${base}.csv`, text: desk.book.csv() },
    ...charts.map(({ id, svg }) => ({ name: `${base}.${id}.svg`, text: svg })),
  ];
}
