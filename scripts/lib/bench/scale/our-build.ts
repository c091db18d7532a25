import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { PutAside } from '../measure/aside.ts';
import { inTurn, measuredRun, type Cost } from '../measure/measured-run.ts';

/** Folders and the day of a build of the portal. */
export interface OurBuild {
  readonly content: string;
  readonly output: string;
  readonly cache: string;
  /** `SITE_DATE`. */
  readonly date: string;
}

/** What a cold build keeps: cards and drawings of some 40 ms each, which no other generator makes. */
const keptCaches: readonly string[] = ['share-cards', 'drawings'];

/** Empties the cache but for the share cards. */
export function makeCold(cache: string, putAside: PutAside): void {
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache))
    if (!keptCaches.includes(name)) putAside(path.join(cache, name));
}

/** How many share cards the cache holds. */
export function cardCount(cache: string): number {
  const folder = path.join(cache, 'share-cards');
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).length : 0;
}

const variables = ({ content, cache, date }: OurBuild): NodeJS.ProcessEnv => ({
  ...process.env,
  CONTENT_DIR: content,
  CACHE_DIR: cache,
  SHARED_CACHE: '',
  SITE_DATE: date,
  REVIEW_BUILD: '',
  ASTRO_TELEMETRY_DISABLED: '1',
});

/**
 * The steps of the build that compare with other generators: pages, pictures, feeds, sitemap and, when
 * asked for, the search index. The check, verification, compression and manifest are left out. Nothing
 * may stand in the output folder.
 */
export async function pagesStep(build: OurBuild, search: boolean): Promise<Cost> {
  const env = { ...variables(build), BUILD_DIR: build.output };
  const pages = await measuredRun({
    name: 'The step "Pages" of the build',
    words: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
    env,
  });
  if (!search) return pages;
  const index = await measuredRun({
    name: 'The step "Search" of the build',
    words: [process.execPath, 'scripts/search-index.ts', build.output],
    env,
  });
  return inTurn([pages, index]);
}

/** Milliseconds of each step, from the line that a build prints at its end: `Check 3.1 s · Pages 20 s`. */
export function stepTimes(output: string): Map<string, number> {
  const line = output.split('\n').findLast((text) => /^\p{Lu}[^·]* [\d.]+ s ·/u.test(text)) ?? '';
  return new Map(
    line.split(' · ').flatMap((part): [string, number][] => {
      const [, name, seconds] = /^(.+) ([\d.]+) s$/.exec(part.trim()) ?? [];
      return name === undefined ? [] : [[name, Number(seconds) * 1000]];
    }),
  );
}

/** `npm run build` as it is, over what stands in the output folder. */
export async function wholeBuild(
  build: OurBuild,
): Promise<Cost & { readonly steps: ReadonlyMap<string, number> }> {
  const { output, ...cost } = await measuredRun({
    name: 'The build',
    words: [process.execPath, 'scripts/build.ts'],
    env: { ...variables(build), OUT_DIR: build.output },
  });
  return { ...cost, steps: stepTimes(output) };
}
