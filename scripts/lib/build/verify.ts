import { sha256 } from '../files/digest.ts';
import type { Manifest } from '../manifest/manifest.ts';

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

/** What a file without bytes is called. */
const digestOfNothing = sha256('');

/**
 * What is wrong with the files of a finished build, in whole sentences: files without bytes, files that
 * must be there and are not.
 * @param files SHA-256 of each file, by address
 * @param languages codes of the languages that the portal shows
 */
export function fileProblems(files: Manifest['files'], languages: readonly string[]): string[] {
  const required = [
    ...requiredFiles,
    ...languages.flatMap((code) => requiredOfLanguage.map((file) => `/${code}${file}`)),
  ];
  const isEmpty = ([address, digest]: [string, string]) =>
    digest === digestOfNothing && !mayBeEmpty.has(address);
  const empty = Object.entries(files).filter(isEmpty);
  return [
    ...required.filter((file) => files[file] === undefined).map((file) => `${file} was not made.`),
    ...empty.map(([address]) => `${address} is empty.`),
  ];
}
