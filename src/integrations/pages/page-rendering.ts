import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { keepNotes } from '../page-notes.ts';
import { digestOfInputs } from './inputs.ts';
import { pageScripts } from './page-scripts.ts';
import { PageKeeper } from './keeper.ts';
import { layPage, type LaidPage, type PagePlace } from './lay.ts';
import { makePage } from './made-page.ts';
import { readRecord, writeRecord } from './record.ts';
import { pagesAtOnce, PageHelper, pageHelpersFor } from './helpers/page-helper.ts';
import { bundleOfPages, helperStart, type BuildPages } from './helpers/helper-start.ts';

/** The folder that the finished build will take the place of; without it every page is made. */
const lastBuild = (): string | undefined => process.env['LAST_BUILD'] || undefined;

type Render = AstroPrerenderer['render'];
type Route = Parameters<Render>[1]['routeData'];
type Paths = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>;

/** File of a page or endpoint, from the root of the build. */
function fileOf(pathname: string, { type }: Route): string {
  const address = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return address;
  return address === '' ? 'index.html' : `${address}/index.html`;
}

/**
 * Routes with few pages first: those pages are lists and feeds, and take long. Among the many short ones
 * at the end no process waits for another.
 */
function longestFirst(paths: Paths): Paths {
  const byRoute = Map.groupBy(paths, ({ route }) => route);
  return [...byRoute.values()].sort((a, b) => a.length - b.length).flat();
}

/**
 * Has the pages made, on all cores: each HTML page gets the digests of its scripts, and a page that
 * would come out as in the last build is taken from there. The result is that of a build that makes
 * every page, one after the other.
 */
export function pageRendering(): AstroIntegration {
  let directory = '';
  let inputs = '';
  let keeper: PageKeeper | undefined;
  let buildPages: BuildPages = new Map();
  const bundle = bundleOfPages();

  const wrapped = (astro: AstroPrerenderer): AstroPrerenderer => {
    const withScripts = pageScripts(directory);
    const keys = new Map<string, string>();
    let helpers: PageHelper[] = [];

    const byHelper = ({ url }: Request, { route, component }: Route, place: PagePlace) =>
      helpers.find(({ hasRoom }) => hasRoom)?.make({ url, route, component, ...place });
    const here = async (
      request: Request,
      options: Parameters<Render>[1],
      place: PagePlace,
    ): Promise<LaidPage | Response> => {
      // Making pages seldom waits for anything: without a pause no word of a helper is heard.
      await setImmediate();
      const page = await makePage(async () => {
        const answer = await astro.render(request, options);
        return answer instanceof Response ? answer : answer.response;
      }, withScripts);
      return page instanceof Response ? page : layPage(place, page);
    };

    return {
      ...astro,
      name: 'page-rendering',
      getStaticPaths: async () => {
        let due: Paths = [];
        for (const one of await astro.getStaticPaths()) {
          const { pathname, cacheKey } = one;
          if (keeper && cacheKey !== undefined) {
            if (await keeper.keeps(pathname, cacheKey)) continue;
            keys.set(pathname, cacheKey);
          }
          due.push(one);
        }
        keeper?.layKept();
        due = longestFirst(due);
        const start = helperStart(bundle.file(), directory, buildPages);
        helpers = Array.from({ length: pageHelpersFor(due.length) }, () => new PageHelper(start));
        return due;
      },
      render: async (request, options) => {
        const address = decodeURI(new URL(request.url).pathname);
        const { routeData } = options;
        const name = fileOf(address, routeData);
        const place = { address, file: path.join(directory, name) };
        const page =
          (await byHelper(request, routeData, place)) ?? (await here(request, options, place));
        if (page instanceof Response) return page;
        if (page.notes) keepNotes(page.notes);
        const pathname = keys.has(address) ? address : address.replace(/\/$/, '');
        const key = keys.get(pathname);
        if (key !== undefined) keeper?.note(pathname, { file: name, key, ...page });
        // Nothing is left for Astro to write.
        return new Response(null);
      },
      teardown: async () => {
        for (const helper of helpers) helper.end();
        await astro.teardown?.();
      },
    };
  };

  return {
    name: 'page-rendering',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          build: { concurrency: pagesAtOnce() },
          vite: { plugins: [bundle.plugin] },
        });
      },
      'astro:config:done': ({ config }) => {
        directory = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ pages }) => {
        buildPages = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const last = lastBuild();
        if (last !== undefined) {
          inputs = digestOfInputs();
          const record = readRecord(last);
          keeper = new PageKeeper(
            { directory, last },
            record?.inputs === inputs ? record : undefined,
          );
        }
        setPrerenderer(wrapped);
      },
      'astro:build:generated': async () => {
        await keeper?.keptAreLaid();
      },
      'astro:build:done': () => {
        const last = lastBuild();
        if (keeper && last !== undefined) writeRecord(last, keeper.record(inputs));
      },
    },
  };
}
