import { constants, copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { laidFileHeader } from '../../config/outputs/laid-file.ts';
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

function copyFile(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  // A disk that can share the bytes of two files until one is changed does so.
  copyFileSync(from, to, constants.COPYFILE_FICLONE);
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
          // Endpoints have asked all they ask when they answer; a page is made while it is read.
          if (!type.startsWith('text/html')) return { response, text: '' };
          const text = withIntegrity(await response.text());
          return { response: new Response(text, response), text };
        });
        if (keeper && key !== undefined) {
          const file = fileOf(pathname, options.routeData);
          keeper.note(pathname, { file, key, reads, text: result.text });
        }
        const laid = result.response.headers.get(laidFileHeader);
        if (laid === null) return result.response;
        copyFile(
          decodeURIComponent(laid),
          path.join(directory, fileOf(address, options.routeData)),
        );
        // Nothing is left for Astro to write.
        return new Response(null);
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
