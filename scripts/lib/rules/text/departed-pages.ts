import { itemAddress } from '../../../../src/config/collections.ts';
import { departure, type Departure } from '../../../../src/domain/publication.ts';
import type { Content } from '../../content/content.ts';
import type { Item } from '../../content/item.ts';

/** Addresses of items that were on the portal and left it by the day, with how and when. */
export function departedPages(content: Content, today: string): Map<string, Departure> {
  return new Map(
    content.items.flatMap((item) => {
      const left = departureOf(item, today);
      const address = itemAddress(item.collection, item.slug, item.facts?.audience);
      return left ? [[address, left] as const] : [];
    }),
  );
}

/** Later than every day: a withdrawal whose day cannot be read has not happened yet. */
const never = '9999-12-31';

/** An item whose status cannot be read is none that was ever public. */
function departureOf({ facts }: Item, today: string): Departure | undefined {
  const { status = 'draft', publishAt, expireAt, withdrawal } = facts ?? {};
  const on = withdrawal?.on ?? never;
  return departure({ status, publishAt, expireAt, withdrawal: { on } }, today);
}
