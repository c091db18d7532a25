/**
 * The service worker of the kiosks, and the only one of the portal. It answers from one whole release
 * at a time; a newer one is fetched beside it and taken over on the next way to the door.
 * `/kiosk/state.json` with `{"serviceWorker": "off"}` makes it go and delete all that it kept.
 */
import {
  clusterOf,
  kioskSwitch,
  releasePath,
  type KioskAnswer,
  type KioskQuestion,
} from '../../../domain/screens/kiosk-release.ts';
import { fetchRelease } from './fetch-release.ts';
import { dropAll, dropOthers, keepState, keptFile, keptState, wholeRelease } from './kept.ts';
import { worker, type FetchEventLike } from './scope.ts';

/** Milliseconds after which a way to a page is reason enough to look for a newer release. */
const often = 600_000;

/** One look for a newer release at a time. */
let checking: Promise<void> | undefined;
let lastTry = 0;

async function tell(answer: KioskAnswer): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage(answer);
}

async function isOff(): Promise<boolean> {
  const answer = await fetch(kioskSwitch, { cache: 'no-store' });
  const state = (answer.ok ? await answer.json() : {}) as { serviceWorker?: string };
  return state.serviceWorker === 'off';
}

async function look(cluster: string): Promise<void> {
  try {
    if (await isOff()) {
      await dropAll();
      await worker.registration.unregister();
      return;
    }
    const digest = await fetchRelease(cluster);
    const { current = digest } = await keptState(cluster);
    const ready = digest === current ? undefined : digest;
    await keepState(cluster, { current, ready, checked: Date.now() });
  } catch (error) {
    // Without network, or with half a release on the server, the release at hand stays.
    console.info('The kiosk keeps its release.', error);
  }
  await tell({ cluster, ...(await keptState(cluster)) });
}

function check(cluster: string): Promise<void> {
  lastTry = Date.now();
  checking ??= look(cluster).finally(() => (checking = undefined));
  return checking;
}

/** At the door, goes over to the newer release that is there whole, and deletes the one before. */
async function takeOver(cluster: string): Promise<void> {
  const { ready, checked } = await keptState(cluster);
  if (ready === undefined || !(await wholeRelease(cluster, ready))) return;
  await keepState(cluster, { current: ready, checked });
  await dropOthers(cluster, [ready]);
}

const doorOf = (cluster: string): string => `/kiosk/${cluster}/`;

async function answerTo({ request, clientId }: FetchEventLike): Promise<Response> {
  const { pathname } = new URL(request.url);
  const page = request.mode === 'navigate' ? undefined : await worker.clients.get(clientId);
  const cluster = clusterOf(page ? new URL(page.url).pathname : pathname);
  if (cluster !== undefined && !page && pathname === doorOf(cluster)) await takeOver(cluster);
  const { current } = cluster === undefined ? {} : await keptState(cluster);
  if (cluster === undefined || current === undefined) return fetch(request);
  const kept = await keptFile(cluster, current, pathname);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    // A page that this release does not have: the door is always there.
    const door = doorOf(cluster);
    if (request.mode === 'navigate' && (await keptFile(cluster, current, door))) {
      return Response.redirect(door, 302);
    }
    throw error;
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('message', (event) => {
  event.waitUntil(check((event.data as KioskQuestion).cluster));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOwn = request.method === 'GET' && origin === worker.location.origin;
  const isOfNetwork =
    pathname === kioskSwitch || pathname === releasePath(clusterOf(pathname) ?? '');
  if (!isOwn || isOfNetwork) return;
  event.respondWith(answerTo(event));
  // Should the pages of a release no longer ask, the worker still does.
  const cluster = clusterOf(pathname);
  const isDue = request.mode === 'navigate' && Date.now() - lastTry > often;
  if (cluster !== undefined && isDue) event.waitUntil(check(cluster));
});
