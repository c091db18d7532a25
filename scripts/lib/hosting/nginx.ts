import { cacheRows, otherwiseCached } from '../../../src/config/hosting/caching.ts';
import { securityHeaders } from '../../../src/config/hosting/security-headers.ts';
import { typesByExtension, typesByName } from '../server/content-types.ts';
import type { ServedPortal } from './served-portal.ts';

const quoted = (text: string) => `"${text}"`;
const pattern = (text: string) => text.replace(/[.]/g, '\\$&');

const note = (use: string) =>
  `# Made by "npm run release" or "npm run hosting"; changes here are lost. ${use}\n`;

/** What belongs into the `http` block: how long files are kept, by address. */
export function nginxHttp(): string {
  const rows = cacheRows.map(({ addresses, value }) => {
    const key = addresses.endsWith('*')
      ? `"~^${pattern(addresses.slice(0, -1))}"`
      : quoted(addresses);
    return `  ${key} ${quoted(value)};\n`;
  });
  return `${note('Include it in the http block.')}
map $uri $portal_cache_control {
  default ${quoted(otherwiseCached)};
${rows.join('')}}
`;
}

function types(): string {
  const lines = Object.entries(typesByExtension).map(
    ([extension, type]) => `  ${quoted(type)} ${extension.slice(1)};\n`,
  );
  return `types {\n${lines.join('')}}\ndefault_type application/octet-stream;\n`;
}

/** nginx gives a whole file name its own type through a location only. */
function namedTypes(): string {
  return Object.entries(typesByName)
    .map(
      ([name, type]) =>
        `location ~ "/${pattern(name)}$" { types { } default_type ${quoted(type)}; }\n`,
    )
    .join('');
}

/**
 * What belongs into the `server` block of the portal. Headers stand here once: nginx forgets those of the
 * server in a location that adds its own, so that none does.
 */
export function nginxServer({ root, moved, gone }: ServedPortal): string {
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `add_header ${name} ${quoted(value)} always;\n`,
  );
  const movedLines = moved.map(
    ([from, to]) => `location = ${quoted(from)} { return 308 ${quoted(encodeURI(to))}; }\n`,
  );
  const goneLines = gone.map(
    (from) =>
      `location = ${quoted(from)} { error_page 410 ${quoted(`${from}index.html`)}; return 410; }\n`,
  );
  return `${note('Include it in the server block.')}
root ${quoted(root)};
index index.html;
server_tokens off;
absolute_redirect off;
etag on;
gzip off;
gzip_static on;
gzip_vary on;

${types()}
${headers.join('')}add_header Cache-Control $portal_cache_control always;

error_page 404 /404.html;
error_page 403 =404 /404.html;
location = /_headers { return 404; }
location = /_redirects { return 404; }
${namedTypes()}
# Addresses that lead on for good.
${movedLines.join('')}
# Addresses that are gone: the page there says why.
${goneLines.join('')}`;
}

/** A site as it is put beside the others of the machine, to be copied once and adapted. */
export function nginxSite({ host }: ServedPortal, folder: string): string {
  return `# Copy this file to /etc/nginx/sites-available/, adapt it, and link it into sites-enabled/.
include ${quoted(`${folder}/nginx/http.inc`)};

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ${host};
  ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  ssl_session_cache shared:portal:10m;
  ssl_session_tickets off;

  # With Debian's package libnginx-mod-http-brotli-static, 18 % fewer bytes:
  # brotli_static on;
  include ${quoted(`${folder}/nginx/server.inc`)};
}
`;
}
