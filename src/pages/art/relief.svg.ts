import type { APIRoute } from 'astro';
import { relief } from '../../art/map/relief.ts';
import { mapFrames } from '../../config/images.ts';
import { provinceMap } from '../../repository/map.ts';

/** The relief of the province, without words: pages set the names above it. */
export const GET: APIRoute = async () => {
  const { width, height } = mapFrames.wide;
  const map = await provinceMap();
  const svg = map
    ? relief({ ...map, width, height, tone: 'day' })
    : `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"/>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
