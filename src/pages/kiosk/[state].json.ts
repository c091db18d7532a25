import type { APIRoute } from 'astro';
import { kiosks } from '../../repository/screens/kiosk.ts';
import { site } from '../../repository/site.ts';

/** The kill switch of the kiosks' service worker; a server may write `off` over it at any time. */
export const getStaticPaths = async () =>
  (await kiosks()).length > 0 ? [{ params: { state: 'state' } }] : [];

export const GET: APIRoute = () =>
  new Response(JSON.stringify({ serviceWorker: site().kioskOffline === false ? 'off' : 'on' }), {
    headers: { 'Content-Type': 'application/json' },
  });
