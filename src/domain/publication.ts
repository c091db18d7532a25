/** The facts that decide whether an item is on the portal on a given day. */
export interface PublicationFacts {
  readonly status: 'draft' | 'review' | 'published' | 'withdrawn';
  readonly publishAt?: string | undefined;
  readonly expireAt?: string | undefined;
}

/** Whether the item is public on the day (`YYYY-MM-DD`): published, past its embargo, not expired. */
export function isPublic(facts: PublicationFacts, day: string): boolean {
  if (facts.status !== 'published') return false;
  if (facts.publishAt !== undefined && day < facts.publishAt) return false;
  return facts.expireAt === undefined || day <= facts.expireAt;
}
