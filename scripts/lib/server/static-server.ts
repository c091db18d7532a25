import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { cacheControlOf } from '../../../src/config/hosting/caching.ts';
import { securityHeaders } from '../../../src/config/hosting/security-headers.ts';
import { AddressRules } from './address-rules.ts';
import { chooseEncoding, CompressedFiles, isPrecompressed } from './compressed-files.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';
import { resolveRequest } from './resolve-request.ts';

export interface StaticServerOptions {
  /** Folder to serve. */
  readonly root: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Address to listen on; this machine only unless told. */
  readonly host?: string;
  /** Headers of every answer beside those of production. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface StaticServer {
  /** Address of the root, without the last slash, such as `http://localhost:4321`. */
  readonly url: string;
  close(): Promise<void>;
}

function sendText(response: ServerResponse, status: number, text: string): void {
  const bytes = Buffer.from(text);
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.setHeader('Content-Length', bytes.length);
  response.writeHead(status).end(bytes);
}

/** Answers requests for the files of one folder as the production hosts do. */
function createHandler(root: string, headers: Readonly<Record<string, string>>) {
  const compressed = new CompressedFiles();
  const rules = new AddressRules(root);
  const sendFile = sirv(root, { dev: true, etag: true, extensions: [], brotli: true, gzip: true });

  /** A page that says what became of the address: nothing stands there (404), or no longer (410). */
  async function sendAbsence(
    response: ServerResponse,
    { status, file }: { status: 404 | 410; file: string },
  ): Promise<void> {
    const page = await readFile(file).catch(() => undefined);
    response.setHeader('Cache-Control', 'no-cache');
    if (!page) {
      sendText(response, status, status === 404 ? 'Not found\n' : 'Gone\n');
      return;
    }
    response.setHeader('Content-Type', contentTypeOf('404.html'));
    response.setHeader('Content-Length', page.length);
    response.writeHead(status).end(page);
  }

  function sendRedirect(response: ServerResponse, location: string): void {
    response.setHeader('Location', location);
    sendText(response, 308, `Moved to ${location}\n`);
  }

  async function sendFound(
    request: IncomingMessage,
    response: ServerResponse,
    { file, address }: { file: string; address: string },
  ): Promise<void> {
    const contentType = contentTypeOf(file);
    response.setHeader('Content-Type', contentType);
    response.setHeader('Cache-Control', cacheControlOf(address));
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    const isText = isCompressible(contentType);
    if (isText) response.setHeader('Vary', 'Accept-Encoding');
    if (!isText || !encoding || request.headers.range || (await isPrecompressed(file, encoding))) {
      request.url = address;
      sendFile(request, response);
      return;
    }
    const { bytes, version } = await compressed.read(file, encoding);
    const tag = `W/"${version}-${encoding}"`;
    response.setHeader('ETag', tag);
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', bytes.length);
    response.writeHead(200).end(bytes);
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries({ ...securityHeaders, ...headers })) {
      response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      sendText(response, 405, 'Method not allowed\n');
      return;
    }
    const found = await resolveRequest(root, request.url ?? '/');
    const rule = await rules.find((request.url ?? '/').split('?')[0] ?? '/');
    if (found.kind === 'malformed') sendText(response, 400, 'Malformed address\n');
    else if (rule?.status === 410) {
      const file = found.kind === 'file' ? found.file : '';
      await sendAbsence(response, { status: 410, file });
    } else if (found.kind === 'file') await sendFound(request, response, found);
    else if (rule) sendRedirect(response, rule.to);
    else if (found.kind === 'redirect') sendRedirect(response, found.location);
    else await sendAbsence(response, { status: 404, file: path.join(root, '404.html') });
  };
}

/**
 * Serves a folder with the production headers, compression and caching.
 * @throws the error of `listen`, such as `EADDRINUSE`
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const { port, host = '127.0.0.1', headers = {} } = options;
  const handle = createHandler(path.resolve(options.root), headers);
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(`${request.method ?? ''} ${request.url ?? ''}:`, error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'The file could not be read\n');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const bound = server.address() as AddressInfo;
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return {
    url: `http://${name}:${String(bound.port)}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => {
          if (error) reject(error);
          else resolve();
        });
        server.closeAllConnections();
      }),
  };
}
