import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { precompress } from '../../../../scripts/lib/build/precompress.ts';
import { securityHeaders } from '../../../../src/config/hosting/security-headers.ts';
import { askPlainly } from '../../../support/ask-plainly.ts';
import { servedFiles as files } from '../../../support/served-files.ts';
import { serveWith, type Served } from '../../../support/web-servers.ts';

describe.each(['nginx', 'caddy'] as const)('%s, as the portal sets it up,', (name) => {
  let folder: string;
  let server: Served;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'portal-served-'));
    const root = path.join(folder, 'www');
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    vi.stubEnv('CACHE_DIR', path.join(folder, 'cache'));
    await precompress(root);
    server = await serveWith(name, root);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const ask = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
    askPlainly(server.port, address, { headers, method });

  it.each([
    ['a page', '/vi/', 200],
    ['a script', '/_astro/script.a1b2c3d4.js', 200],
    ['an address without a page', '/vi/nowhere/', 404],
    ['a script that never was', '/_astro/script.00000000.js', 404],
    ['a page that is gone', '/vi/rut/', 410],
    ['an address that moved', '/vi/cu/', 308],
  ])('sends the whole set of headers, each once, with %s', async (_, address, status) => {
    const answer = await ask(address);
    expect(answer.status).toBe(status);
    for (const [header, value] of Object.entries(securityHeaders)) {
      expect(answer.headers[header.toLowerCase()]).toBe(value);
    }
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    ['/vi/', 'no-cache'],
    ['/data/places.json', 'no-cache'],
    ['/vi/feed.xml', 'no-cache'],
    ['/kiosk/sw.js', 'no-cache'],
    ['/vi/rut/', 'no-cache'],
    ['/_astro/nothing.js', 'no-cache'],
    ['/art/seal.svg', 'public, max-age=3600'],
    ['/_astro/script.a1b2c3d4.js', 'public, max-age=31536000, immutable'],
    ['/pagefind/fragment/vi_a1.pf_fragment', 'public, max-age=31536000, immutable'],
  ])('lets %s be kept: %s', async (address, value) => {
    expect((await ask(address)).headers['cache-control']).toBe(value);
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/vi/nowhere', 'text/html; charset=utf-8'],
    ['/vi/rut/', 'text/html; charset=utf-8'],
    ['/vi/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/vi/feed.json', 'application/feed+json; charset=utf-8'],
    ['/vi/events.ics', 'text/calendar; charset=utf-8'],
    ['/data/places.geojson', 'application/geo+json'],
    ['/data/places.vi.csv', 'text/csv; charset=utf-8'],
    ['/way.gpx', 'application/gpx+xml; charset=utf-8'],
    ['/app.webmanifest', 'application/manifest+json'],
    ['/art/seal.svg', 'image/svg+xml'],
    ['/_astro/script.a1b2c3d4.js', 'text/javascript; charset=utf-8'],
    ['/_astro/font.a1b2c3d4.woff2', 'font/woff2'],
    ['/pagefind/fragment/vi_a1.pf_fragment', 'application/octet-stream'],
  ])('calls %s %s', async (address, type) => {
    expect((await ask(address)).headers['content-type']).toBe(type);
  });

  it('sends the compressed form that the build has laid down, as the reader accepts', async () => {
    const plain = await ask('/vi/');
    const gzip = await ask('/vi/', { 'accept-encoding': 'gzip' });
    const refused = await ask('/vi/', { 'accept-encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(refused.headers['content-encoding']).toBeUndefined();
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gzip.headers['vary']).toMatch(/accept-encoding/i);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    expect(gzip.body.length).toBeLessThan(plain.body.length / 3);
  });

  // Debian's nginx sends brotli with a module of its own, which the portal does not ask for.
  if (name === 'caddy') {
    it('prefers brotli', async () => {
      const brotli = await ask('/vi/', { 'accept-encoding': 'gzip, br' });
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(brotli.body).toString()).toBe(files['vi/index.html']);
    });
  }

  it.each(['/vi/nowhere/', '/vi/rut/'])('sends %s compressed too', async (address) => {
    const { headers, body } = await ask(address, { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toContain('<h1>');
  });

  it('answers 304 while nothing has changed', async () => {
    const { headers } = await ask('/vi/');
    const again = await ask('/vi/', { 'if-none-match': String(headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
    expect((await ask('/vi/', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('answers HEAD as GET, without the page', async () => {
    const { status, headers, body } = await ask('/vi/', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([
      200,
      String(Buffer.byteLength(files['vi/index.html'] ?? '')),
      0,
    ]);
  });

  it('sends a part of a file', async () => {
    const { status, headers, body } = await ask('/art/seal.svg', { range: 'bytes=0-4' });
    expect([status, body.toString()]).toEqual([206, '<svg>']);
    expect(headers['content-range']).toMatch(/^bytes 0-4\//);
  });

  it.each([
    ['/vi', '/vi/', 200],
    ['/vi/cu/', '/vi/moi/', 200],
    ['/vi/cu', '/vi/moi/', 200],
    ['/vi/rut', '/vi/rut/', 410],
  ])('leads %s on to %s in one step', async (address, target, status) => {
    const { status: moved, headers } = await ask(address);
    expect([301, 308]).toContain(moved);
    expect(headers['location']).toBe(target);
    expect((await ask(target)).status).toBe(status);
  });

  it('says on the spot why a page is gone', async () => {
    const { status, body } = await ask('/vi/rut/');
    expect([status, body.toString()]).toEqual([410, files['vi/rut/index.html']]);
  });

  it.each([
    '/../secret.txt',
    '/vi/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/_headers',
    '/_redirects',
    '/vi/index.html/',
    '/.git/config',
  ])('gives nothing away at %s', async (address) => {
    const { status, body } = await ask(address);
    expect(status).toBeGreaterThanOrEqual(300);
    expect(body.toString()).not.toContain('secret');
    expect(body.toString()).not.toContain('308');
  });

  it('does not say which version it is', async () => {
    const { headers } = await ask('/vi/');
    expect(headers['server'] ?? '').not.toMatch(/\d/);
  });
});
