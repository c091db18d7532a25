import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { locales } from '../../../src/config/locales.ts';
import { readSite } from '../../../src/source/site.ts';
import { fileAt } from '../files/file-tree.ts';
import { releaseDigest, statusAddress, type Manifest } from '../manifest/manifest.ts';

/** What a build says of itself, without the name of its release. */
export interface StatusFacts {
  readonly stage: 'preview' | 'official';
  /** The day for which it was made (`SITE_DATE`), `YYYY-MM-DD`. */
  readonly date: string;
  /** Version of the portal's code, from package.json. */
  readonly version: string;
  /** By language tag: pages at its addresses, and how many of them are written in it. */
  readonly languages: Readonly<Record<string, { pages: number; written: number }>>;
}

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return version;
}

/**
 * The facts of a finished build.
 * @param pages addresses of all pages
 * @param writtenPages addresses of those that are written in their language
 * @param date `SITE_DATE`
 */
export function statusFacts(
  pages: readonly string[],
  writtenPages: ReadonlySet<string>,
  date: string,
): StatusFacts {
  const { stage, locales: shown } = readSite();
  const languages = shown.map((code) => {
    const own = pages.filter((address) => address.startsWith(`/${code}/`));
    const written = own.filter((address) => writtenPages.has(address));
    return [locales[code].htmlLang, { pages: own.length, written: written.length }] as const;
  });
  return { stage, date, version: ownVersion(), languages: Object.fromEntries(languages) };
}

/**
 * Writes `/status.json`: the facts and the name of the release, no clock.
 * @param files the digests of the folder without it
 * @returns the name of the release
 */
export async function writeStatus(
  directory: string,
  facts: StatusFacts,
  files: Manifest['files'],
): Promise<string> {
  const release = releaseDigest(files, facts);
  const text = `${JSON.stringify({ ...facts, release }, undefined, 2)}\n`;
  await writeFile(fileAt(directory, statusAddress), text);
  return release;
}

/** The name that a folder's own files and status give its release. @throws when the status is not readable */
export function releaseNamedBy(files: Manifest['files'], statusText: string): string {
  const { release: _release, ...facts } = JSON.parse(statusText) as Record<string, unknown>;
  return releaseDigest(files, facts);
}

/** The facts of a finished build. @throws when its status cannot be read */
export function readStatus(directory: string): StatusFacts {
  return JSON.parse(readFileSync(fileAt(directory, statusAddress), 'utf8')) as StatusFacts;
}
