import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../../scripts/lib/server/content-types.ts';
import { portFrom } from '../../../scripts/lib/server/serve-folder.ts';
import { startStaticServer, type StaticServer } from '../../../scripts/lib/server/static-server.ts';
import { securityHeaders } from '../../../src/config/hosting/security-headers.ts';

const page = `<!doctype html><title>Sa Pa</title>${'<p>Ruộng bậc thang</p>'.repeat(100)}`;
const files: Record<string, string> = {
  'dist/index.html': page,
  'dist/404.html': '<h1>Not here</h1>',
  'dist/vi/index.html': page,
  'dist/empty/data.json': '{}',
  'dist/_astro/site.Ab12.css': 'body { color: black }'.repeat(50),
  'dist/made.txt': 'plain',
  'dist/made.txt.br': 'made by the build',
  'dist/.well-known/security.txt': 'Contact: mailto:a@example.org',
  'secret.txt': 'outside',
};

let folder: string;
let server: StaticServer;

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Sends the target as it is written, which `fetch` would tidy up first. */
function ask(target: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(server.url);
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ hostname, port, path: target, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers: received } = response;
        resolve({ status, headers: received, body: Buffer.concat(chunks) });
      });
    });
    sent.on('error', reject).end();
  });
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  server = await startStaticServer({ root: path.join(folder, 'dist'), port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the static server', () => {
  it('gives every answer the security headers, errors too', async () => {
    for (const target of ['/', '/nowhere/', '/vi', '/..%2fsecret.txt', '/made.txt']) {
      const { headers } = await ask(target);
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers[name.toLowerCase()], `${name} of ${target}`).toBe(value);
      }
    }
  });

  it('serves the page of a folder at an address that ends in a slash', async () => {
    const { status, headers, body } = await ask('/vi/?q=1');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body.toString()).toBe(page);
  });

  it('redirects a folder without its slash in one hop and keeps the query', async () => {
    const { status, headers } = await ask('/vi?q=1');
    expect([status, headers['location']]).toEqual([308, '/vi/?q=1']);
  });

  it.each(['/nowhere', '/empty', '/empty/', '/vi/index', '//example.org', '/made', '/made.txt/'])(
    'answers %s with the error page and status 404',
    async (target) => {
      const { status, headers, body } = await ask(target);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(body.toString()).toBe('<h1>Not here</h1>');
    },
  );

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/vi/..%5c..%5csecret.txt',
    '/made.txt%00.html',
    '/%E0%A4%A',
    'secret.txt',
  ])('refuses %s', async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(400);
    expect(body.toString()).not.toContain('outside');
  });

  it('compresses text with brotli, or gzip, or not at all, as the client accepts', async () => {
    const brotli = await ask('/vi/', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotli.headers['vary']).toBe('Accept-Encoding');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page);
    expect(brotli.body.length).toBeLessThan(page.length / 5);
    const gzip = await ask('/vi/', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(page);
    expect((await ask('/vi/')).headers['content-encoding']).toBeUndefined();
  });

  it('prefers the compressed file that the build laid beside the text', async () => {
    const { headers, body } = await ask('/made.txt', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBe('br');
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toBe('made by the build');
  });

  it('lets hashed files be kept for a year and asks again for the rest', async () => {
    const hashed = await ask('/_astro/site.Ab12.css', { 'accept-encoding': 'br' });
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/vi/')).headers['cache-control']).toBe('no-cache');
  });

  it.each(['br', 'identity'])(
    'answers 304 when the client has the bytes (%s)',
    async (encoding) => {
      const { headers } = await ask('/vi/', { 'accept-encoding': encoding });
      const tag = String(headers['etag']);
      const again = await ask('/vi/', { 'accept-encoding': encoding, 'if-none-match': tag });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    },
  );

  it('answers HEAD with the headers alone, and refuses other methods', async () => {
    const head = await ask('/vi/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(page)));
    const post = await ask('/vi/', {}, 'POST');
    expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });

  it('serves a part of a file, and well-known files', async () => {
    const part = await ask('/made.txt', { range: 'bytes=0-1' });
    expect([part.status, part.body.toString()]).toEqual([206, 'pl']);
    expect((await ask('/.well-known/security.txt')).status).toBe(200);
  });

  it('says when its port is taken', async () => {
    const port = Number(new URL(server.url).port);
    const second = startStaticServer({ root: folder, port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('PORT', () => {
  it('is 4321 unless set, and must be a port number', () => {
    expect([portFrom(undefined), portFrom(''), portFrom('8080')]).toEqual([4321, 4321, 8080]);
    for (const wrong of ['http', '-1', '70000', '80.5']) {
      expect(() => portFrom(wrong)).toThrow(`PORT is "${wrong}"`);
    }
  });
});

describe('the media type', () => {
  it.each([
    ['manifest.webmanifest', 'application/manifest+json'],
    ['data/places.geojson', 'application/geo+json'],
    ['vi/events.ics', 'text/calendar; charset=utf-8'],
    ['vi/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['vi/feed.json', 'application/feed+json; charset=utf-8'],
    ['sitemap-index.xml', 'application/xml'],
    ['pagefind/pagefind.vi_1.pf_meta', 'application/octet-stream'],
    ['pagefind/wasm.vi.pagefind', 'application/octet-stream'],
    ['picture.AVIF', 'image/avif'],
    ['LICENSE', 'application/octet-stream'],
  ])('of %s is %s', (file, type) => {
    expect(contentTypeOf(file)).toBe(type);
  });
});
