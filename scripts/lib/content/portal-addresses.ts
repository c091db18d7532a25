import { itemAddress } from '../../../src/config/collections.ts';
import { fixedPages } from '../../../src/config/pages/pages.ts';
import { isPublic } from '../../../src/domain/publication.ts';
import type { Content } from './content.ts';
import type { Item } from './item.ts';
import { pagesOfData } from './pages-of-data.ts';

/** Addresses without their language, as links of texts write them. */
export interface PortalAddresses {
  /** Pages that readers can open on a day. */
  readonly open: ReadonlySet<string>;
  /** Pages of items that are not public on that day: drafts, embargoed, withdrawn. */
  readonly closed: ReadonlySet<string>;
}

/** @param today `YYYY-MM-DD` */
export function portalAddresses(content: Content, today: string): PortalAddresses {
  const open = new Set<string>([...fixedPages, ...pagesOfData(content)]);
  const closed = new Set<string>();
  for (const item of content.items) (isOpen(item, today) ? open : closed).add(addressOf(item));
  return { open, closed };
}

/** The address of an item's page, without its language. */
export function addressOf({ collection, slug, facts }: Item): string {
  return itemAddress(collection, slug, facts?.audience);
}

/** Whether an item is public on a day; one whose status cannot be read counts, for its schema names that. */
export function isOpen({ facts }: Item, today: string): boolean {
  const { status, publishAt, expireAt } = facts ?? {};
  return status === undefined || isPublic({ status, publishAt, expireAt }, today);
}
