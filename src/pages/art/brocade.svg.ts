import type { APIRoute } from 'astro';
import { brocade } from '../../art/brocade.ts';

/** One repeat of the ornament; the page tiles it. */
export const GET: APIRoute = () =>
  new Response(brocade({ seed: 'portal', width: 320, height: 16 }), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
