import type { APIRoute } from 'astro';
import type { Locale } from '../../config/locales.ts';
import { datasetFields, datasetIds, type DatasetId } from '../../config/outputs/datasets.ts';
import { recordsAsCsv } from '../../domain/open-data.ts';
import { recordsOf } from '../../repository/open-data.ts';
import { shownLocales } from '../../repository/site.ts';

/** Open data as CSV, one file a language. */
export const getStaticPaths = () =>
  datasetIds.flatMap((dataset) =>
    shownLocales().map((locale) => ({ params: { dataset, locale }, props: { dataset, locale } })),
  );

export const GET: APIRoute<{ dataset: DatasetId; locale: Locale }> = async ({ props }) => {
  const { dataset, locale } = props;
  const csv = recordsAsCsv(datasetFields[dataset], await recordsOf(dataset), locale);
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
