import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../files/write-safely.ts';
import { caddyPortal, caddySite } from './caddy.ts';
import { nginxHttp, nginxServer, nginxSite } from './nginx.ts';
import type { ServedPortal } from './served-portal.ts';

/**
 * Writes the configuration of nginx and Caddy into a folder: the parts that a site includes, and an
 * example of a site. Hosts that read `_headers` and `_redirects` find them in the build.
 * @returns files whose bytes changed, relative to the folder; a web server must be told to read them
 */
export async function writeHosting(folder: string, portal: ServedPortal): Promise<string[]> {
  const files: Readonly<Record<string, string>> = {
    'nginx/http.inc': nginxHttp(),
    'nginx/server.inc': nginxServer(portal),
    'nginx/site.conf': nginxSite(portal, folder),
    'caddy/portal.inc': caddyPortal(portal),
    'caddy/Caddyfile': caddySite(portal, folder),
  };
  const changed: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    await mkdir(path.dirname(file), { recursive: true });
    await replaceFile(file, text);
    changed.push(name);
  }
  return changed;
}
