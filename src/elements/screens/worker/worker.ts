/**
 * The service worker of the kiosks, and the only one of the portal. It answers from one whole release
 * at a time; a newer one is fetched beside it and taken over when the page at the door says so.
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
import { dropAll, dropOthers, keepState, keptState, releaseCache, wholeRelease } from './kept.ts';
import { worker, type FetchEventLike } from './scope.ts';

/** One look for a newer release at a time. */
let checking: Promise<void> | undefined;

async function tell(answer: KioskAnswer): Promise<void> {
  const pages = await worker.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage(answer);
}

async function isOff(): Promise<boolean> {
  const answer = await fetch(kioskSwitch, { cache: 'no-store' });
  const state = (answer.ok ? await answer.json() : {}) as { serviceWorker?: string };
  return state.serviceWorker === 'off';
}

async function check(cluster: string): Promise<void> {
  let ready: string | undefined;
  try {
    if (await isOff()) {
      await dropAll();
      await worker.registration.unregister();
      await tell({ cluster, off: true });
      return;
    }
    const digest = await fetchRelease(cluster);
    const { current } = await keptState(cluster);
    await keepState(cluster, { current: current ?? digest, checked: Date.now() });
    if (current !== undefined && current !== digest) ready = digest;
  } catch (error) {
    // Without network, or with half a release on the server, the release at hand stays.
    console.info('The kiosk keeps its release.', error);
  }
  await tell({ cluster, ready, ...(await keptState(cluster)) });
}

/** Goes over to the newest release that is whole, and deletes the one before. */
async function takeOver(cluster: string): Promise<void> {
  const kept = await keptState(cluster);
  const digest = await fetchRelease(cluster).catch(() => kept.current);
  const isNew = digest !== undefined && digest !== kept.current;
  if (!isNew || !(await wholeRelease(cluster, digest))) return;
  await keepState(cluster, { ...kept, current: digest });
  await dropOthers(cluster, [digest]);
  await tell({ cluster, current: digest, checked: kept.checked, switched: true });
}

async function answerTo({ request, clientId }: FetchEventLike): Promise<Response> {
  const { pathname } = new URL(request.url);
  const page = request.mode === 'navigate' ? undefined : await worker.clients.get(clientId);
  const cluster = clusterOf(page ? new URL(page.url).pathname : pathname);
  const { current } = cluster === undefined ? {} : await keptState(cluster);
  if (cluster === undefined || current === undefined) return fetch(request);
  const release = await releaseCache(cluster, current);
  const kept = await release.match(pathname);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    // A page that this release does not have: the door is always there.
    const door = `/kiosk/${cluster}/`;
    if (request.mode === 'navigate' && (await release.match(door))) {
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
  const { ask, cluster } = event.data as KioskQuestion;
  if (ask === 'switch') {
    event.waitUntil(takeOver(cluster));
    return;
  }
  checking ??= check(cluster).finally(() => (checking = undefined));
  event.waitUntil(checking);
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOwn = request.method === 'GET' && origin === worker.location.origin;
  const isOfNetwork =
    pathname === kioskSwitch || pathname === releasePath(clusterOf(pathname) ?? '');
  if (isOwn && !isOfNetwork) event.respondWith(answerTo(event));
});
