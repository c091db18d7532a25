import { addDays } from '../../../../src/domain/information/working-days.ts';
import type { Item } from '../../content/item.ts';
import type { Trails } from '../history/trails.ts';
import { vietnamDay } from '../history/vietnam-day.ts';

/** When an item came to the portal and when it left. */
export interface Life {
  readonly item: Item;
  /** First day on the portal, `YYYY-MM-DD`; `undefined`: no file says so. */
  readonly publishedOn: string | undefined;
  /** First day without it: withdrawn, or the day after its expiry. */
  readonly leftOn: string | undefined;
}

/** The lives of all items that are, or were, on the portal; drafts have none. */
export function livesOf(items: readonly Item[], trails: Trails | undefined): Life[] {
  return items.filter(wasReleased).map((item) => ({
    item,
    publishedOn: publicationDay(item, trails),
    leftOn: departureDay(item),
  }));
}

/** Whether the item was on the portal on the day. */
export function wasPublic({ publishedOn, leftOn }: Life, day: string): boolean {
  return publishedOn !== undefined && publishedOn <= day && (leftOn === undefined || day < leftOn);
}

function wasReleased({ facts }: Item): boolean {
  return (
    facts?.status === 'published' ||
    (facts?.status === 'withdrawn' && facts.withdrawal?.on !== undefined)
  );
}

/**
 * News name their day, clarifications the day of their answer. Of all others it is the earlier of the recorded approval
 * (which a later one overwrites) and the first commit that says `status: published` (which an import in bulk makes late).
 * An embargo holds every item back.
 */
function publicationDay(
  { reference, facts }: Item,
  trails: Trails | undefined,
): string | undefined {
  const committed = trails?.get(`${reference}/facts.yml`)?.published;
  const known = [facts?.approval?.on, committed === undefined ? undefined : vietnamDay(committed)];
  const released = known.filter((day) => day !== undefined).sort()[0];
  const day = facts?.publishedAt ?? facts?.answeredOn ?? released;
  const embargo = facts?.publishAt;
  return day !== undefined && embargo !== undefined && embargo > day ? embargo : day;
}

function departureDay({ facts }: Item): string | undefined {
  const expired = facts?.expireAt === undefined ? undefined : addDays(facts.expireAt, 1);
  const withdrawn = facts?.status === 'withdrawn' ? facts.withdrawal?.on : undefined;
  return [expired, withdrawn].filter((day) => day !== undefined).sort()[0];
}
