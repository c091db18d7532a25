/**
 * One address for each kind of page: every page that stands alone, and of pages that share a folder
 * (items, months, lists by facet) the first.
 */
export function samplePages(addresses: readonly string[]): string[] {
  const folders = Map.groupBy(addresses, (address) => address.replace(/[^/]+\/$/, ''));
  return [...folders]
    .flatMap(([, pages]) => (pages.length > sharedFrom ? pages.toSorted().slice(0, 1) : pages))
    .toSorted();
}

/** Pages in one folder from which on they count as one kind. */
const sharedFrom = 8;
