import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const scriptTag = /<script type="module" src="(\/_astro\/[^"]+\.js)">/g;
/** What a bundled script imports before it runs: a file beside it. */
const importedBeside = /\b(?:from|import)"\.\/([^"/]+\.js)"/g;

interface FinishedScript {
  /** Subresource Integrity (W3C). */
  readonly digest: string;
  /** Addresses of the scripts that it imports. */
  readonly imports: readonly string[];
}

/**
 * Gives each script of a page the digest of its bytes: a browser runs no script that was changed on the
 * way or on the server without the page. What a script imports is asked for together with it, instead
 * of one round trip later, and carries its digest too. The scripts are finished before the first page
 * is made.
 *
 * @param directory the folder of the build
 */
export function pageScripts(directory: string): (html: string) => string {
  const known = new Map<string, FinishedScript>();
  const finished = (address: string): FinishedScript => {
    const script = known.get(address) ?? readScript(directory, address);
    known.set(address, script);
    return script;
  };
  const importedBy = (address: string, all = new Set<string>()): ReadonlySet<string> => {
    for (const imported of finished(address).imports) {
      if (all.has(imported)) continue;
      all.add(imported);
      importedBy(imported, all);
    }
    return all;
  };
  return (html) =>
    html.replace(scriptTag, (_, address: string) => {
      const early = [...importedBy(address)].map(
        (imported) =>
          `<link rel="modulepreload" href="${imported}" integrity="${finished(imported).digest}">`,
      );
      return `${early.join('')}<script type="module" src="${address}" integrity="${finished(address).digest}">`;
    });
}

function readScript(directory: string, address: string): FinishedScript {
  const bytes = readFileSync(path.join(directory, address));
  const folder = path.posix.dirname(address);
  return {
    digest: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    imports: [...bytes.toString().matchAll(importedBeside)].flatMap(([, name]) =>
      name === undefined ? [] : [`${folder}/${name}`],
    ),
  };
}
