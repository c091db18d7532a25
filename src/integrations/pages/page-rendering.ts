import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { noted } from '../../reads/reads.ts';
import { digestOfInputs } from './inputs.ts';
import { scriptIntegrity } from './integrity.ts';
import { PageKeeper } from './keeper.ts';
import { readRecord, writeRecord } from './record.ts';

/** The folder that the finished build will take the place of; without it every page is made. */
const lastBuild = (): string | undefined => process.env['LAST_BUILD'] || undefined;

type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

/** File of a page or endpoint, from the root of the build. */
function fileOf(pathname: string, { type }: Route): string {
  const address = pathname.replace(/^\/|\/$/g, '');
  if (type !== 'page') return address;
  return address === '' ? 'index.html' : `${address}/index.html`;
}

/**
 * Has the pages made: each HTML page gets the digests of its scripts, and a page that would come out
 * as in the last build is taken from there. The result is that of a build that makes every page.
 */
export function pageRendering(): AstroIntegration {
  let directory = '';
  let inputs = '';
  let keeper: PageKeeper | undefined;

  const wrapped = (astro: AstroPrerenderer): AstroPrerenderer => {
    const withIntegrity = scriptIntegrity(directory);
    const keys = new Map<string, string>();
    return {
      ...astro,
      name: 'page-rendering',
      getStaticPaths: async () => {
        const due = [];
        for (const one of await astro.getStaticPaths()) {
          const { pathname, cacheKey } = one;
          if (keeper && cacheKey !== undefined) {
            if (await keeper.keeps(pathname, cacheKey)) continue;
            keys.set(pathname, cacheKey);
          }
          due.push(one);
        }
        return due;
      },
      render: async (request, options) => {
        const address = decodeURI(new URL(request.url).pathname);
        const pathname = keys.has(address) ? address : address.replace(/\/$/, '');
        const key = keys.get(pathname);
        const { result, reads } = await noted(async () => {
          const answer = await astro.render(request, options);
          const response = answer instanceof Response ? answer : answer.response;
          const type = response.headers.get('Content-Type') ?? '';
          if (!type.startsWith('text/html'))
            return { response, text: '', body: await response.arrayBuffer() };
          const text = withIntegrity(await response.text());
          return { response, text, body: text };
        });
        if (keeper && key !== undefined) {
          const file = fileOf(pathname, options.routeData);
          keeper.note(pathname, { file, key, reads, text: result.text });
        }
        return new Response(result.body, result.response);
      },
    };
  };

  return {
    name: 'page-rendering',
    hooks: {
      'astro:config:done': ({ config }) => {
        directory = fileURLToPath(config.outDir);
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
      'astro:build:done': () => {
        const last = lastBuild();
        if (keeper && last !== undefined) writeRecord(last, keeper.record(inputs));
      },
    },
  };
}
