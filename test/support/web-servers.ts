import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readPortal } from '../../scripts/lib/hosting/served-portal.ts';
import { writeHosting } from '../../scripts/lib/hosting/write-hosting.ts';
import { findProgram } from '../../scripts/lib/programs/programs.ts';

export type WebServer = 'nginx' | 'caddy';

export interface Served {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** A configuration around the portal's own parts: one port of this machine, all files in one folder. */
function nginxConfiguration(folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${folder}/${kind};`,
  );
  return [
    `daemon off;\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nworker_processes 1;`,
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `events {}\nhttp {\n  access_log off;`,
    ...temporary,
    `  include ${folder}/hosting/nginx/http.inc;`,
    `  server {\n    listen 127.0.0.1:${String(port)};`,
    `    include ${folder}/hosting/nginx/server.inc;\n  }\n}\n`,
  ].join('\n');
}

function caddyConfiguration(folder: string, port: number): string {
  return [
    '{\n\tadmin off\n\tauto_https off\n}',
    `http://:${String(port)} {\n\tbind 127.0.0.1\n\timport ${folder}/hosting/caddy/portal.inc\n}\n`,
  ].join('\n');
}

function start(server: WebServer, folder: string, port: number): ChildProcess {
  const file = path.join(folder, server === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  const isNginx = server === 'nginx';
  writeFileSync(
    file,
    isNginx ? nginxConfiguration(folder, port) : caddyConfiguration(folder, port),
  );
  const words = isNginx
    ? ['-c', file, '-e', path.join(folder, 'error.log')]
    : ['run', '--config', file, '--adapter', 'caddyfile'];
  return spawn(findProgram(server), words, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
}

/**
 * Serves a folder with a real web server and the configuration that the portal writes for it.
 * @param rules folder whose `_redirects` count; the served one unless given
 * @throws Error with what the server said when it does not start
 */
export async function serveWith(
  server: WebServer,
  root: string,
  rules: string = root,
): Promise<Served> {
  const folder = mkdtempSync(path.join(tmpdir(), `portal-${server}-`));
  mkdirSync(path.join(folder, 'hosting'));
  const portal = await readPortal(rules, { root, origin: 'https://example.vn' });
  await writeHosting(path.join(folder, 'hosting'), portal);
  const port = await freePort();
  const child = start(server, folder, port);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('exit', resolve));
  const url = `http://127.0.0.1:${String(port)}`;
  for (let attempts = 0; attempts < 100; attempts++) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp) break;
    if (child.exitCode !== null || attempts === 99) throw new Error(`${server} failed:\n${said}`);
    await pause(100);
  }
  return {
    url,
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
