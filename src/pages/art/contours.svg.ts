import type { APIRoute } from 'astro';
import { contours } from '../../art/contours.ts';

/** Contour lines on the footer's indigo: faint enough for text above them. */
export const GET: APIRoute = () =>
  new Response(
    contours({ seed: 'footer', width: 1440, height: 520, color: '#2c3766', levels: 12 }),
    {
      headers: { 'Content-Type': 'image/svg+xml' },
    },
  );
