import type { APIRoute } from 'astro';
import { recordsAsGeoJson } from '../../domain/open-data.ts';
import { recordsOf } from '../../repository/open-data.ts';

/** The destinations as GeoJSON points. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(recordsAsGeoJson(await recordsOf('places')))}\n`, {
    headers: { 'Content-Type': 'application/geo+json; charset=utf-8' },
  });
