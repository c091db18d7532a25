import { noted } from './reads.ts';

const made = new Map<string, Promise<string>>();

async function makeUnasking(key: string, make: () => Promise<string>): Promise<string> {
  const { result, reads } = await noted(make);
  if (reads.size === 0) return result;
  throw new Error(
    `The piece "${key}" asks the content (${[...reads.keys()].join(', ')}) while it is made. Only the page that is made first would know of it: ask in the page, and hand the answer over.`,
  );
}

/**
 * A piece of HTML that is the same wherever its key is the same, made once a build. It may not ask the
 * content: a page that holds it would not be made again when the answer changes. In the live preview it is
 * made each time.
 *
 * @param key of what the piece depends on, among all pieces
 * @throws Error when it asks the content
 */
export function madeOnce(key: readonly string[], make: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return make();
  const name = key.join(' ');
  const known = made.get(name);
  if (known) return known;
  const fresh = makeUnasking(name, make);
  made.set(name, fresh);
  return fresh;
}
