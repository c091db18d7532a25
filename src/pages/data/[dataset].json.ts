import type { APIRoute } from 'astro';
import { internationalLocale } from '../../config/locales.ts';
import { siteDate } from '../../config/environment/site-date.ts';
import { datasetFields, datasetIds, type DatasetId } from '../../config/outputs/datasets.ts';
import { translate } from '../../i18n/translator.ts';
import { recordsOf } from '../../repository/open-data.ts';
import { site } from '../../repository/site.ts';

/** Open data as JSON: licence and field dictionary first, then the records in all languages. */
export const getStaticPaths = () =>
  datasetIds.map((dataset) => ({ params: { dataset }, props: { dataset } }));

export const GET: APIRoute<{ dataset: DatasetId }> = async ({ props: { dataset } }) => {
  const { t } = translate(internationalLocale);
  const { licence, origin } = site();
  const body = {
    dataset,
    publisher: origin,
    date: siteDate(),
    licence,
    fields: Object.fromEntries(
      datasetFields[dataset].map((field) => [field, t(`openData.fields.${field}`)]),
    ),
    records: await recordsOf(dataset),
  };
  return new Response(`${JSON.stringify(body, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
