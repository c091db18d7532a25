import { statSync } from 'node:fs';
import type { BuiltPage } from '../../../src/integrations/built-pages.ts';
import { addressesOfFiles, fileAt } from '../files/file-tree.ts';

/** Characters that the shortest true page has; a page whose rendering failed has none. */
const shortestPage = 30;

/** Files without which hosts, readers or search engines miss something. */
const requiredFiles = [
  ...['/index.html', '/404.html', '/robots.txt', '/favicon.ico', '/_headers', '/_redirects'],
  ...['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json'],
  ...['/sitemap-index.xml', '/llms.txt', '/.well-known/security.txt'],
];

const requiredOfLanguage = [
  ...['/index.html', '/search/index.html', '/search/pages.json'],
  ...['/feed.xml', '/feed.json'],
];

/** Files that may be empty: a portal without moved or withdrawn addresses has no rules. */
const mayBeEmpty = new Set(['/_redirects']);

/** The words of a page as a reader sees them, without markup. */
function textOf(html: string): string {
  const body = /<body[\s\S]*<\/body>/.exec(html)?.[0] ?? '';
  return body
    .replace(/<(script|style|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function pageProblems({ address, html }: BuiltPage): string[] {
  const problems: string[] = [];
  if (!html.trimEnd().endsWith('</html>'))
    problems.push(`${address} breaks off: </html> is missing.`);
  const { length } = textOf(html);
  if (length < shortestPage) {
    problems.push(
      `${address} is almost empty: ${String(length)} characters of text, and the shortest page of a portal has ${String(shortestPage)}.`,
    );
  }
  if (html.includes('[ERROR]')) problems.push(`${address} shows an error message: [ERROR].`);
  return problems;
}

/**
 * What is wrong with the files of a finished build: pages without text, files without bytes, files
 * that must be there and are not. Whole sentences; none when all is well.
 * @param languages codes of the languages that the portal shows
 */
export function buildProblems(
  directory: string,
  pages: readonly BuiltPage[],
  languages: readonly string[],
): string[] {
  const addresses = addressesOfFiles(directory);
  const known = new Set(addresses);
  const required = [
    ...requiredFiles,
    ...languages.flatMap((code) => requiredOfLanguage.map((file) => `/${code}${file}`)),
  ];
  const isEmpty = (address: string) =>
    !mayBeEmpty.has(address) && statSync(fileAt(directory, address)).size === 0;
  return [
    ...required.filter((file) => !known.has(file)).map((file) => `${file} was not made.`),
    ...addresses.filter(isEmpty).map((address) => `${address} is empty.`),
    ...pages.flatMap(pageProblems),
  ];
}
