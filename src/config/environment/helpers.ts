import { availableParallelism } from 'node:os';

/** Each helper holds content in its memory: more than this many need more of it than they save time. */
const mostHelpers = 3;

/** What `PAGE_HELPERS` says. @throws Error when it is no whole number */
function askedFor(): number | undefined {
  const asked = process.env['PAGE_HELPERS'] ?? '';
  if (asked === '') return undefined;
  if (/^\d+$/.test(asked)) return Number(asked);
  throw new Error(`PAGE_HELPERS is "${asked}": give a whole number, 0 for no helper.`);
}

/** How many helpers a build has at most: as many as are asked for, or one for each core that is left idle. */
export const mostUsefulHelpers = (): number =>
  askedFor() ?? Math.min(availableParallelism() - 1, mostHelpers);

/**
 * How many helpers work beside the build: as many as are asked for, or as are worth it.
 *
 * @param worth pieces of work below which a helper takes longer to begin than it saves
 */
export function helpersFor(pieces: number, worth: number): number {
  return askedFor() ?? (pieces < worth ? 0 : mostUsefulHelpers());
}
