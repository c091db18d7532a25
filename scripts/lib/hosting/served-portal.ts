import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseRules } from '../server/address-rules.ts';

/** What a web server's configuration is made of. */
export interface ServedPortal {
  /** Absolute path of the folder that is served. */
  readonly root: string;
  /** Host name of the portal, such as `example.vn`. */
  readonly host: string;
  /** Addresses that lead on, with their target. */
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** Addresses that answer 410 with the page that stands there. */
  readonly gone: readonly string[];
}

/** Letters of any script, digits and the signs of an address: nothing that a configuration would read as more. */
const plainAddress = /^\/[\p{L}\p{M}\p{N}/._~-]*$/u;

function plain(address: string): string {
  let decoded: string;
  try {
    decoded = decodeURI(address);
  } catch {
    decoded = '';
  }
  if (plainAddress.test(decoded)) return decoded;
  throw new Error(
    `_redirects names "${address}", which is no plain address. Correct "redirectFrom" of the item and build again.`,
  );
}

/** The rules of a built folder's `_redirects`. @throws Error naming an address that no configuration may hold */
export async function readPortal(
  build: string,
  { root, origin }: { root: string; origin: string },
): Promise<ServedPortal> {
  if (!/^[\p{L}\p{N}\p{M}/._ :\\-]+$/u.test(root)) {
    throw new Error(
      `The folder ${root} has signs in its name that web servers would misread. Choose one of letters, digits, ".", "_" and "-".`,
    );
  }
  const rules = [...parseRules(await readFile(path.join(build, '_redirects'), 'utf8'))];
  const moved = rules
    .filter(([, { status }]) => status !== 410)
    .flatMap(([from, { to }]) => {
      const target = plain(to);
      const address = plain(from);
      // Without the last stroke too, so that it is one step.
      const bare = address.replace(/\/$/, '');
      return bare === address || bare === ''
        ? [[address, target] as const]
        : [[address, target] as const, [bare, target] as const];
    });
  const gone = rules.filter(([, { status }]) => status === 410).map(([from]) => plain(from));
  return { root, host: new URL(origin).host, moved, gone };
}
