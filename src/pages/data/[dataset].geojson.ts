import type { APIRoute } from 'astro';
import { mappedDatasets, type DatasetId } from '../../config/outputs/datasets.ts';
import { recordsAsGeoJson } from '../../domain/open-data.ts';
import { recordsOf } from '../../repository/open-data.ts';

/** Data sets of things that lie somewhere, as GeoJSON. */
export const getStaticPaths = () =>
  mappedDatasets.map((dataset) => ({ params: { dataset }, props: { dataset } }));

export const GET: APIRoute<{ dataset: DatasetId }> = async ({ props: { dataset } }) =>
  new Response(`${JSON.stringify(recordsAsGeoJson(await recordsOf(dataset)))}\n`, {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
