import { itemAddress } from '../../../src/config/collections.ts';
import { fixedPages } from '../../../src/config/pages/pages.ts';
import { isPublic } from '../../../src/domain/publication.ts';
import type { Content } from '../content/content.ts';
import { pagesOfData } from '../content/pages-of-data.ts';

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
  for (const { collection, slug, facts } of content.items) {
    const { status, publishAt, expireAt } = facts ?? {};
    const isOpen = status !== undefined && isPublic({ status, publishAt, expireAt }, today);
    (isOpen ? open : closed).add(itemAddress(collection, slug, facts?.audience));
  }
  return { open, closed };
}
