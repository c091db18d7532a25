import { cacheRows, otherwiseCached } from '../../../src/config/hosting/caching.ts';
import { securityHeaders } from '../../../src/config/hosting/security-headers.ts';
import { contentTypeOf, typesByExtension, typesByName } from '../server/content-types.ts';
import type { ServedPortal } from './served-portal.ts';

const quoted = (text: string) => `"${text}"`;
const indented = (lines: readonly string[], depth: number) =>
  lines.map((line) => `${'\t'.repeat(depth)}${line}\n`).join('');

const fileServer = (...options: string[]) => [
  'file_server {',
  ...['index index.html', 'hide _headers _redirects', 'precompressed br gzip', ...options].map(
    (line) => `\t${line}`,
  ),
  '}',
];

function contentTypes(): string[] {
  const rows = [
    // The parts of the search index, whose endings no system knows.
    ['/pagefind/*', contentTypeOf('index.pf_fragment')],
    ['*/', contentTypeOf('index.html')],
    ...Object.entries(typesByExtension).map(([extension, type]) => [`*${extension}`, type]),
    ...Object.entries(typesByName).map(([name, type]) => [`*/${name}`, type]),
  ];
  return rows.flatMap(([path = '', type = ''], index) => [
    `@type${String(index)} path ${path}`,
    `header @type${String(index)} Content-Type ${quoted(type)}`,
  ]);
}

function caching(): string[] {
  return [
    `header Cache-Control ${quoted(otherwiseCached)}`,
    ...cacheRows.flatMap(({ addresses, value }, index) => [
      `@kept${String(index)} path ${addresses}`,
      `header @kept${String(index)} Cache-Control ${quoted(value)}`,
    ]),
  ];
}

function rules({ moved, gone }: ServedPortal): string[] {
  return [
    'map {path} {portal_moved} {',
    ...moved.map(([from, to]) => `\t${quoted(from)} ${quoted(encodeURI(to))}`),
    '\tdefault ""',
    '}',
    'map {path} {portal_gone} {',
    ...gone.map((from) => `\t${quoted(from)} yes`),
    '\tdefault ""',
    '}',
    '@moved not vars {portal_moved} ""',
    'redir @moved {portal_moved} 308',
    '@gone vars {portal_gone} yes',
    'route @gone {',
    ...fileServer('status 410').map((line) => `\t${line}`),
    '}',
  ];
}

/** What belongs into the site block of the portal. `route` keeps the order: of two headers the later one counts. */
export function caddyPortal(portal: ServedPortal): string {
  const headers = Object.entries(securityHeaders).map(
    ([name, value]) => `${name} ${quoted(value)}`,
  );
  const always = ['header {', ...[...headers, '-Server'].map((line) => `\t${line}`), '}'];
  return `# Made by "npm run release" or "npm run hosting"; changes here are lost. Import it in the site block.
root * ${quoted(portal.root)}
route {
${indented([...always, ...caching(), ...contentTypes(), ...rules(portal), ...fileServer()], 1)}}
handle_errors {
	route {
${indented(
  [
    ...always,
    `header Cache-Control ${quoted(otherwiseCached)}`,
    `header Content-Type ${quoted(contentTypeOf('404.html'))}`,
    '@lost expression {http.error.status_code} in [403, 404]',
    'route @lost {',
    '\trewrite * /404.html',
    ...fileServer('status 404').map((line) => `\t${line}`),
    '}',
    'respond "{http.error.status_code} {http.error.status_text}"',
  ],
  2,
)}	}
}
`;
}

/** A whole configuration, to be copied once and adapted. Caddy gets the certificate and leads HTTP on by itself. */
export function caddySite({ host }: ServedPortal, folder: string): string {
  return `# Copy this to /etc/caddy/Caddyfile and adapt it. Caddy listens on IPv4 and IPv6.
${host} {
	import ${quoted(`${folder}/caddy/portal.inc`)}
}
`;
}
