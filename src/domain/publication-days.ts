import type { CommonFacts } from '../schemas/item.ts';

/** When an item came onto the portal and when it was last changed, `YYYY-MM-DD`. */
export interface PublicationDays {
  readonly published: string;
  readonly modified: string;
}

type DatedFacts = Pick<CommonFacts, 'asOf' | 'approval' | 'publishAt' | 'corrections'> & {
  readonly publishedAt?: string;
  readonly answeredOn?: string | undefined;
};

/**
 * The days that feeds and structured data name: published as the facts say (a report, an answer), else
 * approved, never before the embargo ended; modified when it was last approved or corrected.
 */
export function publicationDays(facts: DatedFacts): PublicationDays {
  const { asOf, approval, publishAt, corrections = [], publishedAt, answeredOn } = facts;
  const released = publishedAt ?? answeredOn ?? approval?.on ?? asOf;
  const published = publishAt !== undefined && publishAt > released ? publishAt : released;
  const changes = [published, approval?.on ?? '', ...corrections.map(({ on }) => on)];
  return { published, modified: changes.sort().at(-1) ?? published };
}
