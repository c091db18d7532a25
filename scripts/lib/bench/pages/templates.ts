import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A kind of page: a file under `src/pages/[locale]/`, and an address that it makes. */
export interface Template {
  /** Such as `tourism/places/[slug]`; `index` is the home page. */
  readonly route: string;
  /** Without the locale, such as `/tourism/places/fansipan/`. */
  readonly address: string;
}

const routesFolder = path.join('src', 'pages', '[locale]');

/** The routes of pages, as their files name them, without the extension. */
export function pageRoutes(folder = routesFolder): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) =>
      file
        .split(path.sep)
        .join('/')
        .replace(/\.astro$/, ''),
    )
    .sort();
}

const segmentsOf = (route: string) =>
  route
    .replace(/(^|\/)index$/, '')
    .split('/')
    .filter(Boolean);

function patternOf(route: string): RegExp {
  const segments = segmentsOf(route).map((segment) => {
    if (/^\[\.\.\..+\]$/.test(segment)) return '(?:.+/)?';
    if (/^\[.+\]$/.test(segment)) return '[^/]+/';
    return `${RegExp.escape(segment)}/`;
  });
  return new RegExp(`^/${segments.join('')}$`);
}

/** Which of two routes an address belongs to: names before parameters, parameters before what takes all. */
function byPrecedence(a: string, b: string): number {
  const rank = (segment = '') => (segment.startsWith('[...') ? 2 : segment.startsWith('[') ? 1 : 0);
  const [first, second] = [segmentsOf(a), segmentsOf(b)];
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    const difference = rank(first[index]) - rank(second[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** One address of each route that made a page, the first by alphabet. */
export function templatesOf(routes: readonly string[], addresses: readonly string[]): Template[] {
  const ordered = [...routes]
    .sort(byPrecedence)
    .map((route) => ({ route, pattern: patternOf(route) }));
  const found = new Map<string, string>();
  for (const address of [...addresses].sort()) {
    const made = ordered.find(({ pattern }) => pattern.test(address));
    if (made && !found.has(made.route)) found.set(made.route, address);
  }
  return routes.flatMap((route): Template[] => {
    const address = found.get(route);
    return address === undefined ? [] : [{ route, address }];
  });
}

/** The addresses of a language's pages in a build, without the language. */
export function localAddresses(root: string, locale: string): string[] {
  const folder = path.join(root, locale);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    );
}
