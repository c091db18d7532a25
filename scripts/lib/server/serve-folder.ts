import { stat } from 'node:fs/promises';
import path from 'node:path';
import { startStaticServer, type StaticServer } from './static-server.ts';

/** A failure with a message that says what to do; shown without a stack. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

const standardPort = 4321;

/** The folder that the build writes and the server serves: `OUT_DIR`, or `dist`. Absolute. */
export function outputDirectory(): string {
  return path.resolve(process.env['OUT_DIR'] || 'dist');
}

/** @throws ServeError when `PORT` is not a port number */
export function portFrom(value: string | undefined): number {
  if (!value) return standardPort;
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new ServeError(
    `PORT is "${value}". Write a number from 1 to 65535, for example PORT=4322.`,
  );
}

function explainListenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new ServeError(
      `Port ${String(port)} is taken by another program. Stop that program or choose another port with PORT, for example: PORT=${String(port + 1)} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new ServeError(
      `This user may not open port ${String(port)}. Choose one above 1023 with PORT, for example: PORT=${String(standardPort)} npm start`,
    );
  }
  return error;
}

interface ServeOptions {
  /** Network address to listen on. */
  readonly host?: string;
  /** Headers of every answer beside those of production. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Page whose address is printed. */
  readonly page?: string;
}

/**
 * Serves the built portal and prints its address. `PORT` chooses the port, `HOST` the network
 * address to listen on (this machine only unless told).
 * @throws ServeError when there is nothing to serve, or the port is not free
 */
export async function serveFolder(
  root: string,
  { host = process.env['HOST'] || '127.0.0.1', headers = {}, page: start = '' }: ServeOptions = {},
): Promise<StaticServer> {
  const page = await stat(path.join(root, 'index.html')).catch(() => undefined);
  if (!page) {
    throw new ServeError(`There is no built portal in ${root}. Build it first: npm run build`);
  }
  const port = portFrom(process.env['PORT']);
  const server = await startStaticServer({ root, port, host, headers }).catch((error: unknown) => {
    throw explainListenError(error as NodeJS.ErrnoException, port);
  });
  console.log(`The portal is at ${server.url}/${start} (Ctrl+C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.close());
  }
  return server;
}
