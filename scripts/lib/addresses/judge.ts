import type { AddressRule } from '../server/address-rules.ts';

/** What became of released addresses in a build. */
export interface Judgement {
  /** Addresses of generated lists that have nothing to show any more, with the list that they belong to. */
  readonly moved: ReadonlyMap<string, string>;
  /** Whole sentences on addresses that would answer 404, or would lead on more than once. */
  readonly problems: readonly string[];
}

/** Lists that the portal makes of items: no item owns their addresses, so they lead on by themselves. */
const generatedLists = [
  /\/by\/[^/]+\/[^/]+\/$/,
  /\/page\/\d+\/$/,
  /\/year\/\d{4}\/$/,
  /\/events\/\d{4}\/\d{2}\/$/,
];

/** The nearest page above an address. */
function pageAbove(address: string, pages: ReadonlySet<string>): string | undefined {
  const segments = address.split('/').slice(1, -1);
  while (segments.length > 1) {
    segments.pop();
    const above = `/${segments.join('/')}/`;
    if (pages.has(above)) return above;
  }
  return undefined;
}

/** An item as `npm run rename` and `npm run remove` know it is not derivable from an address: name both. */
const whatToDo =
  'Move items with "npm run rename" and take them back with "npm run remove", which keep their addresses; or name the old address under "redirectFrom" of the item that takes its place.';

/**
 * Whether every released address is a page, leads in one hop to a page, or is gone with a reason (410).
 * @param released addresses of pages
 * @param rules what `_redirects` of the build says
 */
export function judgeAddresses(
  released: readonly string[],
  pages: ReadonlySet<string>,
  rules: ReadonlyMap<string, AddressRule>,
): Judgement {
  const moved = new Map<string, string>();
  const problems: string[] = [];
  for (const address of released) {
    if (pages.has(address) || rules.has(address)) continue;
    const above = generatedLists.some((list) => list.test(address))
      ? pageAbove(address, pages)
      : undefined;
    if (above !== undefined) moved.set(address, above);
    else problems.push(`${address} was released and is no longer there. ${whatToDo}`);
  }
  return { moved, problems: [...problems, ...rulesThatMislead(pages, rules)] };
}

function rulesThatMislead(
  pages: ReadonlySet<string>,
  rules: ReadonlyMap<string, AddressRule>,
): string[] {
  return [...rules].flatMap(([from, { to, status }]) => {
    if (status === 410) {
      return pages.has(from) ? [] : [`${from} is gone (410) without a page that says why.`];
    }
    if (pages.has(from)) return [`${from} leads on to ${to} although a page stands there.`];
    if (!pages.has(to)) return [`${from} leads on to ${to}, where no page stands.`];
    const next = rules.get(to);
    return next && next.status !== 410
      ? [`${from} leads on to ${to}, which leads on again. Name the last address.`]
      : [];
  });
}
