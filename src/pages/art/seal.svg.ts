import type { APIRoute } from 'astro';
import { mark } from '../../art/mark.ts';

/** The seal of the masthead, also the icon of the browser's tab. */
export const GET: APIRoute = () =>
  new Response(mark({ size: 64 }), { headers: { 'Content-Type': 'image/svg+xml' } });
