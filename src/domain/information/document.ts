import type { DocumentFacts } from '../../schemas/items/document.ts';
import type { Item } from '../item.ts';

export type DocumentItem = Item<DocumentFacts>;

/** Whether a document binds on a day; `issued` where nothing is known of its force. */
export const documentStates = ['in-force', 'not-yet', 'issued', 'replaced', 'ended'] as const;

export type DocumentState = (typeof documentStates)[number];

type Force = Pick<DocumentFacts, 'inForceFrom' | 'inForceUntil' | 'replacedBy'>;

/** How a document stands on the day (`YYYY-MM-DD`). */
export function documentState(
  { inForceFrom, inForceUntil, replacedBy }: Force,
  today: string,
): DocumentState {
  if (inForceUntil !== undefined && inForceUntil < today) {
    return replacedBy === undefined ? 'ended' : 'replaced';
  }
  if (inForceFrom !== undefined && today < inForceFrom) return 'not-yet';
  if (replacedBy !== undefined && inForceUntil === undefined) return 'replaced';
  return inForceFrom === undefined ? 'issued' : 'in-force';
}

/** A document's neighbours in the chain of amendment and replacement. */
export interface DocumentChain {
  readonly replacedBy: readonly DocumentItem[];
  readonly replaces: readonly DocumentItem[];
  readonly amendedBy: readonly DocumentItem[];
  readonly amends: readonly DocumentItem[];
}

/** Who replaces and amends whom: stated once, read from both ends. */
export function documentChain(item: DocumentItem, all: readonly DocumentItem[]): DocumentChain {
  const named = (slugs: readonly (string | undefined)[]) =>
    all.filter(({ slug }) => slugs.includes(slug));
  return {
    replacedBy: named([item.facts.replacedBy]),
    replaces: all.filter(({ facts }) => facts.replacedBy === item.slug),
    amendedBy: named(item.facts.amendedBy ?? []),
    amends: all.filter(({ facts }) => facts.amendedBy?.includes(item.slug)),
  };
}
