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

/** Where an item stands on its way to the portal, and past it. */
export type PublicationState =
  'draft' | 'review' | 'embargoed' | 'public' | 'expired' | 'withdrawn';

/** The state of an item on the day (`YYYY-MM-DD`). */
export function publicationState(facts: PublicationFacts, day: string): PublicationState {
  if (facts.status !== 'published') return facts.status;
  if (isPublic(facts, day)) return 'public';
  return facts.publishAt !== undefined && day < facts.publishAt ? 'embargoed' : 'expired';
}

/** How an item left the portal, and when. */
export interface Departure {
  readonly cause: 'withdrawn' | 'expired';
  /** `YYYY-MM-DD`: withdrawn on this day; valid until this day. */
  readonly on: string;
}

/** How an item that was on the portal left it by the day; `undefined` for all others. */
export function departure(
  facts: PublicationFacts & { readonly withdrawal?: { readonly on: string } | undefined },
  day: string,
): Departure | undefined {
  if (facts.status === 'withdrawn' && facts.withdrawal && facts.withdrawal.on <= day) {
    return { cause: 'withdrawn', on: facts.withdrawal.on };
  }
  if (facts.status === 'published' && facts.expireAt !== undefined && facts.expireAt < day) {
    return { cause: 'expired', on: facts.expireAt };
  }
  return undefined;
}
