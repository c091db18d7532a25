import type { Item } from '../content/item.ts';

/**
 * Whether the item is or ever was on the portal, so that its address may be known outside: by what it
 * says of itself, or by what a former state of its facts.yml said.
 *
 * @param formerFacts states of facts.yml in git's history; `undefined` when there is none
 */
export function wasPublished({ facts }: Item, formerFacts: readonly string[] | undefined): boolean {
  const { status, withdrawal, approval } = facts ?? {};
  if (status === 'published') return true;
  if (status === 'withdrawn' && (withdrawal ?? approval) !== undefined) return true;
  return (formerFacts ?? []).some((text) => /^status:[ \t]*["']?published\b/m.test(text));
}
